package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One figure, or one for each of several skills, of which more is better.
record Amounts(List<Double> amounts) implements Term {
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern LEVEL = Pattern.compile("([0-5])(\\+?)");
    private static final Pattern TYPE = Pattern.compile("(?:type[ -]?)?([a-e])");

    Amounts {
        amounts = List.copyOf(amounts);
    }

    /// The first figure, or a type by its letter, A being the strongest; null where there is none.
    static @Nullable Amounts read(String text) {
        var figure = FIGURE.matcher(text);
        if (figure.find()) {
            return new Amounts(List.of(Double.parseDouble(figure.group())));
        }
        var type = TYPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        return type.matches() ? new Amounts(List.of((double) -type.group(1).charAt(0))) : null;
    }

    /// Levels from 0 to 5, each with or without a plus, such as 3321 or 2+2 2 1+.
    static @Nullable Amounts readLevels(String text) {
        var found = new ArrayList<Double>();
        var levels = LEVEL.matcher(text);
        while (levels.find()) {
            found.add(levels.group(1).charAt(0) - '0' + (levels.group(2).isEmpty() ? 0 : 0.5));
        }
        return found.isEmpty() ? null : new Amounts(found);
    }

    /// Each figure suffices; one figure asked is asked of all.
    boolean reaches(Amounts asked) {
        for (int i = 0; i < amounts.size(); i++) {
            int at = Math.min(i, asked.amounts.size() - 1);
            if (amounts.get(i) < asked.amounts.get(at)) {
                return false;
            }
        }
        return amounts.size() >= asked.amounts.size();
    }
}
