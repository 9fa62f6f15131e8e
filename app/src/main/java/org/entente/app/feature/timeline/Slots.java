package org.entente.app.feature.timeline;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Band;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// Where a task stands in one grouping of one plan.
record Slots(Plan plan, Staffing staffing, Grouping grouping) {
    /// A group, and in it the lane of an assignee where the group has lanes.
    record Slot(GroupKey group, @Nullable AssigneeId lane) {
        static final Slot NOWHERE = new Slot(GroupKey.NOWHERE, null);

        static Slot of(String word) {
            return new Slot(GroupKey.of(word), null);
        }
    }

    List<Slot> of(Task task) {
        return switch (grouping) {
            case PHASE -> List.of(inherited(task, above -> above.placement().phase()));
            case PLACE -> List.of(inherited(task, above -> above.placement().place()));
            case PARTICIPANT -> lanes(task);
            case BAND -> List.of(Slot.of(Band.of(plan, task).name()));
            case KIND -> List.of(Slot.of(kind(task)));
            case ROLE -> List.of(Slot.of(task.filing().role()));
        };
    }

    private static String kind(Task task) {
        var kind = task.filing().kind();
        return kind == null ? "" : kind.name();
    }

    private List<Slot> lanes(Task task) {
        var assignees = staffing.assignees(task.id());
        return assignees.isEmpty()
                ? List.of(Slot.NOWHERE)
                : assignees.stream()
                        .map(assignee -> new Slot(GroupKey.of(staffing.owner(assignee)), assignee))
                        .toList();
    }

    /// What the task says of itself, or else the nearest activity above it that says something.
    private Slot inherited(Task task, Function<Task, @Nullable EntityId> own) {
        var seen = new HashSet<EntityId>();
        var at = task;
        while (seen.add(at.id())) {
            var stated = own.apply(at);
            if (stated != null) {
                return new Slot(GroupKey.of(stated), null);
            }
            var above = at.placement().parent();
            if (above == null || !(plan.find(above).orElse(null) instanceof Activity activity)) {
                return Slot.NOWHERE;
            }
            at = activity;
        }
        return Slot.NOWHERE;
    }
}
