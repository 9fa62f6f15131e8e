package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Finds the ways of exchanges in all phases. A way that is best where anything of these phases
/// may be used, and is there in several of them, is best in each of those.
final class Grading {
    private final Web web;
    private final Search search;
    private final Guesses guesses;

    Grading(Web web) {
        this.web = web;
        this.search = new Search(web, new Dead(web));
        this.guesses = new Guesses(web);
    }

    Graded grade(Exchange exchange) {
        var quest = new Quest(web, exchange, null);
        var graded = new Graded(quest, web.ground.phases());
        long phases = exchange.phases() & web.ground.allPhases();
        hope(graded, quest, phases);
        fear(graded, quest, phases);
        tighten(graded);
        return graded;
    }

    /// The best way in one phase alone.
    @Nullable Trail best(Exchange exchange, int phase) {
        var quest = new Quest(web, exchange, null);
        var graded = new Graded(quest, web.ground.phases());
        hope(graded, quest, exchange.phases() & 1L << phase);
        tighten(graded);
        return graded.best[phase];
    }

    /// The same where only some phases can have changed, at best or at worst.
    Graded grade(Graded before, long hopeful, long fearful) {
        var quest = new Quest(web, before.exchange, null);
        var graded = before.without(quest, hopeful, fearful);
        long phases = before.exchange.phases() & web.ground.allPhases();
        hope(graded, quest, phases & hopeful);
        fear(graded, quest, phases & fearful);
        tighten(graded);
        return graded;
    }

    private void hope(Graded graded, Quest quest, long phases) {
        long left = phases;
        while (left != 0) {
            var found = find(quest, new Wish(left, true, 4));
            spread(graded, left, found, true);
            graded.tangled |= found.isTangled() ? found.phases() & left : 0;
            graded.loose |= found.isLoose() ? found.phases() & left : 0;
            left &= ~found.phases();
        }
    }

    private record Wish(long phases, boolean isHopeful, int mostLevel) {}

    /// A way of all phases together, or where that is nowhere whole, of the first of them.
    private Found find(Quest quest, Wish wish) {
        var found = look(quest, wish);
        return found.phases() != 0
                ? found
                : look(
                        quest,
                        new Wish(
                                Long.lowestOneBit(wish.phases()),
                                wish.isHopeful(),
                                wish.mostLevel()));
    }

    private Found look(Quest quest, Wish wish) {
        var trail = search.best(quest, wish.phases(), wish.isHopeful(), wish.mostLevel());
        long phases = trail == null ? wish.phases() : trail.phases() & wish.phases();
        return new Found(trail, phases, search.isTangled(), search.isLoose());
    }

    private record Found(@Nullable Trail trail, long phases, boolean isTangled, boolean isLoose) {}

    private static void spread(Graded graded, long left, Found found, boolean isHopeful) {
        for (int phase = 0; phase < graded.best.length; phase++) {
            if ((found.phases() & left) >> phase << phase != 0
                    && ((found.phases() & left) >> phase & 1) == 1) {
                graded.ways(isHopeful)[phase] = found.trail();
            }
        }
    }

    /// At worst it is no better than at best, so the best way comes first.
    private void fear(Graded graded, Quest quest, long phases) {
        long left = phases;
        while (left != 0) {
            int phase = Long.numberOfTrailingZeros(left);
            var best = graded.best[phase];
            if (best == null) {
                left &= left - 1;
                continue;
            }
            long same = alike(graded, best, left);
            if (worst(best) == best.level() && isSure(quest, best, same)) {
                spread(graded, same, new Found(best, same, false, false), false);
                left &= ~same;
            } else {
                var found = find(quest, new Wish(same, false, best.level()));
                spread(graded, same, found, false);
                left &= ~(found.phases() & same);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static long alike(Graded graded, Trail best, long left) {
        long same = 0;
        for (int phase = 0; phase < graded.best.length; phase++) {
            if ((left >> phase & 1) == 1 && graded.best[phase] == best) {
                same |= 1L << phase;
            }
        }
        return same;
    }

    /// How good a way is at worst.
    private int worst(Trail trail) {
        int level = Quality.PROVEN.level();
        for (int i = 0; i < trail.hops(); i++) {
            level =
                    Math.min(
                            level,
                            worst(trail.ports()[i], trail.ports()[i + 1], trail.carriers()[i]));
        }
        return level;
    }

    private int worst(int from, int to, int by) {
        var out = web.outs[from];
        for (int i = 0; i < out.size(); i++) {
            if (out.heads[i] == to && out.carriers[i] == by) {
                return out.worst[i];
            }
        }
        return 0;
    }

    /// Even where nothing is stated of the domains, of how long it takes and how much passes, and
    /// nobody knows what is agreed.
    private boolean isSure(Quest quest, Trail trail, long phases) {
        for (int port : trail.ports()) {
            if (!quest.mayBeAt(web.harbours, port, false)
                    || (phases & ~web.harbours.surely[port]) != 0) {
                return false;
            }
        }
        long seconds = 0;
        for (int carrier : trail.carriers()) {
            seconds += web.carriers.slowest[carrier];
            if (!quest.mayUse(carrier, false)) {
                return false;
            }
        }
        int most = quest.limits().seconds();
        return most == Integer.MAX_VALUE || seconds <= most;
    }

    /// Where the search led in circles, values are tried one by one.
    private void tighten(Graded graded) {
        long left = graded.loose;
        var free = left == 0 ? search : new Search(web, new Dead(web), false);
        while (left != 0) {
            int phase = Long.numberOfTrailingZeros(left);
            left &= left - 1;
            Function<Web, Quest> quests = in -> new Quest(in, graded.exchange, null);
            var wish = new Tightening.Wish(quests, 1L << phase, Quality.PROVEN.level());
            var exact = new Tightening(wish, guesses, free).best();
            graded.best[phase] = exact.trail();
            graded.tangled |= 1L << phase;
            graded.loose &= exact.isLoose() ? -1L : ~(1L << phase);
        }
    }
}
