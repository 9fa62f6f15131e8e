package org.entente.model.rule.cis;

import org.entente.model.match.Editions;
import org.entente.model.match.Pairing;
import org.entente.model.match.Standard;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;

import java.util.List;

/// Two that exchange something and both speak a standard, beside any net that they share in it.
record Link(Standard standard, Party one, Party other, List<ExchangeRequirement> exchanges) {
    /// Somebody, with the systems by which the standard is spoken.
    record Party(AssigneeId holder, List<Seat> seats) {
        Party {
            seats = List.copyOf(seats);
        }
    }

    Link {
        exchanges = List.copyOf(exchanges);
    }

    boolean isCritical() {
        return exchanges.stream()
                .anyMatch(
                        exchange ->
                                exchange.demand().weight() == ExchangeRequirement.Weight.CRITICAL);
    }

    /// Do these parameters match between any of their systems? One that suits is enough.
    Truth truth(List<Integer> parameters, Editions editions) {
        var best = Truth.FALSE;
        for (var mine : one.seats()) {
            for (var theirs : other.seats()) {
                best = best.or(truth(mine, theirs, parameters, editions));
            }
        }
        return best;
    }

    static Truth truth(Seat mine, Seat theirs, List<Integer> parameters, Editions editions) {
        var all = Truth.NOT_APPLICABLE;
        for (int parameter : parameters) {
            all = all.and(Pairing.truth(mine.fitted(), theirs.fitted(), null, editions, parameter));
        }
        return all == Truth.NOT_APPLICABLE ? Truth.TRUE : all;
    }
}
