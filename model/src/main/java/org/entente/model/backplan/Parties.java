package org.entente.model.backplan;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which nations take part in which task: those who are assigned with anything of theirs, and all
/// of them where somebody hosts it or where it takes place at a conference site.
final class Parties {
    private static final int DEEPEST = 100;

    private final Plan plan;
    private final Set<Participant.Id> nations = new HashSet<>();
    private final Map<TaskId, Set<Participant.Id>> assigned = new HashMap<>();
    private final Set<TaskId> hosted = new HashSet<>();
    private final Set<Activity.Id> summaries = new HashSet<>();

    Parties(Plan plan) {
        this.plan = plan;
        plan.participants()
                .filter(one -> one.type() == ParticipantKind.NATION)
                .forEach(one -> nations.add(one.id()));
        plan.assignments()
                .forEach(
                        assignment -> {
                            if (assignment.role() == AssignmentRole.HOSTS) {
                                hosted.add(assignment.task());
                            }
                            nation(assignment.assignee())
                                    .ifPresent(
                                            one ->
                                                    assigned.computeIfAbsent(
                                                                    assignment.task(),
                                                                    _ -> new HashSet<>())
                                                            .add(one));
                        });
        plan.tasks()
                .map(task -> task.placement().parent())
                .forEach(
                        parent -> {
                            if (parent != null) {
                                summaries.add(parent);
                            }
                        });
    }

    Set<Participant.Id> nations() {
        return nations;
    }

    Set<Participant.Id> assigned(TaskId task) {
        return assigned.getOrDefault(task, Set.of());
    }

    /// Who has to be there.
    Set<Participant.Id> of(Task task) {
        return isConference(task) ? nations : assigned(task.id());
    }

    boolean isConference(Task task) {
        var place = task.placement().place();
        return hosted.contains(task.id())
                || (place != null
                        && plan.find(Place.class, place)
                                .filter(site -> site.type() == PlaceKind.CONFERENCE_SITE)
                                .isPresent());
    }

    /// True where other tasks stand under it.
    boolean isSummary(Task task) {
        return task.id() instanceof Activity.Id id && summaries.contains(id);
    }

    private Optional<Participant.Id> nation(AssigneeId assignee) {
        return switch (assignee) {
            case Participant.Id id -> Optional.of(id).filter(nations::contains);
            case Contingent.Id id -> nation(id, 0);
            case ForceElement.Id id -> nation(id, 0);
        };
    }

    private Optional<Participant.Id> nation(SuperiorId above, int steps) {
        return switch (above) {
            case Contingent.Id id ->
                    plan.find(Contingent.class, id)
                            .map(Contingent::participant)
                            .filter(nations::contains);
            case ForceElement.Id id when steps < DEEPEST ->
                    plan.find(ForceElement.class, id)
                            .flatMap(element -> nation(element.superior(), steps + 1));
            case ForceElement.Id _ -> Optional.empty();
        };
    }
}
