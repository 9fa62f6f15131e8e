package org.entente.app.feature.overview;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.feature.overview.OverviewState.Condition;
import org.entente.app.feature.overview.OverviewState.Gate;
import org.entente.app.feature.overview.OverviewState.Next;
import org.entente.app.format.Language;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.resources.OverviewText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the gate that comes first and still has open conditions, even where it is past.
record NextGate(Language language, Plan plan, Schedule schedule) {
    private record Candidate(Milestone milestone, Instant at, List<ExitCondition> conditions) {}

    /// `line` tells about a milestone at its moment.
    Optional<Gate> find(Instant now, Function<Milestone, Next> line) {
        return plan
                .exitConditions()
                .collect(groupingBy(ExitCondition::milestone))
                .entrySet()
                .stream()
                .filter(gate -> gate.getValue().stream().anyMatch(ExitCondition::isOpen))
                .flatMap(
                        gate ->
                                plan
                                        .find(Milestone.class, gate.getKey())
                                        .flatMap(found -> candidate(found, gate.getValue()))
                                        .stream())
                .min(comparing(Candidate::at).thenComparing(one -> one.milestone().name()))
                .map(first -> gate(first, now, line));
    }

    private Optional<Candidate> candidate(Milestone milestone, List<ExitCondition> conditions) {
        return schedule.at(milestone).map(at -> new Candidate(milestone, at, conditions));
    }

    private Gate gate(Candidate first, Instant now, Function<Milestone, Next> line) {
        var open =
                first.conditions().stream()
                        .filter(ExitCondition::isOpen)
                        .sorted(comparing(ExitCondition::name, NaturalOrder.NAMES))
                        .map(condition -> new Condition(condition.id(), condition.name()))
                        .toList();
        return new Gate(
                line.apply(first.milestone()),
                language.say(OverviewText.GATE_OPEN, open.size(), first.conditions().size()),
                open,
                first.at().isBefore(now));
    }
}
