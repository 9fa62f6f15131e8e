package org.entente.model.interop.fix;

import org.entente.model.interop.Interop;
import org.entente.model.match.Binding;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.Port;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a port would have to state so that it agrees with the nets that it is on: what is agreed
/// for the net, else what most of the others state, else a number that nobody else has.
final class Wanted {
    /// That something is there which only has to be there.
    static final String HELD = "held";

    private final Interop interop;

    Wanted(Interop interop) {
        this.interop = interop;
    }

    Statement of(Mend.Spot spot) {
        var standard = interop.catalogue().standard(spot.key());
        int parameter = standard == null ? -1 : standard.indexOf(spot.parameter());
        if (standard == null || parameter < 0) {
            return Statement.UNKNOWN;
        }
        var others = others(spot, standard, parameter);
        return switch (standard.parameters().get(parameter).comparator()) {
            case UNQ -> Statement.of(free(others));
            case REF -> Statement.of(HELD);
            case EQ, SET, RNG, VER, MIN, SUB, TIME -> agreed(spot, standard, parameter, others);
        };
    }

    /// What a port that comes onto a net would speak: what is agreed there, else what the other
    /// speaks, with numbers of its own.
    Binding joining(Bearer net, Binding like) {
        var standard = interop.catalogue().standard(net.key());
        var statements = new HashMap<String, Statement>(like.statements());
        for (int i = 0; standard != null && i < standard.parameters().size(); i++) {
            var parameter = standard.parameters().get(i);
            var said = said(net.agreed(), standard, i);
            if (parameter.comparator() == MatchComparator.UNQ) {
                statements.put(parameter.name(), Statement.of(free(members(net, standard, i))));
            } else if (said != null) {
                statements.put(parameter.name(), Statement.of(said));
            }
        }
        return like.withStatements(statements);
    }

    private List<String> members(Bearer net, Standard standard, int parameter) {
        return net.ports().stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(interop.fit().ports().get(id)))
                .flatMap(port -> Stream.ofNullable(said(port, standard, parameter)))
                .toList();
    }

    private Statement agreed(
            Mend.Spot spot, Standard standard, int parameter, List<String> others) {
        for (var net : nets(spot)) {
            var said = said(net.agreed(), standard, parameter);
            if (said != null) {
                return Statement.of(said);
            }
        }
        return most(others);
    }

    private static @Nullable String said(
            @Nullable Binding binding, Standard standard, int parameter) {
        var statement = binding == null ? null : binding.statement(standard, parameter);
        return statement == null || statement.standing() != Statement.Standing.VALUE
                ? null
                : statement.text();
    }

    private List<Bearer> nets(Mend.Spot spot) {
        return interop.fit().bearers().values().stream()
                .filter(net -> net.key().equals(spot.key()) && net.ports().contains(spot.port()))
                .sorted(Comparator.comparing(Bearer::id))
                .toList();
    }

    /// What the other ports on the same nets state.
    private List<String> others(Mend.Spot spot, Standard standard, int parameter) {
        return nets(spot).stream()
                .flatMap(net -> net.ports().stream())
                .filter(id -> !id.equals(spot.port()))
                .distinct()
                .sorted()
                .flatMap(id -> Stream.ofNullable(interop.fit().ports().get(id)))
                .flatMap(port -> Stream.ofNullable(said(port, standard, parameter)))
                .toList();
    }

    private static @Nullable String said(Port port, Standard standard, int parameter) {
        return said(port.binding(standard.key()), standard, parameter);
    }

    private static Statement most(List<String> others) {
        var counts = new TreeMap<String, Integer>();
        others.forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(entry -> Statement.of(entry.getKey()))
                .orElse(Statement.UNKNOWN);
    }

    /// The least number that none of them has.
    private static String free(List<String> others) {
        var taken = new HashSet<String>();
        for (var text : others) {
            for (var word : text.split("[,;|]", -1)) {
                taken.add(word.strip().toLowerCase(Locale.ROOT));
            }
        }
        int number = 1;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }
}
