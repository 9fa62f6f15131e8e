package org.entente.app.feature.timeline;

import org.entente.model.label.Classification;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets through what an arrangement shows of a plan.
record Sieve(Items items, Staffing staffing, Arrangement arrangement) {
    boolean isOpen() {
        return arrangement.filter().isOpen();
    }

    boolean passes(Item item) {
        var filter = arrangement.filter();
        return Search.finds(filter.text(), item.task())
                && isInWindow(item)
                && isBelow(item.task())
                && isWithinLimits(item)
                && filter.chosen().keySet().stream().allMatch(facet -> has(facet, item.task()));
    }

    private boolean isInWindow(Item item) {
        var window = arrangement.filter().window();
        return window == null
                || item.touches(window.start().toEpochMilli(), window.end().toEpochMilli());
    }

    private boolean isBelow(Task task) {
        var most = arrangement.filter().most();
        return most == null || classification(task).compareTo(most) <= 0;
    }

    private static Classification classification(Task task) {
        return switch (task) {
            case Activity activity -> activity.label().classification();
            case Milestone milestone -> milestone.label().classification();
        };
    }

    private boolean isWithinLimits(Item item) {
        for (var limit : arrangement.filter().limits()) {
            var passes =
                    switch (limit) {
                        case CRITICAL -> items.isCritical(item.id());
                        case FOUND -> arrangement.found().contains(item.id());
                    };
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Facet facet, Task task) {
        var wanted = arrangement.filter().chosen(facet);
        var values =
                switch (facet) {
                    case PARTICIPANT -> participants(task);
                    case PHASE -> inherited(task, Grouping.PHASE);
                    case PLACE -> inherited(task, Grouping.PLACE);
                    case DOMAIN -> domains(task);
                    case KIND, ROLE -> filed(task, facet);
                };
        return values.isEmpty() ? wanted.contains("") : values.stream().anyMatch(wanted::contains);
    }

    private Set<String> participants(Task task) {
        return assignees(task)
                .flatMap(who -> Stream.ofNullable(staffing.owner(who)))
                .flatMap(id -> plan().find(Participant.class, id).stream())
                .map(Participant::code)
                .collect(Collectors.toSet());
    }

    private Set<String> domains(Task task) {
        return assignees(task)
                .flatMap(who -> plan().find(ForceElement.class, who).stream())
                .map(element -> element.formation().domain().name())
                .collect(Collectors.toSet());
    }

    private Stream<AssigneeId> assignees(Task task) {
        return staffing.assignees(task.id()).stream();
    }

    private Set<String> inherited(Task task, Grouping by) {
        return new Slots(plan(), staffing, by)
                .of(task).stream()
                        .flatMap(slot -> Stream.ofNullable(slot.group().id()))
                        .map(id -> id.value().toString())
                        .collect(Collectors.toSet());
    }

    private static Set<String> filed(Task task, Facet facet) {
        var kind = task.filing().kind();
        var role = task.filing().role();
        return facet == Facet.ROLE
                ? role.isEmpty() ? Set.of() : Set.of(role)
                : kind == null ? Set.of() : Set.of(kind.name());
    }

    private Plan plan() {
        return items.plan();
    }
}
