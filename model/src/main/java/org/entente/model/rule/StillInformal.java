package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A nation has still only spoken of offers when the main planning conference is over; graver after
/// the final one. One finding a nation: the nation, how many offers, and when the conference was.
final class StillInformal implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return due(situation).stream().flatMap(due -> check(situation, due));
    }

    private record Due(RuleCode rule, Instant at) {}

    private static Optional<Due> due(Situation situation) {
        var fpc = Deadline.fpc(situation);
        if (fpc.isOver()) {
            return fpc.at().map(at -> new Due(RuleCode.INFORMAL_AFTER_FPC, at));
        }
        var mpc = Deadline.mpc(situation);
        return mpc.at()
                .filter(_ -> mpc.isOver())
                .map(at -> new Due(RuleCode.INFORMAL_AFTER_MPC, at));
    }

    private static Stream<Finding> check(Situation situation, Due due) {
        return situation
                .plan()
                .offers()
                .filter(offer -> offer.state() == OfferState.OFFERED_INFORMALLY)
                .collect(groupingBy(Offer::participant, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(nation -> finding(due, nation.getKey(), nation.getValue()));
    }

    private static Finding finding(Due due, Participant.Id nation, List<Offer> offers) {
        return new Finding(
                due.rule(),
                Keys.of(due.rule(), nation),
                nation,
                offers.stream().<EntityId>map(Offer::requirement).distinct().toList(),
                due.at(),
                List.of(
                        new Argument.Thing(nation),
                        new Argument.Amount(offers.size()),
                        new Argument.Moment(due.at())));
    }
}
