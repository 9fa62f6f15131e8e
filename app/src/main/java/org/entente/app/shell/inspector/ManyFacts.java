package org.entente.app.shell.inspector;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.model.label.Classification;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.TaskKind;
import org.entente.model.plan.WorkCalendar;
import org.entente.resources.EditingText;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What many tasks have in common, changed for all of them at once. What differs among them is left
/// open until somebody chooses.
record ManyFacts(Language language, Plan plan) {
    static final String NONE = "-";
    private static final String MIXED = "?";

    List<Fact> of(Collection<EntityId> selection) {
        var tasks =
                selection.stream()
                        .filter(TaskId.class::isInstance)
                        .flatMap(id -> plan.find(Task.class, id).stream())
                        .toList();
        if (tasks.isEmpty()) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact.Editable(
                        Field.SHIFT,
                        language.say(EditingText.BULK_SHIFT),
                        "",
                        language.say(EditingText.BULK_SHIFT_HINT)));
        facts.add(
                choice(
                        Field.PHASE,
                        ShellText.INSPECTOR_PHASE,
                        named(plan.phases().map(Phase::id)),
                        common(tasks, task -> id(task.placement().phase()))));
        facts.add(
                choice(
                        Field.PLACE,
                        ShellText.INSPECTOR_PLACE,
                        named(plan.places().sorted(comparing(Place::name, NAMES)).map(Place::id)),
                        common(tasks, task -> id(task.placement().place()))));
        facts.addAll(filed(tasks));
        facts.add(
                choice(
                        Field.CALENDAR,
                        EditingText.BULK_CALENDAR,
                        named(plan.workCalendars().map(WorkCalendar::id)),
                        common(tasks, ManyFacts::calendar)));
        facts.addAll(assigned(tasks));
        facts.addAll(noted(tasks));
        return facts;
    }

    private List<Fact> filed(List<Task> tasks) {
        var kinds = new ArrayList<Fact.Option>();
        for (var kind : TaskKind.values()) {
            kinds.add(new Fact.Option(kind.name(), language.say(Words.of(kind))));
        }
        var role = common(tasks, task -> task.filing().role());
        return List.of(
                choice(
                        Field.KIND,
                        ShellText.INSPECTOR_KIND,
                        optional(kinds),
                        common(
                                tasks,
                                task -> {
                                    var kind = task.filing().kind();
                                    return kind == null ? NONE : kind.name();
                                })),
                new Fact.Editable(
                        Field.RESPONSIBLE,
                        language.say(ShellText.INSPECTOR_RESPONSIBLE),
                        role.equals(MIXED) ? "" : role,
                        role.equals(MIXED) ? language.say(EditingText.BULK_DIFFERENT) : ""));
    }

    private List<Fact> assigned(List<Task> tasks) {
        var who = who(tasks);
        var everybody =
                Stream.<AssigneeId>concat(
                        plan.participants()
                                .sorted(comparing(Participant::code, NAMES))
                                .map(Participant::id),
                        plan.contingents()
                                .sorted(comparing(Contingent::name, NAMES))
                                .map(Contingent::id));
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact.Choice(
                        Field.ASSIGN,
                        language.say(EditingText.BULK_ASSIGN),
                        options(everybody),
                        ""));
        if (!who.isEmpty()) {
            facts.add(
                    new Fact.Choice(
                            Field.UNASSIGN,
                            language.say(EditingText.BULK_UNASSIGN),
                            options(who.stream()),
                            ""));
        }
        return facts;
    }

    private Set<AssigneeId> who(List<Task> tasks) {
        var wanted = new HashSet<TaskId>();
        tasks.forEach(task -> wanted.add(task.id()));
        var who = new HashSet<AssigneeId>();
        plan.assignments()
                .filter(assignment -> wanted.contains(assignment.task()))
                .map(Assignment::assignee)
                .forEach(who::add);
        return who;
    }

    private List<Fact> noted(List<Task> tasks) {
        return List.of(
                choice(
                        Field.CLASSIFICATION,
                        ShellText.INSPECTOR_CLASSIFICATION,
                        Stream.of(Classification.values())
                                .map(
                                        level ->
                                                new Fact.Option(
                                                        level.name(),
                                                        language.say(Words.of(level))))
                                .toList(),
                        common(tasks, task -> ((Entity) task).label().classification().name())),
                new Fact.Editable(Field.REMARK_ADD, language.say(EditingText.BULK_REMARK), "", ""));
    }

    private static String calendar(Task task) {
        var calendars = task.timing().calendars();
        return calendars.size() > 1
                ? MIXED
                : calendars.isEmpty() ? NONE : calendars.getFirst().value().toString();
    }

    private static String id(@Nullable EntityId id) {
        return id == null ? NONE : id.value().toString();
    }

    private static String common(List<Task> tasks, Function<Task, String> fact) {
        var first = fact.apply(tasks.getFirst());
        return tasks.stream().allMatch(task -> fact.apply(task).equals(first)) ? first : MIXED;
    }

    private Fact choice(Field field, TextKey label, List<Fact.Option> options, String chosen) {
        var caption = language.say(label);
        return new Fact.Choice(
                field,
                chosen.equals(MIXED) ? language.say(EditingText.BULK_MIXED, caption) : caption,
                options,
                chosen);
    }

    private List<Fact.Option> named(Stream<? extends EntityId> ids) {
        return optional(options(ids));
    }

    private List<Fact.Option> optional(List<Fact.Option> options) {
        var all = new ArrayList<Fact.Option>();
        all.add(new Fact.Option(NONE, language.say(EditingText.BULK_NONE)));
        all.addAll(options);
        return all;
    }

    private List<Fact.Option> options(Stream<? extends EntityId> ids) {
        var names = new Names(language, plan);
        return ids.map(id -> new Fact.Option(id.value().toString(), names.of(id))).toList();
    }
}
