package org.entente.model.rule;

import org.entente.model.force.Line;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody took back an offer and nobody has come in its stead; graver once the final planning
/// conference is over. The line, who withdrew, and how far others fill it.
final class OfferWithdrawn implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var rule =
                Deadline.fpc(situation).isOver() ? RuleCode.WITHDRAWN_PASSED : RuleCode.WITHDRAWN;
        return situation.statement().lines().stream()
                .filter(line -> line.sides().contains(Line.Side.WITHDRAWN))
                .flatMap(line -> find(rule, line).stream());
    }

    private static Optional<Finding> find(RuleCode rule, Line line) {
        return line.offers().stream()
                .filter(offer -> offer.state() == OfferState.WITHDRAWN)
                .reduce((_, later) -> later)
                .map(offer -> finding(rule, line, offer));
    }

    private static Finding finding(RuleCode rule, Line line, Offer withdrawn) {
        var id = line.requirement().id();
        return new Finding(
                rule,
                Keys.of(rule, id, withdrawn.id()),
                id,
                List.<EntityId>of(withdrawn.id(), withdrawn.participant()),
                null,
                List.of(
                        new Argument.Thing(id),
                        new Argument.Thing(withdrawn.participant()),
                        new Argument.Amount(
                                (int)
                                        line.offers().stream()
                                                .filter(one -> one.state().isOffered())
                                                .count())));
    }
}
