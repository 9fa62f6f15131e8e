package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A nation or organisation stands by offers but has no contingent in the plan, so that nothing of
/// it comes. Who, and how many offers.
final class ContingentMissing implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var plan = situation.plan();
        var coming = plan.contingents().map(Contingent::participant).collect(Collectors.toSet());
        return plan
                .offers()
                .filter(offer -> offer.state().isOffered())
                .filter(offer -> !coming.contains(offer.participant()))
                .collect(groupingBy(Offer::participant, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(
                        promise ->
                                plan
                                        .find(Participant.class, promise.getKey())
                                        .filter(one -> one.type() != ParticipantKind.CELL)
                                        .flatMap(_ -> find(promise.getKey(), promise.getValue()))
                                        .stream());
    }

    private static Optional<Finding> find(Participant.Id nation, List<Offer> offers) {
        return Optional.of(
                new Finding(
                        RuleCode.NO_CONTINGENT,
                        Keys.of(RuleCode.NO_CONTINGENT, nation),
                        nation,
                        offers.stream().<EntityId>map(Offer::requirement).distinct().toList(),
                        null,
                        List.of(new Argument.Thing(nation), new Argument.Amount(offers.size()))));
    }
}
