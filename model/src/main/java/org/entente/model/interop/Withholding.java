package org.entente.model.interop;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Unseen;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;

/// What the things that were withheld from a copy of a plan may do to its verdicts.
final class Withholding {
    private Withholding() {}

    /// They may carry an exchange wherever its own ends do not exclude that: both are there, and
    /// the consumer may have it. Where anything may have been withheld, not even that is sure.
    static Unseen unseen(Fitting fitting, Exchange exchange, ExchangeRequirement required) {
        long all = fitting.times().all();
        return switch (fitting.plan().exercise().withheld()) {
            case NOTHING -> Unseen.NOTHING;
            case CARRIERS -> new Unseen(possible(fitting, exchange, required), 0);
            case ANYTHING -> new Unseen(all, all);
        };
    }

    private static long possible(Fitting fitting, Exchange exchange, ExchangeRequirement required) {
        var producer = fitting.seat(required.parties().producer());
        var consumer = fitting.seat(required.parties().consumer());
        var nations = exchange.need().releasable();
        boolean isReleased = nations == null || nations.contains(consumer.nation());
        return isReleased ? producer.whole() & consumer.whole() : 0;
    }

    /// What stations that are seen can do with each other, with what is not seen between them.
    static Verdict around(Plan plan, Verdict seen) {
        return switch (plan.exercise().withheld()) {
            case NOTHING -> seen;
            case CARRIERS -> new Verdict(seen.lo(), Quality.PROVEN);
            case ANYTHING -> new Verdict(Quality.NONE, Quality.PROVEN);
        };
    }
}
