package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.entente.app.format.Words;
import org.entente.app.report.Cell;
import org.entente.app.report.Row;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.resources.PaperText;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The tasks in which nations take part, themselves or with their units.
final class NationTasks {
    private final Reading reading;
    private final Map<Participant.Id, Map<TaskId, Set<AssignmentRole>>> roles = new HashMap<>();

    /// A task with the moment at which it begins.
    private record Dated(Task task, Instant at) {}

    NationTasks(Reading reading) {
        this.reading = reading;
        reading.plan()
                .assignments()
                .forEach(
                        each ->
                                reading.participant(each.assignee())
                                        .ifPresent(
                                                nation ->
                                                        note(
                                                                nation.id(),
                                                                each.task(),
                                                                each.role())));
    }

    private void note(Participant.Id nation, TaskId task, AssignmentRole role) {
        roles.computeIfAbsent(nation, _ -> new HashMap<>())
                .computeIfAbsent(task, _ -> EnumSet.noneOf(AssignmentRole.class))
                .add(role);
    }

    private Map<TaskId, Set<AssignmentRole>> of(Participant nation) {
        return roles.getOrDefault(nation.id(), Map.of());
    }

    /// How many tasks it has in each role.
    String counts(Participant nation) {
        var counts = new EnumMap<AssignmentRole, Integer>(AssignmentRole.class);
        of(nation)
                .values()
                .forEach(held -> held.forEach(role -> counts.merge(role, 1, Integer::sum)));
        return counts.isEmpty()
                ? reading.say(PaperText.NOTHING)
                : counts.entrySet().stream()
                        .map(
                                each ->
                                        reading.say(
                                                PaperText.ROLE_COUNT,
                                                reading.say(Words.of(each.getKey())),
                                                each.getValue()))
                        .collect(joining(", "));
    }

    /// Those that begin after that moment, the next one first.
    List<Row> rows(Participant nation, Instant now) {
        return of(nation).keySet().stream()
                .flatMap(id -> reading.plan().find(Task.class, id).stream())
                .flatMap(this::dated)
                .filter(dated -> !dated.at().isBefore(now))
                .sorted(
                        comparing(Dated::at)
                                .thenComparing(dated -> dated.task().number(), NAMES)
                                .thenComparing(dated -> dated.task().id().value()))
                .map(dated -> row(dated, of(nation).getOrDefault(dated.task().id(), Set.of())))
                .toList();
    }

    private Stream<Dated> dated(Task task) {
        Optional<Instant> at =
                switch (task) {
                    case Activity activity -> reading.schedule().start(activity.id());
                    case Milestone milestone -> reading.schedule().at(milestone);
                };
        return at.map(moment -> new Dated(task, moment)).stream();
    }

    private Row row(Dated dated, Set<AssignmentRole> held) {
        return Row.of(
                Cell.of(dated.task().number()),
                Cell.of(dated.task().name()),
                Cell.of(
                        held.stream()
                                .map(role -> reading.say(Words.of(role)))
                                .collect(joining(", "))),
                Cell.of(reading.zulu(dated.at())));
    }
}
