package org.entente.model.match;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Collection;

/// Which editions of a standard work together: a table, because newer does not mean that it does.
/// An edition works with itself; of a pair that is not in the table nothing is known.
public record Editions(PMap<Pair, Boolean> table) {
    public static final Editions NONE = new Editions(HashTreePMap.empty());

    /// Two editions of one standard, in whichever order.
    public record Pair(String key, String one, String other) {
        public Pair {
            var first = Words.plain(one);
            var second = Words.plain(other);
            one = first.compareTo(second) <= 0 ? first : second;
            other = first.compareTo(second) <= 0 ? second : first;
        }
    }

    /// A line of the table, with the reason in words.
    public record Row(Pair pair, boolean worksTogether, String reason) {}

    public static Editions of(Collection<Row> rows) {
        PMap<Pair, Boolean> table = NONE.table;
        for (var row : rows) {
            table = table.plus(row.pair(), row.worksTogether());
        }
        return new Editions(table);
    }

    /// This table where the other is silent.
    public Editions over(Editions more) {
        return new Editions(table.plusAll(more.table));
    }

    public Truth together(String key, String one, String other) {
        if (Words.plain(one).equals(Words.plain(other))) {
            return Truth.TRUE;
        }
        var known = table.get(new Pair(key, one, other));
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }
}
