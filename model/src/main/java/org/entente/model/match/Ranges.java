package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Stretches of one scale, such as bands in MHz, each from its lower to its upper end.
record Ranges(List<Range> ranges) implements Term {
    private static final Pattern RANGE =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?))?");

    record Range(double from, double to) {}

    Ranges {
        ranges = List.copyOf(ranges);
    }

    /// Null where no figure stands.
    static @Nullable Ranges read(String text) {
        var found = new ArrayList<Range>();
        var figures = RANGE.matcher(text);
        while (figures.find()) {
            double from = Double.parseDouble(figures.group(1));
            var end = figures.group(2);
            double to = end == null ? from : Double.parseDouble(end);
            found.add(new Range(Math.min(from, to), Math.max(from, to)));
        }
        return found.isEmpty() ? null : new Ranges(found);
    }

    /// What both have.
    Ranges common(Ranges other) {
        var both = new ArrayList<Range>();
        for (var mine : ranges) {
            for (var theirs : other.ranges) {
                double from = Math.max(mine.from, theirs.from);
                double to = Math.min(mine.to, theirs.to);
                if (from <= to) {
                    both.add(new Range(from, to));
                }
            }
        }
        return new Ranges(both);
    }
}
