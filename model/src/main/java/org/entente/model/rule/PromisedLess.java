package org.entente.model.rule;

import org.entente.model.force.Line;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Nations offer parts of a line that do not add up to the strength asked for; graver once the
/// final planning conference is near. Where a strength is not known, nothing is added up. The line,
/// how many people are asked for, and how many are offered.
final class PromisedLess implements Rule {
    private static final Duration NEAR = Duration.ofDays(21);

    @Override
    public Stream<Finding> check(Situation situation) {
        var rule =
                Deadline.fpc(situation).isWithin(NEAR)
                        ? RuleCode.PROMISED_LESS_NEAR
                        : RuleCode.PROMISED_LESS;
        return situation.statement().lines().stream().flatMap(line -> find(rule, line).stream());
    }

    private static Optional<Finding> find(RuleCode rule, Line line) {
        var asked = line.requirement().need().strength();
        var standing = line.offers().stream().filter(one -> one.state().isOffered()).toList();
        if (asked == null
                || standing.isEmpty()
                || !standing.stream().allMatch(PromisedLess::isKnownPart)) {
            return Optional.empty();
        }
        long offered = line.people(OfferState::isOffered);
        return offered >= asked
                ? Optional.empty()
                : Optional.of(finding(rule, line, asked, (int) offered));
    }

    private static boolean isKnownPart(Offer offer) {
        return offer.content().scope() == OfferScope.PART && offer.content().strength() != null;
    }

    private static Finding finding(RuleCode rule, Line line, int asked, int offered) {
        var id = line.requirement().id();
        return new Finding(
                rule,
                Keys.of(rule, id),
                id,
                line.offers().stream().<EntityId>map(Offer::id).toList(),
                null,
                List.of(
                        new Argument.Thing(id),
                        new Argument.Amount(asked),
                        new Argument.Amount(offered)));
    }
}
