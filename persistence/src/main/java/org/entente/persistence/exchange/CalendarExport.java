package org.entente.persistence.exchange;

import static java.util.Locale.ROOT;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Schedule;
import org.entente.model.secrecy.Masking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes tasks as an iCalendar file (RFC 5545) for the calendars of those who take part. Times are
/// UTC; the identity of an event is that of its task, so that it finds its way back. The marking
/// stands in the calendar, in each event and at the head of its description.
public final class CalendarExport {
    static final String UID_DOMAIN = "@entente";
    static final String MARKING = "X-ENTENTE-MARKING";

    private final Plan plan;
    private final Schedule schedule;
    private final Instant stamp;

    private CalendarExport(Plan plan, Instant stamp) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
        this.stamp = stamp;
    }

    /// The file with these tasks of the plan. `stamp` is when it is made. A task without a date is
    /// left out. The plan must hold only what the reader may see.
    public static byte[] write(Plan plan, Collection<? extends Task> tasks, Instant stamp) {
        var open = Masking.masked(plan);
        return new CalendarExport(open, stamp).write(Masking.masked(open, tasks));
    }

    private byte[] write(Collection<? extends Task> tasks) {
        var marking = plan.label().marking();
        var head = new ArrayList<Property>();
        head.add(new ProdId("-//Entente//Entente//EN"));
        head.add(ImmutableVersion.VERSION_2_0);
        head.add(new XProperty("X-WR-CALNAME", plan.exercise().name() + " (" + marking + ")"));
        head.add(new XProperty(MARKING, marking));
        List<CalendarComponent> events =
                tasks.stream()
                        .sorted(Comparator.comparing(task -> task.id().value()))
                        .<CalendarComponent>mapMulti((task, sink) -> event(task).ifPresent(sink))
                        .toList();
        var calendar = new Calendar(new PropertyList(head), new ComponentList<>(events));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private Optional<VEvent> event(Task task) {
        return schedule.start(task.id()).map(start -> event(task, start));
    }

    private VEvent event(Task task, Instant start) {
        var properties = new ArrayList<Property>();
        properties.add(new Uid(task.id().value() + UID_DOMAIN));
        properties.add(new DtStamp(stamp));
        properties.add(new DtStart<>(start));
        switch (task) {
            case Activity activity ->
                    schedule.finish(activity.id())
                            .ifPresent(end -> properties.add(new DtEnd<>(end)));
            case Milestone _ -> properties.add(ImmutableTransp.TRANSPARENT);
        }
        properties.add(new Summary(summary(task)));
        properties.add(new Description(description(task)));
        var placement = task.placement();
        Optional.ofNullable(placement.place())
                .flatMap(id -> plan.find(Place.class, id))
                .ifPresent(place -> properties.add(new Location(place.name())));
        Optional.ofNullable(placement.phase())
                .flatMap(id -> plan.find(Phase.class, id))
                .ifPresent(phase -> properties.add(new Categories(phase.name())));
        categories(task.filing()).forEach(word -> properties.add(new Categories(word)));
        properties.add(
                notes(task).label().classification() == Classification.UNCLASSIFIED
                        ? ImmutableClazz.PUBLIC
                        : ImmutableClazz.CONFIDENTIAL);
        properties.add(new XProperty(MARKING, notes(task).label().marking()));
        return new VEvent(new PropertyList(properties));
    }

    private static Stream<String> categories(Filing filing) {
        var kind = Stream.ofNullable(filing.kind()).map(CalendarExport::category);
        return Stream.concat(kind, Stream.of(filing.role()).filter(role -> !role.isEmpty()));
    }

    /// The kind of a task as calendars spell it, in English whatever the language of the window.
    static String category(TaskKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(ROOT).replace('_', ' ');
    }

    static String summary(Task task) {
        return (task.number() + " " + task.name()).strip();
    }

    static String description(Task task) {
        return (notes(task).label().marking() + "\n" + notes(task).remark()).strip();
    }

    private static Notes notes(Task task) {
        return switch (task) {
            case Activity activity -> activity.notes();
            case Milestone milestone -> milestone.notes();
        };
    }
}
