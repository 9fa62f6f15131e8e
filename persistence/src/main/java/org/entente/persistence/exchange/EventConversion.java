package org.entente.persistence.exchange;

import static java.util.stream.Collectors.toSet;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.persistence.exchange.ImportProblem.Lack;
import org.entente.persistence.exchange.ImportReport.Loss;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Turns the events of an iCalendar file into edits. An event that came from the plan moves and
/// renames its task, which keeps its anchor; any other becomes a new task, and the same one when it
/// comes again.
final class EventConversion {
    private final String file;
    private final Plan plan;
    private final ImportReport.Book book;
    private final Anchors anchors;
    private final List<Edit> edits = new ArrayList<>();

    EventConversion(String file, Plan plan, ImportReport.Book book) {
        this.file = file;
        this.plan = plan;
        this.book = book;
        this.anchors = Anchors.of(plan);
    }

    Edit.Batch edit(Calendar calendar) throws ImportException {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        if (events.isEmpty()) {
            throw new ImportException(new ImportProblem.Empty(file, Lack.DATED_TASKS));
        }
        events.forEach(this::convert);
        return new Edit.Batch(edits);
    }

    private void convert(VEvent event) {
        var start = event.getStartDate().map(DtStart::getDate).flatMap(this::instant);
        if (start.isEmpty()) {
            book.dropped(Loss.NO_DATES, place(event), summary(event));
            return;
        }
        var end = event.getEndDate(true).map(DtEnd::getDate).flatMap(this::instant);
        text(event, Property.RRULE)
                .ifPresent(rule -> book.changed(Loss.RECURRENCE, place(event), rule, start.get()));
        var known = known(event);
        if (known.isPresent()) {
            update(known.get(), event, start.get(), end);
        } else {
            add(event, start.get(), end.filter(start.get()::isBefore));
        }
    }

    /// The task from which the event was once made.
    private Optional<Task> known(VEvent event) {
        return text(event, Property.UID).flatMap(uid -> known(uid).or(() -> known(made(uid))));
    }

    private Optional<Task> known(String uid) {
        if (!uid.endsWith(CalendarExport.UID_DOMAIN)) {
            return Optional.empty();
        }
        var text = uid.substring(0, uid.length() - CalendarExport.UID_DOMAIN.length());
        try {
            return known(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Task> known(UUID id) {
        return Stream.of(new Activity.Id(id), new Milestone.Id(id))
                .flatMap(key -> plan.find(Task.class, key).stream())
                .findFirst();
    }

    /// An id that the same event of a foreign calendar gets again.
    private UUID made(String uid) {
        var name = "%s/event/%s".formatted(plan.exercise().id().value(), uid);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void update(Task task, VEvent event, Instant start, Optional<Instant> end) {
        var named = named(task, event);
        var moved =
                switch (named) {
                    case Activity activity ->
                            activity.withTimeframe(restated(activity.timeframe(), start, end));
                    case Milestone milestone ->
                            milestone.withAt(Restating.restate(milestone.at(), start, anchors));
                };
        if (!moved.equals(task)) {
            edits.add(new Edit.Revise(entity(moved)));
            book.mapped(task.id().kind());
        }
    }

    /// Without an end the activity keeps its length.
    private Timeframe restated(Timeframe old, Instant start, Optional<Instant> end) {
        var span = anchors.span(old);
        var finish = end.or(() -> span.map(was -> start.plus(was.length())));
        return finish.map(until -> Restating.restate(old, start, until, anchors)).orElse(old);
    }

    private static Task named(Task task, VEvent event) {
        var summary = summary(event);
        if (summary.isBlank() || summary.equals(CalendarExport.summary(task))) {
            return task;
        }
        var prefix = task.number() + " ";
        var name = summary.startsWith(prefix) ? summary.substring(prefix.length()) : summary;
        return switch (task) {
            case Activity activity -> activity.withName(name);
            case Milestone milestone -> milestone.withName(name);
        };
    }

    private void add(VEvent event, Instant start, Optional<Instant> end) {
        var uid = text(event, Property.UID).orElseGet(() -> summary(event) + start);
        var notes =
                Notes.of(plan.exercise().label())
                        .withRemark(text(event, Property.DESCRIPTION).orElse(""));
        var from = When.at(start);
        Task task =
                end.<Task>map(
                                until ->
                                        new Activity(
                                                new Activity.Id(made(uid)),
                                                "",
                                                title(event),
                                                new Timeframe(from, When.at(until)),
                                                Placement.NONE,
                                                notes))
                        .orElseGet(
                                () ->
                                        new Milestone(
                                                new Milestone.Id(made(uid)),
                                                "",
                                                title(event),
                                                from,
                                                Placement.NONE,
                                                notes));
        edits.add(new Edit.Add(entity(filed(task, event))));
        book.mapped(task.id().kind());
    }

    private String title(VEvent event) {
        var summary = summary(event);
        if (!summary.isBlank()) {
            return summary;
        }
        var given = "#" + (edits.size() + 1);
        book.changed(Loss.NO_NAME, place(event), "", given);
        return given;
    }

    /// With the kind that one of the categories of the event names.
    private static Task filed(Task task, VEvent event) {
        var words =
                event.getPropertyList().get(Property.CATEGORIES).stream()
                        .flatMap(property -> Stream.of(property.getValue().split(",", -1)))
                        .collect(toSet());
        var filing =
                Stream.of(TaskKind.values())
                        .filter(kind -> words.contains(CalendarExport.category(kind)))
                        .findFirst()
                        .map(Filing::of)
                        .orElse(Filing.NONE);
        return switch (task) {
            case Activity activity -> activity.withFiling(filing);
            case Milestone milestone -> milestone.withFiling(filing);
        };
    }

    private static Entity entity(Task task) {
        return switch (task) {
            case Activity activity -> activity;
            case Milestone milestone -> milestone;
        };
    }

    /// A day begins at midnight and a time without a zone is told in the zone of the exercise.
    private Optional<Instant> instant(Temporal temporal) {
        var zone = plan.exercise().zone();
        return switch (temporal) {
            case Instant instant -> Optional.of(instant);
            case ZonedDateTime zoned -> Optional.of(zoned.toInstant());
            case OffsetDateTime offset -> Optional.of(offset.toInstant());
            case LocalDateTime local -> Optional.of(local.atZone(zone).toInstant());
            case LocalDate day -> Optional.of(day.atStartOfDay(zone).toInstant());
            default -> Optional.empty();
        };
    }

    private static String summary(VEvent event) {
        return text(event, Property.SUMMARY).orElse("").strip();
    }

    private static String place(VEvent event) {
        return text(event, Property.UID).orElse("VEVENT");
    }

    private static Optional<String> text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue);
    }
}
