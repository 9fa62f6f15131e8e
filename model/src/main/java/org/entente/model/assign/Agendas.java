package org.entente.model.assign;

import static java.util.Comparator.comparing;

import org.entente.model.duty.Duty;
import org.entente.model.duty.Unit;
import org.entente.model.duty.Units;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What binds each unit, itself or through what stands above and below it. To lead and to execute
/// binds.
final class Agendas {
    private static final Comparator<Entry> BY_START =
            comparing((Entry entry) -> entry.duty().span().start())
                    .thenComparing(entry -> entry.duty().task().value())
                    .thenComparing(entry -> entry.who().value());

    /// Who has which duty.
    record Entry(AssigneeId who, Duty duty) {}

    private final Units units;
    private final Map<AssigneeId, List<Entry>> own = new HashMap<>();
    private final Map<AssigneeId, List<Entry>> whole = new HashMap<>();

    Agendas(Units units, Stream<Assignment> assignments, Map<Activity.Id, Duty> duties) {
        this.units = units;
        assignments
                .filter(Agendas::binds)
                .filter(assignment -> units.find(assignment.assignee()).isPresent())
                .forEach(
                        assignment -> {
                            var duty =
                                    assignment.task() instanceof Activity.Id task
                                            ? duties.get(task)
                                            : null;
                            if (duty != null) {
                                own.computeIfAbsent(assignment.assignee(), _ -> new ArrayList<>())
                                        .add(new Entry(assignment.assignee(), duty));
                            }
                        });
        own.replaceAll((_, entries) -> entries.stream().distinct().sorted(BY_START).toList());
    }

    static boolean binds(Assignment assignment) {
        return switch (assignment.role()) {
            case LEAD, EXECUTES -> true;
            case SUPPORTS, HOSTS, OBSERVES -> false;
        };
    }

    /// What the unit itself has to do, by start.
    List<Entry> own(AssigneeId unit) {
        return own.getOrDefault(unit, List.of());
    }

    /// What the unit and its kin have to do, by start.
    List<Entry> whole(Unit unit) {
        return whole.computeIfAbsent(
                unit.id(),
                _ ->
                        units.kin(unit).stream()
                                .flatMap(id -> own(id).stream())
                                .sorted(BY_START)
                                .toList());
    }
}
