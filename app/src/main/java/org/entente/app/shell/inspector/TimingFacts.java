package org.entente.app.shell.inspector;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.format.WorkText;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.When;
import org.entente.resources.ShellText;
import org.entente.resources.TimingText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the times of a task come about, and how far it has come.
final class TimingFacts {
    private final Language language;
    private final Plan plan;
    private final List<Fact> facts = new ArrayList<>();

    TimingFacts(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    List<Fact> of(Task task) {
        heading(TimingText.HEADING);
        mode(task.timing());
        if (task instanceof Activity) {
            work(task.timing());
        }
        calendars(task.timing());
        constraints(task);
        heading(TimingText.PROGRESS);
        var progress = task.timing().progress();
        facts.add(
                new Fact.Editable(
                        Field.PERCENT,
                        language.say(TimingText.PERCENT),
                        progress.percent() + " %",
                        ""));
        moment(Field.STARTED, TimingText.STARTED, progress.started());
        moment(Field.FINISHED, TimingText.ENDED, progress.finished());
        return List.copyOf(facts);
    }

    private void heading(TimingText key) {
        facts.add(new Fact.Heading(language.say(key)));
    }

    private void mode(Timing timing) {
        facts.add(
                new Fact.Choice(
                        Field.TIMING,
                        language.say(TimingText.MODE),
                        List.of(
                                new Fact.Option(
                                        TimingEdits.STATED, language.say(TimingText.STATED)),
                                new Fact.Option(
                                        TimingEdits.COMPUTED, language.say(TimingText.COMPUTED))),
                        timing.computed() ? TimingEdits.COMPUTED : TimingEdits.STATED));
    }

    private void work(Timing timing) {
        var texts = WorkText.of(language, plan, timing);
        var work = timing.work();
        facts.add(
                new Fact.Editable(
                        Field.WORK,
                        language.say(TimingText.WORK),
                        work == null ? "" : texts.of(work),
                        work == null ? language.say(TimingText.WORK_OPEN) : texts.hint(work)));
    }

    private void calendars(Timing timing) {
        var names = new Names(language, plan);
        var label = language.say(TimingText.CALENDAR);
        if (timing.calendars().isEmpty()) {
            facts.add(new Fact.Shown(label, language.say(TimingText.OF_ASSIGNED)));
        }
        for (var id : timing.calendars()) {
            facts.add(
                    new Fact.Row(
                            language.say(TimingText.REMOVE_CALENDAR, names.of(id)),
                            List.of(new Fact.Link(label, names.of(id), id)),
                            new Slot(Field.CALENDAR_REMOVE, id.value().toString())));
        }
        facts.add(
                new Fact.Choice(
                        Field.CALENDAR_ADD,
                        language.say(TimingText.ADD_CALENDAR),
                        Stream.concat(
                                        calendarsBut(timing.calendars()),
                                        Stream.of(
                                                new Fact.Option(
                                                        TimingEdits.NEW,
                                                        language.say(TimingText.NEW_CALENDAR))))
                                .toList(),
                        ""));
    }

    private Stream<Fact.Option> calendarsBut(List<WorkCalendar.Id> taken) {
        return plan.workCalendars()
                .filter(calendar -> !taken.contains(calendar.id()))
                .sorted(comparing(WorkCalendar::name, NaturalOrder.NAMES))
                .map(
                        calendar ->
                                new Fact.Option(calendar.id().value().toString(), calendar.name()));
    }

    private void constraints(Task task) {
        heading(TimingText.CONSTRAINTS);
        var own =
                plan.constraints()
                        .filter(constraint -> constraint.task().equals(task.id()))
                        .sorted(
                                comparing(Constraint::type)
                                        .thenComparing(constraint -> constraint.id().value()))
                        .toList();
        own.forEach(constraint -> facts.add(row(constraint)));
        var used = own.stream().map(Constraint::type).toList();
        facts.add(
                new Fact.Choice(
                        Field.CONSTRAINT_ADD,
                        language.say(TimingText.ADD_CONSTRAINT),
                        kinds().filter(kind -> !used.contains(ConstraintKind.valueOf(kind.value())))
                                .toList(),
                        ""));
    }

    private Stream<Fact.Option> kinds() {
        return Stream.of(ConstraintKind.values())
                .map(kind -> new Fact.Option(kind.name(), language.say(Words.of(kind))));
    }

    private Fact row(Constraint constraint) {
        var part = constraint.id().value().toString();
        var cells = new ArrayList<Fact>();
        cells.add(
                new Fact.Choice(
                        new Slot(Field.CONSTRAINT_KIND, part),
                        language.say(TimingText.CONSTRAINT_KIND),
                        kinds().toList(),
                        constraint.type().name()));
        var at = constraint.at();
        if (at != null) {
            cells.add(
                    new Fact.Editable(
                            new Slot(Field.CONSTRAINT_AT, part),
                            language.say(TimingText.CONSTRAINT_AT),
                            new TimeText(language.formats()).of(at),
                            date(at)));
        }
        return new Fact.Row(
                language.say(TimingText.REMOVE_CONSTRAINT),
                cells,
                new Slot(Field.CONSTRAINT_REMOVE, part));
    }

    private String date(When at) {
        return switch (at) {
            case When.Fixed _ -> "";
            case When.Relative _ ->
                    Schedule.of(plan)
                            .instant(at)
                            .map(language.formats()::zulu)
                            .orElseGet(() -> language.say(ShellText.INSPECTOR_NO_TIME));
        };
    }

    private void moment(Field field, TimingText label, @Nullable Instant at) {
        facts.add(moment(field, label, at, language));
    }

    /// A moment that nobody need know.
    static Fact moment(Field field, TimingText label, @Nullable Instant at, Language language) {
        var formats = language.formats();
        return new Fact.Editable(
                field,
                language.say(label),
                at == null ? "" : formats.zulu(at),
                at == null ? "" : formats.weekday(at) + "  " + formats.local(at));
    }

    /// The calendar of a participant.
    Fact of(Participant participant) {
        var own = participant.calendar();
        return new Fact.Choice(
                Field.CALENDAR,
                language.say(TimingText.CALENDAR),
                Stream.of(
                                Stream.of(
                                        new Fact.Option(
                                                TimingEdits.NONE,
                                                language.say(TimingText.AROUND_THE_CLOCK))),
                                calendarsBut(List.of()),
                                Stream.of(
                                        new Fact.Option(
                                                TimingEdits.NEW,
                                                language.say(TimingText.NEW_CALENDAR))))
                        .flatMap(options -> options)
                        .toList(),
                own == null ? TimingEdits.NONE : own.value().toString());
    }
}
