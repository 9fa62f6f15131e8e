package org.entente.model.match.route;

import org.entente.model.match.MatchComparator;
import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a port that does not say something would have to say for the hops that led to it: one thing
/// only, so that it cannot join two nets that ask two different things of it. Each such promise has
/// a number; the same hops lead to the same.
final class Pledges {
    static final int NONE = 0;

    /// It would have to say two things.
    static final int BROKEN = -1;

    private final Web web;
    private final List<Pledge> pledges = new ArrayList<>(List.of(new Pledge("", List.of())));
    private final Map<Pledge, Integer> numbers = new HashMap<>();

    /// By standard, the words for each of its parameters, empty for none.
    private record Pledge(String key, List<String> words) {
        String word(String ofKey, int parameter) {
            return words.isEmpty() || !key.equals(ofKey) ? "" : words.get(parameter);
        }
    }

    /// From a port to another by a carrier, on a way of this level.
    record Hop(int from, int by, int to, int level) {}

    Pledges(Web web) {
        this.web = web;
    }

    /// What the second port promises when the first one promised this before.
    int after(int pledge, Hop hop) {
        var line = web.lines.lines[hop.by()];
        var one = web.speakers[hop.from()];
        var other = web.speakers[hop.to()];
        if (line == null || one == null || other == null || !(one.isOpen || other.isOpen)) {
            return NONE;
        }
        var standard = line.standard;
        int next =
                standard == null
                        ? NONE
                        : next(
                                pledges.get(pledge),
                                standard,
                                line,
                                new Ends(one, other, hop.level()));
        return next == NONE || web.judging.trial(line.bearer, one.port, other.port) != null
                ? NONE
                : next;
    }

    private record Ends(Speaker one, Speaker other, int level) {}

    private int next(Pledge before, Standard standard, Line line, Ends ends) {
        String @Nullable [] words = null;
        for (int p = 0; p < standard.parameters().size(); p++) {
            if (isKept(standard.parameters().get(p), ends.level())) {
                var word = word(before, line, ends, p);
                if (Speaker.isMute(word)) {
                    return BROKEN;
                }
                if (!word.isEmpty()) {
                    words = words == null ? blank(standard) : words;
                    words[p] = word;
                }
            }
        }
        return words == null ? NONE : number(new Pledge(standard.key(), List.of(words)));
    }

    /// What the second port would have to say of a parameter; empty where it says it itself or
    /// nothing is asked of it, and what nobody can say where that is two things.
    private static String word(Pledge before, Line line, Ends ends, int parameter) {
        var key = line.bearer.key();
        var mine = ends.one().word(key, parameter);
        var theirs = ends.other().word(key, parameter);
        if (Speaker.isMute(mine) || Speaker.isMute(theirs)) {
            return "";
        }
        var said = mine.isEmpty() ? before.word(key, parameter) : mine;
        var word = same(same(said, line.word(parameter)), theirs);
        return Speaker.isMute(word) || theirs.isEmpty() ? word : "";
    }

    /// Has to be the same on a way of this level.
    private static boolean isKept(Parameter parameter, int level) {
        return parameter.comparator() == MatchComparator.EQ
                && parameter.criticality().left().level() < level;
    }

    private static String[] blank(Standard standard) {
        var words = new String[standard.parameters().size()];
        Arrays.fill(words, "");
        return words;
    }

    /// What both say, or what nobody can say when that is two things; empty is nothing.
    private static String same(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return one.equals(other) ? one : Speaker.MUTE;
    }

    private int number(Pledge pledge) {
        var known = numbers.get(pledge);
        if (known == null) {
            known = pledges.size();
            pledges.add(pledge);
            numbers.put(pledge, known);
        }
        return known;
    }
}
