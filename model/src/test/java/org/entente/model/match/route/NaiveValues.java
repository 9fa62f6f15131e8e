package org.entente.model.match.route;

import org.entente.model.match.Statement;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A second opinion on whether two values of a parameter work together.
final class NaiveValues {
    private static final Pattern COMMA = Pattern.compile(", ");

    private NaiveValues() {}

    static boolean fits(String name, Statement one, Statement other, @Nullable String asked) {
        if (name.equals("ref")) {
            return isThere(one) && isThere(other);
        }
        return !says(one) || !says(other) || agree(name, one, other, asked);
    }

    private static boolean says(Statement statement) {
        return statement.standing() == Statement.Standing.VALUE;
    }

    private static boolean agree(
            String name, Statement one, Statement other, @Nullable String asked) {
        var a = things(name, one.text());
        var b = things(name, other.text());
        var c = asked == null ? null : things(name, asked);
        return switch (name) {
            case "id" -> !meet(a, b);
            case "ed" -> works(a, b) && (c == null || (works(a, c) && works(b, c)));
            case "set" -> c == null ? meet(a, b) : a.containsAll(c) && b.containsAll(c);
            default -> meetAll(a, b, c);
        };
    }

    private static boolean isThere(Statement statement) {
        return !says(statement) || !statement.text().equals("missing");
    }

    private static boolean meetAll(Set<String> a, Set<String> b, @Nullable Set<String> c) {
        var all = new HashSet<>(a);
        all.retainAll(b);
        if (c != null) {
            all.retainAll(c);
        }
        return !all.isEmpty();
    }

    /// A range is told by its whole numbers, which serves for ranges that end at such.
    private static Set<String> things(String name, String text) {
        if (!name.equals("band")) {
            return new TreeSet<>(Arrays.asList(COMMA.split(text)));
        }
        var ends = text.split("-");
        var all = new TreeSet<String>();
        for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
            all.add("" + i);
        }
        return all;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean works(Set<String> one, Set<String> other) {
        return meet(one, other)
                || (one.contains("e2") && other.contains("e3"))
                || (one.contains("e3") && other.contains("e2"));
    }
}
