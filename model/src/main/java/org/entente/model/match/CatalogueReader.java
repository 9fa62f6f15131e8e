package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads standards from rows of comma-separated text: key, number, title, domain, layer, what must
/// match and how far it was verified, below a line of headings. What must match is a list of
/// `parameter~COMPARATOR!Criticality@Scope`, separated by semicolons, each with a note in
/// parentheses if need be.
public final class CatalogueReader {
    private static final int COLUMNS = 7;
    private static final Pattern ITEM =
            Pattern.compile("([^~]+)~([A-Z]+)!([A-Z])@([A-Z])(?:\\s+\\((.*)\\))?");
    private static final Pattern VERIFIED = Pattern.compile("[NFSPM+]+/[NFSPM+]+(?: \\(.*\\))?");

    private final List<Standard> standards = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final HashSet<String> keys = new HashSet<>();

    /// Why a row cannot be read.
    public enum Reason {
        NOT_SEVEN_COLUMNS,
        NO_KEY,
        KEY_TWICE,
        PARAMETER_NOT_READ,
        PARAMETER_TWICE,
        VERIFICATION_NOT_READ
    }

    /// A row, counted from 1 with the headings, that cannot be read, and the words at fault.
    public record Fault(int line, Reason reason, String words) {}

    /// The standards that could be read and the rows that could not.
    public record Reading(List<Standard> standards, List<Fault> faults) {
        public Reading {
            standards = List.copyOf(standards);
            faults = List.copyOf(faults);
        }
    }

    private CatalogueReader() {}

    public static Reading read(String text) {
        var reader = new CatalogueReader();
        var rows = CommaRows.read(text);
        for (int i = 1; i < rows.size(); i++) {
            reader.add(i + 1, rows.get(i));
        }
        return new Reading(reader.standards, reader.faults);
    }

    /// The parameters of an expression such as `band~RNG!B@E; key~EQ!B@K`, or null where one of
    /// them cannot be read.
    public static @Nullable List<Parameter> parameters(String expression) {
        var all = new ArrayList<Parameter>();
        for (var item : items(expression)) {
            var parameter = parameter(item);
            if (parameter == null) {
                return null;
            }
            all.add(parameter);
        }
        return List.copyOf(all);
    }

    private void add(int line, List<String> row) {
        var fault = fault(line, row);
        if (fault != null) {
            faults.add(fault);
            return;
        }
        var parameters = parameters(row.get(5));
        if (parameters != null) {
            standards.add(
                    new Standard(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            parameters,
                            row.get(6)));
        }
    }

    private @Nullable Fault fault(int line, List<String> row) {
        if (row.size() != COLUMNS) {
            return new Fault(line, Reason.NOT_SEVEN_COLUMNS, String.valueOf(row.size()));
        }
        if (row.getFirst().isBlank()) {
            return new Fault(line, Reason.NO_KEY, row.get(1));
        }
        if (!keys.add(row.getFirst())) {
            return new Fault(line, Reason.KEY_TWICE, row.getFirst());
        }
        if (!VERIFIED.matcher(row.get(6)).matches()) {
            return new Fault(line, Reason.VERIFICATION_NOT_READ, row.get(6));
        }
        var names = new HashSet<String>();
        for (var item : items(row.get(5))) {
            var parameter = parameter(item);
            if (parameter == null) {
                return new Fault(line, Reason.PARAMETER_NOT_READ, item);
            }
            if (!names.add(parameter.name())) {
                return new Fault(line, Reason.PARAMETER_TWICE, parameter.name());
            }
        }
        return null;
    }

    private static @Nullable Parameter parameter(String item) {
        var parts = ITEM.matcher(item);
        if (!parts.matches()) {
            return null;
        }
        var comparator = comparator(parts.group(2));
        var criticality = criticality(parts.group(3).charAt(0));
        var scope = scope(parts.group(4).charAt(0));
        var note = parts.group(5);
        return comparator == null || criticality == null || scope == null
                ? null
                : new Parameter(
                        parts.group(1).strip(),
                        comparator,
                        criticality,
                        scope,
                        note == null ? "" : note);
    }

    private static @Nullable MatchComparator comparator(String word) {
        for (var comparator : MatchComparator.values()) {
            if (comparator.name().equals(word)) {
                return comparator;
            }
        }
        return null;
    }

    private static @Nullable MatchCriticality criticality(char letter) {
        for (var criticality : MatchCriticality.values()) {
            if (criticality.letter() == letter) {
                return criticality;
            }
        }
        return null;
    }

    private static @Nullable MatchScope scope(char letter) {
        for (var scope : MatchScope.values()) {
            if (scope.letter() == letter) {
                return scope;
            }
        }
        return null;
    }

    /// Splits at semicolons outside parentheses.
    private static List<String> items(String expression) {
        var items = new ArrayList<String>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= expression.length(); i++) {
            char letter = i < expression.length() ? expression.charAt(i) : ';';
            if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                depth--;
            } else if (letter == ';' && (depth == 0 || i == expression.length())) {
                items.add(expression.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        return items;
    }
}
