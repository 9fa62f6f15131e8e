package org.entente.app.interop;

import org.entente.app.format.Formats;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Stage;
import org.entente.model.interop.Supposition;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Reading;
import org.entente.model.time.When;
import org.entente.model.time.WhenReader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The days on which something can be thought to be off, from the first to the last of the stages
/// in which something is exchanged, by the calendar of the exercise; whole days are counted from 0.
public final class OffDays {
    private static final AnchorCode D_DAY = new AnchorCode("D");

    private final Schedule schedule;
    private final Formats formats;
    private final LocalDate first;
    private final int count;

    private OffDays(Schedule schedule, Formats formats, LocalDate first, int count) {
        this.schedule = schedule;
        this.formats = formats;
        this.first = first;
        this.count = count;
    }

    static OffDays of(Formats formats, Interop interop) {
        var schedule = Schedule.of(interop.plan());
        var stages = used(interop);
        var first = stages.getFirst().span().start().atZone(schedule.zone()).toLocalDate();
        var end =
                stages.stream()
                        .map(stage -> stage.span().end())
                        .max(Instant::compareTo)
                        .orElseThrow();
        var last = end.minusSeconds(1).atZone(schedule.zone()).toLocalDate();
        return new OffDays(
                schedule, formats, first, (int) ChronoUnit.DAYS.between(first, last) + 1);
    }

    /// All stages where nothing is exchanged in any.
    private static List<Stage> used(Interop interop) {
        var stages = interop.stages();
        var used =
                IntStream.range(0, stages.size())
                        .filter(stage -> !interop.assessment().exchanges(stage).isEmpty())
                        .mapToObj(stages::get)
                        .toList();
        return used.isEmpty() ? stages : used;
    }

    public int count() {
        return count;
    }

    /// The first day on which things are off.
    public int low(Supposition supposition) {
        var from = supposition.from();
        return from == null ? 0 : Math.clamp(day(from), 0, count);
    }

    /// The day after the last one on which things are off.
    public int high(Supposition supposition) {
        var until = supposition.until();
        return until == null ? count : Math.clamp(day(until.minusMillis(1)) + 1L, 0, count);
    }

    private int day(Instant at) {
        return (int) ChronoUnit.DAYS.between(first, at.atZone(schedule.zone()).toLocalDate());
    }

    /// The things off from that day on.
    public Supposition from(Supposition supposition, int day) {
        return supposition.during(day <= 0 ? null : start(day), supposition.until());
    }

    /// The things off until that day begins.
    public Supposition until(Supposition supposition, int day) {
        return supposition.during(supposition.from(), day >= count ? null : start(day));
    }

    private Instant start(long day) {
        return first.plusDays(day).atStartOfDay(schedule.zone()).toInstant();
    }

    /// When things go off, as planners write it: a day such as `D+3`, or a moment within one.
    public String from(Supposition supposition) {
        var from = supposition.from();
        return from == null ? name(first) : isMidnight(from) ? name(date(from)) : zulu(from);
    }

    /// The last day on which things are off, or the moment within a day when they come on again.
    public String until(Supposition supposition) {
        var until = supposition.until();
        if (until == null) {
            return name(first.plusDays(count - 1L));
        }
        return isMidnight(until) ? name(date(until.minusMillis(1))) : zulu(until);
    }

    private String zulu(Instant at) {
        return formats.zulu(at);
    }

    private LocalDate date(Instant at) {
        return at.atZone(schedule.zone()).toLocalDate();
    }

    private boolean isMidnight(Instant at) {
        return at.atZone(schedule.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private String name(LocalDate day) {
        return zero(D_DAY)
                .map(zero -> count(D_DAY, zero, day))
                .or(
                        () ->
                                zero(AnchorCode.STARTEX)
                                        .map(zero -> count(AnchorCode.STARTEX, zero, day)))
                .orElseGet(day::toString);
    }

    private Optional<LocalDate> zero(AnchorCode anchor) {
        return schedule.anchors().instant(anchor).map(this::date);
    }

    private String count(AnchorCode anchor, LocalDate zero, LocalDate day) {
        return formats.dayCount(anchor.value(), ChronoUnit.DAYS.between(zero, day));
    }

    /// Off from the day or moment that was typed; empty where it is none.
    public Optional<Supposition> typedFrom(Supposition supposition, String text) {
        return read(text).map(at -> supposition.during(at.start(), supposition.until()));
    }

    /// Off until the end of the day, or the moment, that was typed; empty where it is none.
    public Optional<Supposition> typedUntil(Supposition supposition, String text) {
        return read(text).map(at -> supposition.during(supposition.from(), at.end()));
    }

    private record Typed(Instant start, Instant end) {}

    private Optional<Typed> read(String text) {
        var reader = new WhenReader(schedule.zone(), schedule.anchors()::instant);
        return reader.read(text) instanceof Reading.Read(var when)
                ? schedule.instant(when).map(at -> typed(when, at))
                : Optional.empty();
    }

    private Typed typed(When when, Instant at) {
        if (isMoment(when, at)) {
            return new Typed(at, at);
        }
        var day = ChronoUnit.DAYS.between(first, date(at));
        return new Typed(start(day), start(day + 1));
    }

    private boolean isMoment(When when, Instant at) {
        return switch (when) {
            case When.Relative(_, var offset) -> offset.minutes() != 0;
            case When.Fixed _ -> !isMidnight(at);
        };
    }
}
