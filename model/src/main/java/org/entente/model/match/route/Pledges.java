package org.entente.model.match.route;

import org.entente.model.match.MatchComparator;
import org.entente.model.match.Standard;

import java.util.ArrayList;
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
        boolean isEmpty() {
            return words.stream().allMatch(String::isEmpty);
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
        return standard == null || web.judging.trial(line.bearer, one.port, other.port) != null
                ? NONE
                : next(pledges.get(pledge), standard, line, new Ends(one, other, hop.level()));
    }

    private record Ends(Speaker one, Speaker other, int level) {}

    private int next(Pledge before, Standard standard, Line line, Ends ends) {
        var key = standard.key();
        var words = new ArrayList<String>();
        for (int p = 0; p < standard.parameters().size(); p++) {
            var parameter = standard.parameters().get(p);
            var word = "";
            if (parameter.comparator() == MatchComparator.EQ
                    && parameter.criticality().left().level() < ends.level()) {
                var was = before.key().equals(key) ? before.words().get(p) : "";
                var mine = ends.one().word(key, p);
                var theirs = ends.other().word(key, p);
                if (!Speaker.isMute(mine) && !Speaker.isMute(theirs)) {
                    word = same(mine.isEmpty() ? was : mine, line.word(p), theirs);
                    if (Speaker.isMute(word)) {
                        return BROKEN;
                    }
                    word = theirs.isEmpty() ? word : "";
                }
            }
            words.add(word);
        }
        return number(new Pledge(key, words));
    }

    /// The one word of all that are said, or what nobody can say when they are two.
    private static String same(String... words) {
        var same = "";
        for (var word : words) {
            if (!same.isEmpty() && !word.isEmpty() && !same.equals(word)) {
                return Speaker.MUTE;
            }
            same = word.isEmpty() ? same : word;
        }
        return same;
    }

    private int number(Pledge pledge) {
        if (pledge.isEmpty()) {
            return NONE;
        }
        var known = numbers.get(pledge);
        if (known == null) {
            known = pledges.size();
            pledges.add(pledge);
            numbers.put(pledge, known);
        }
        return known;
    }
}
