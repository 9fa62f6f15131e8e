package org.entente.model.match;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Collection;

/// Which editions of a standard work together: a table, because newer does not mean that it does.
/// An edition works with itself; of a pair that is not in the table nothing is known.
///
/// @param table whether two work together
/// @param fields of two that do not, in which messages and fields they differ, where that is known
public record Editions(PMap<Pair, Boolean> table, PMap<Pair, String> fields) {
    public static final Editions NONE = new Editions(HashTreePMap.empty(), HashTreePMap.empty());

    /// Two editions of one standard, in whichever order.
    public record Pair(String key, String one, String other) {
        public Pair {
            var first = Words.plain(one);
            var second = Words.plain(other);
            one = first.compareTo(second) <= 0 ? first : second;
            other = first.compareTo(second) <= 0 ? second : first;
        }
    }

    /// A line of the table, with the reason in words, and the messages and fields in which the two
    /// differ by their names in the standard; blank where nobody has listed them.
    public record Row(Pair pair, boolean worksTogether, String reason, String fields) {}

    public static Editions of(Collection<Row> rows) {
        PMap<Pair, Boolean> table = NONE.table;
        PMap<Pair, String> fields = NONE.fields;
        for (var row : rows) {
            table = table.plus(row.pair(), row.worksTogether());
            fields =
                    row.fields().isBlank()
                            ? fields.minus(row.pair())
                            : fields.plus(row.pair(), row.fields());
        }
        return new Editions(table, fields);
    }

    /// This table where the other is silent.
    public Editions over(Editions more) {
        return new Editions(table.plusAll(more.table), fields.plusAll(more.fields));
    }

    public Truth together(String key, String one, String other) {
        if (Words.plain(one).equals(Words.plain(other))) {
            return Truth.TRUE;
        }
        var known = table.get(new Pair(key, one, other));
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }

    /// In which messages and fields two that do not work together differ; blank where nobody has
    /// listed them.
    public String apart(String key, String one, String other) {
        var pair = new Pair(key, one, other);
        return Boolean.FALSE.equals(table.get(pair)) ? fields.getOrDefault(pair, "") : "";
    }
}
