package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/// Tries the means of one exchange in one phase when these things are gone.
final class Climb {
    private final Web web;
    private final Exchange exchange;
    private final long phase;
    private final Props props;
    private final Dead dead;
    private final Search search;

    Climb(Web web, Exchange exchange, int phase, Set<String> without) {
        this.web = web;
        this.exchange = exchange;
        this.phase = 1L << phase;
        this.props = new Props(web);
        this.dead = new Dead(web);
        this.dead.kill(props, without);
        this.search = new Search(web, dead);
    }

    /// What may not carry it does not; where nobody says whether it may, that is not known.
    Ladder.Rung rung(PaceStep step) {
        boolean isBarred = step.authorised() == Truth.FALSE;
        boolean isSure = !isBarred && step.authorised() != Truth.UNKNOWN;
        if (step.isByHand()) {
            var verdict = new Verdict(byHand(isSure), byHand(!isBarred));
            var told = unseen().byHand().around(verdict, 0);
            return new Ladder.Rung(step, told, null, rests(step, null));
        }
        var best = isBarred ? null : way(step, true);
        var worst = isSure ? way(step, false) : null;
        var verdict = new Verdict(Graded.quality(worst), Graded.quality(best));
        return new Ladder.Rung(
                step,
                isBarred ? verdict : unseen().around(verdict, 0),
                best == null ? null : Paths.path(web, best, Long.numberOfTrailingZeros(phase)),
                rests(step, best));
    }

    private Unseen unseen() {
        return exchange.unseen().at(Long.numberOfTrailingZeros(phase));
    }

    private Set<String> rests(PaceStep step, @Nullable Trail way) {
        var rests = new LinkedHashSet<>(step.props().more());
        if (way != null) {
            rests.addAll(props.of(way));
        }
        rests.removeAll(step.props().ends());
        rests.remove(exchange.from());
        rests.remove(exchange.to());
        return rests;
    }

    private static Quality byHand(boolean may) {
        return may ? Quality.MANUAL : Quality.NONE;
    }

    /// What its standards carry, else by word of mouth over the same bearers.
    private @Nullable Trail way(PaceStep step, boolean isHopeful) {
        var carried = best(in -> new Quest(in, exchange, step.bearers()), isHopeful, PROVEN);
        return carried != null || step.bearers().isEmpty()
                ? carried
                : best(
                        in -> new Quest(in, exchange, null).spoken(in, step.bearers()),
                        isHopeful,
                        Quality.MANUAL.level());
    }

    /// Where the search led in circles, values are tried one by one.
    private @Nullable Trail best(Function<Web, Quest> quests, boolean isHopeful, int most) {
        var found = search.best(quests.apply(web), phase, isHopeful, most);
        if (!search.isLoose()) {
            return found;
        }
        var wish = new Tightening.Wish(quests, phase, most);
        return new Tightening(wish, new Guesses(web), new Search(web, dead, false)).best().trail();
    }

    private static final int PROVEN = Quality.PROVEN.level();
}
