package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import org.entente.app.report.timeline.Entry;
import org.entente.app.report.timeline.Group;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Severity;
import org.entente.model.time.Span;
import org.entente.resources.ReportText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The dated tasks of a plan, phase by phase, each summary activity before its parts.
final class PhaseGroups {
    /// What lies outside is a mistake of dates and is told as undated.
    private static final Span PRINTABLE =
            new Span(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2300-01-01T00:00:00Z"));

    private final Reading reading;
    private final Map<TaskId, Period> periods = new HashMap<>();
    private final Map<Activity.Id, List<Task>> parts;
    private final Set<EntityId> found;

    private record Period(Instant start, Instant finish) {}

    PhaseGroups(Reading reading) {
        this.reading = reading;
        reading.plan()
                .tasks()
                .forEach(task -> period(task).ifPresent(when -> periods.put(task.id(), when)));
        this.parts =
                dated().flatMap(task -> above(task).map(parent -> new Part(parent, task)).stream())
                        .collect(groupingBy(Part::parent, mapping(Part::task, toList())));
        this.found = withFindings(reading);
    }

    private record Part(Activity.Id parent, Task task) {}

    /// What a major finding concerns.
    private static Set<EntityId> withFindings(Reading reading) {
        return reading.verdict().open().stream()
                .filter(finding -> finding.severity().compareTo(Severity.MAJOR) >= 0)
                .flatMap(
                        finding ->
                                Stream.concat(
                                        Stream.of(finding.subject()), finding.others().stream()))
                .collect(toSet());
    }

    private Optional<Period> period(Task task) {
        var schedule = reading.schedule();
        var period =
                switch (task) {
                    case Activity activity ->
                            schedule.span(activity)
                                    .map(span -> new Period(span.start(), span.end()));
                    case Milestone milestone ->
                            schedule.at(milestone).map(at -> new Period(at, at));
                };
        return period.filter(
                when -> PRINTABLE.contains(when.start()) && PRINTABLE.contains(when.finish()));
    }

    private Stream<Task> dated() {
        return reading.plan().tasks().filter(task -> periods.containsKey(task.id()));
    }

    /// Tasks that cannot be drawn.
    List<String> undated() {
        return reading.plan()
                .tasks()
                .filter(task -> !periods.containsKey(task.id()))
                .map(task -> reading.name(task.id()))
                .sorted(NAMES)
                .toList();
    }

    /// The summary activity that stands above the task on paper: dated, and in the same phase.
    private Optional<Activity.Id> above(Task task) {
        return Optional.ofNullable(task.placement().parent())
                .filter(periods::containsKey)
                .flatMap(id -> reading.plan().find(Activity.class, id))
                .filter(parent -> isSamePhase(parent, task))
                .map(Activity::id);
    }

    private static boolean isSamePhase(Activity parent, Task task) {
        var phase = task.placement().phase();
        return phase == null || phase.equals(parent.placement().phase());
    }

    List<Group> groups() {
        var tops =
                dated().filter(task -> above(task).isEmpty())
                        .collect(groupingBy(task -> Optional.ofNullable(task.placement().phase())));
        var groups = new ArrayList<Group>();
        for (var phase : reading.phases()) {
            var tasks = tops.remove(Optional.of(phase.id()));
            if (tasks != null) {
                var span = reading.schedule().span(phase).filter(this::isPrintable).orElse(null);
                groups.add(new Group(phase.name(), span, entries(tasks)));
            }
        }
        var rest = tops.values().stream().flatMap(List::stream).toList();
        if (!rest.isEmpty()) {
            groups.add(new Group(reading.say(ReportText.NO_PHASE), null, entries(rest)));
        }
        return groups;
    }

    private boolean isPrintable(Span span) {
        return PRINTABLE.contains(span);
    }

    private List<Entry> entries(List<Task> tops) {
        var entries = new ArrayList<Entry>();
        add(tops, 0, entries, new HashSet<>());
        return entries;
    }

    private void add(List<Task> tasks, int depth, List<Entry> entries, Set<TaskId> seen) {
        for (var task : tasks.stream().sorted(order()).toList()) {
            if (seen.add(task.id())) {
                var below = below(task);
                entries.add(entry(task, depth, !below.isEmpty()));
                add(below, depth + 1, entries, seen);
            }
        }
    }

    private List<Task> below(Task task) {
        return task.id() instanceof Activity.Id id ? parts.getOrDefault(id, List.of()) : List.of();
    }

    private Comparator<Task> order() {
        return comparing((Task task) -> at(task).start())
                .thenComparing(task -> at(task).finish())
                .thenComparing(Task::number, NAMES)
                .thenComparing(Task::name, NAMES)
                .thenComparing(task -> task.id().value());
    }

    private Period at(Task task) {
        var period = periods.get(task.id());
        if (period == null) {
            throw new IllegalStateException("The task (%s) must be dated.".formatted(task.id()));
        }
        return period;
    }

    private Entry entry(Task task, int depth, boolean isSummary) {
        var kind =
                switch (task) {
                    case Milestone _ -> Entry.Kind.MILESTONE;
                    case Activity _ when isSummary -> Entry.Kind.SUMMARY;
                    case Activity _ -> Entry.Kind.ACTIVITY;
                };
        return new Entry(
                kind,
                task.number(),
                task.name(),
                at(task).start(),
                at(task).finish(),
                depth,
                found.contains(task.id()),
                reading.responsible(task.id()));
    }
}
