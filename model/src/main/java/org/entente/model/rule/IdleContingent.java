package org.entente.model.rule;

import org.entente.model.duty.Unit;
import org.entente.model.duty.Units;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Participant;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contingent comes and nobody has given it, its units or its nation anything to do; graver when
/// it comes soon. The contingent, and its nation.
final class IdleContingent implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        if (situation.plan().count(EntityKind.CONTINGENT) == 0) {
            return Stream.empty();
        }
        Set<AssigneeId> busy =
                situation
                        .plan()
                        .assignments()
                        .filter(IdleContingent::isWork)
                        .map(Assignment::assignee)
                        .collect(Collectors.toCollection(HashSet::new));
        var units = Units.of(situation.plan());
        return units.all().stream()
                .filter(unit -> unit.above().isEmpty())
                .filter(unit -> !isBusy(situation, units, unit, busy))
                .map(unit -> finding(situation, unit));
    }

    /// A nation that supports or hosts need not do so with its contingent.
    private static boolean isWork(Assignment assignment) {
        return switch (assignment.role()) {
            case LEAD, EXECUTES -> true;
            case SUPPORTS, HOSTS -> !(assignment.assignee() instanceof Participant.Id);
            case OBSERVES -> false;
        };
    }

    private static boolean isBusy(
            Situation situation, Units units, Unit unit, Set<AssigneeId> busy) {
        return busy.contains(unit.id())
                || units.below(unit.id()).stream().anyMatch(busy::contains)
                || situation
                        .plan()
                        .find(Contingent.class, unit.id())
                        .filter(one -> busy.contains(one.participant()))
                        .isPresent();
    }

    private static Finding finding(Situation situation, Unit unit) {
        Instant from = situation.schedule().presence(unit.id()).map(Span::start).orElse(null);
        var rule =
                switch (Nearness.of(situation, from)) {
                    case NEAR, PAST -> RuleCode.CONTINGENT_IDLE_SOON;
                    case UNKNOWN, FAR, AHEAD -> RuleCode.CONTINGENT_IDLE;
                };
        return new Finding(
                rule,
                Keys.of(rule, unit.id()),
                unit.id(),
                List.of(),
                from,
                List.of(new Argument.Thing(unit.id()), new Argument.Word(unit.nation())));
    }
}
