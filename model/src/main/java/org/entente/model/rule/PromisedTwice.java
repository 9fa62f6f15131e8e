package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One unit is promised to several lines at once. Offers that name no unit are not judged. The
/// unit, the first two lines, and to how many it is promised.
final class PromisedTwice implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation
                .plan()
                .offers()
                .filter(offer -> offer.state().isOffered())
                .filter(offer -> offer.state() != OfferState.RELEASED)
                .filter(offer -> offer.content().unit() != null)
                .collect(
                        groupingBy(
                                offer -> Optional.ofNullable(offer.content().unit()).orElseThrow(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(promise -> find(promise.getKey(), promise.getValue()).stream());
    }

    private static Optional<Finding> find(ForceElement.Id unit, List<Offer> offers) {
        var lines =
                offers.stream()
                        .map(Offer::requirement)
                        .distinct()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList();
        return lines.size() < 2 ? Optional.empty() : Optional.of(finding(unit, lines));
    }

    private static Finding finding(ForceElement.Id unit, List<Requirement.Id> lines) {
        var concerned = new ArrayList<EntityId>(lines);
        concerned.add(unit);
        return new Finding(
                RuleCode.PROMISED_TWICE,
                Keys.of(RuleCode.PROMISED_TWICE, concerned),
                unit,
                List.copyOf(lines),
                null,
                List.of(
                        new Argument.Thing(unit),
                        new Argument.Thing(lines.get(0)),
                        new Argument.Thing(lines.get(1)),
                        new Argument.Amount(lines.size())));
    }
}
