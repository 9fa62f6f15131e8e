package org.entente.app.sample;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.resources.Table;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes the cells of planning tables, as `Cells` reads them.
final class TemplateCells {
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final Plan plan;
    private final Instant startex;
    private final Map<EntityId, String> keys = new HashMap<>();
    private final Map<AssigneeId, String> people = new HashMap<>();
    private final Map<TaskId, List<Assignment>> assignments;
    private final Map<TaskId, List<Dependency>> dependencies;

    TemplateCells(Plan plan, Instant startex) {
        this.plan = plan;
        this.startex = startex;
        this.assignments = plan.assignments().collect(groupingBy(Assignment::task));
        this.dependencies = plan.dependencies().collect(groupingBy(Dependency::successor));
        keys();
        people();
    }

    private void keys() {
        var used = new HashSet<String>();
        sorted(plan.tasks(), task -> task.id())
                .filter(task -> task.number().matches(KEY) && used.add(task.number()))
                .forEach(task -> keys.put(task.id(), task.number()));
        var rest =
                Stream.concat(
                        plan.tasks().map(task -> (EntityId) task.id()),
                        plan.phases().map(Entity::id));
        rest.filter(id -> !keys.containsKey(id))
                .sorted(comparing(EntityId::value))
                .forEach(id -> keys.put(id, next(used)));
    }

    private static String next(Set<String> used) {
        int number = used.size() + 1;
        while (!used.add("X" + number)) {
            number++;
        }
        return "X" + number;
    }

    /// The roles that every template knows, and the host.
    private void people() {
        var roles = Table.read("template/roles.tsv", "code", "english", "french").rows();
        plan.participants()
                .forEach(
                        one -> {
                            if (isHost(one)) {
                                people.put(one.id(), "HOST");
                            } else if (roles.stream()
                                    .anyMatch(row -> row.text("code").equals(one.code()))) {
                                people.put(one.id(), one.code());
                            }
                        });
    }

    private boolean isHost(Participant one) {
        return one.type() == ParticipantKind.NATION && one.code().equals(plan.exercise().host());
    }

    /// By number or else by id, so that the same plan always makes the same tables.
    <T> Stream<T> sorted(Stream<T> things, Function<T, EntityId> id) {
        return things.sorted(
                comparing((T thing) -> keys.getOrDefault(id.apply(thing), ""))
                        .thenComparing(thing -> id.apply(thing).value()));
    }

    String key(EntityId id) {
        return keys.getOrDefault(id, "");
    }

    /// A fixed time becomes days and minutes from STARTEX.
    String when(When when) {
        return switch (when) {
            case When.Relative relative -> WhenText.of(relative);
            case When.Fixed(var at) -> {
                var zone = Schedule.of(plan).zone();
                var from = startex.atZone(zone);
                var days =
                        ChronoUnit.DAYS.between(from.toLocalDate(), at.atZone(zone).toLocalDate());
                var minutes = Duration.between(from.plusDays(days).toInstant(), at).toMinutes();
                yield Offset.of(0, days, minutes)
                        .map(offset -> new When.Relative(AnchorCode.STARTEX, offset))
                        .map(WhenText::of)
                        .orElse(AnchorCode.STARTEX.value());
            }
        };
    }

    String who(TaskId task) {
        var parts = new TreeMap<String, List<String>>();
        assignments.getOrDefault(task, List.of()).stream()
                .filter(assignment -> people.containsKey(assignment.assignee()))
                .collect(groupingBy(assignment -> assignment.role().name()))
                .forEach(
                        (role, all) ->
                                parts.put(
                                        role,
                                        all.stream()
                                                .map(one -> people.get(one.assignee()))
                                                .sorted()
                                                .toList()));
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + String.join(", ", part.getValue()))
                .collect(joining("; "));
    }

    String after(TaskId task) {
        return dependencies.getOrDefault(task, List.of()).stream()
                .filter(dependency -> keys.containsKey(dependency.predecessor()))
                .map(this::link)
                .sorted()
                .collect(joining(", "));
    }

    private String link(Dependency dependency) {
        var key = key(dependency.predecessor());
        var hours = Math.clamp(dependency.lag().toHours(), -9_999, 9_999);
        var isPlain = dependency.type() == DependencyKind.FINISH_TO_START && hours == 0;
        var lag = hours == 0 ? "" : "%+dh".formatted(hours);
        return isPlain ? key : key + " " + letters(dependency.type()) + lag;
    }

    private static String letters(DependencyKind type) {
        return switch (type) {
            case FINISH_TO_START -> "FS";
            case START_TO_START -> "SS";
            case FINISH_TO_FINISH -> "FF";
            case START_TO_FINISH -> "SF";
        };
    }

    /// The text as a cell can hold it.
    static String clean(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
