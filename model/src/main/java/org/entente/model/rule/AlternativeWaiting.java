package org.entente.model.rule;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A nation offers something else instead, and for two weeks nobody has said yes or no; graver once
/// the final planning conference is near. The line, the nation, and since when.
final class AlternativeWaiting implements Rule {
    private static final Duration PATIENCE = Duration.ofDays(14);
    private static final Duration NEAR = Duration.ofDays(21);

    @Override
    public Stream<Finding> check(Situation situation) {
        var rule =
                Deadline.fpc(situation).isWithin(NEAR)
                        ? RuleCode.ALTERNATIVE_LATE
                        : RuleCode.ALTERNATIVE_WAITING;
        return situation.now().stream()
                .flatMap(
                        now ->
                                situation
                                        .plan()
                                        .offers()
                                        .filter(AlternativeWaiting::isOpen)
                                        .flatMap(
                                                offer ->
                                                        find(situation, rule, offer, now)
                                                                .stream()));
    }

    private static boolean isOpen(Offer offer) {
        return offer.content().scope() == OfferScope.ALTERNATIVE
                && (offer.state() == OfferState.OFFERED
                        || offer.state() == OfferState.OFFERED_INFORMALLY);
    }

    private static Optional<Finding> find(
            Situation situation, RuleCode rule, Offer offer, Instant now) {
        var since =
                offer.steps().getLast().on().atStartOfDay(situation.schedule().zone()).toInstant();
        return since.plus(PATIENCE).isAfter(now)
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                rule,
                                Keys.of(rule, offer.id()),
                                offer.requirement(),
                                List.<EntityId>of(offer.id(), offer.participant()),
                                since,
                                List.of(
                                        new Argument.Thing(offer.requirement()),
                                        new Argument.Thing(offer.participant()),
                                        new Argument.Moment(since))));
    }
}
