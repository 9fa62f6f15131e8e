package org.entente.app.feature.forces;

import org.entente.model.force.Balance;
import org.entente.model.force.Heading;
import org.entente.model.plan.Participant;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which lines are shown: those with all words, under every heading, with any of the signs. No
/// signs let everything through. Under a nation a line stands as that nation's own offers make it.
record LineFilter(String text, Map<Balance.By, Heading> within, Set<Sign> signs) {
    static final LineFilter ALL = new LineFilter("", Map.of(), Set.of());

    LineFilter {
        within = Map.copyOf(within);
        signs = Set.copyOf(signs);
    }

    LineFilter withText(String newText) {
        return new LineFilter(newText, within, signs);
    }

    LineFilter withSigns(Set<Sign> newSigns) {
        return new LineFilter(text, within, newSigns);
    }

    /// With the sign where it was without, and without it where it was with.
    LineFilter switching(Sign sign) {
        var switched = EnumSet.noneOf(Sign.class);
        switched.addAll(signs);
        if (!switched.remove(sign)) {
            switched.add(sign);
        }
        return withSigns(switched);
    }

    LineFilter under(Balance.By by, Heading heading) {
        var more = new EnumMap<Balance.By, Heading>(Balance.By.class);
        more.putAll(within);
        more.put(by, heading);
        return new LineFilter(text, more, signs);
    }

    LineFilter whatever(Balance.By by) {
        var fewer = new EnumMap<Balance.By, Heading>(Balance.By.class);
        fewer.putAll(within);
        fewer.remove(by);
        return new LineFilter(text, fewer, signs);
    }

    boolean isAll() {
        return equals(ALL);
    }

    List<String> words() {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The nation whose own offers count, if one is chosen.
    Optional<Participant.Id> nation() {
        return within.get(Balance.By.NATION) instanceof Heading.Nation(var id)
                ? Optional.of(id)
                : Optional.empty();
    }
}
