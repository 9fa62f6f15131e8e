package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.LINE;
import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.format.DateForm;
import org.entente.app.format.Language;
import org.entente.model.time.AnchorCode;
import org.entente.resources.ViewText;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three lines of the axis: calendar above, finer calendar or local hours in the middle, days
/// from D-day (within a day: Zulu hours) below. Lives for one drawing.
final class AxisLayout {
    private static final double PAD = 5;
    private static final double DAY_ROOM = 46;
    private static final long HOURS = 24;
    private static final int[] DAY_STEPS = {1, 2, 5, 10, 20, 50};
    private static final int[] WEEK_STEPS = {7, 14, 28, 56};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    private final Pen pen;
    private final AxisNames names;
    private final Language language;
    private final Viewport viewport;
    private final TimeScale scale;
    private final Detail detail;
    private final Flags flags;
    private final ZoneId second;
    private final double head;

    AxisLayout(Pen pen, Language language, TimelineFrame frame, Flags flags) {
        this.flags = flags;
        this.head = frame.head();
        this.second = frame.second();
        this.pen = pen;
        this.names = new AxisNames(language);
        this.language = language;
        this.viewport = frame.viewport();
        this.scale = viewport.scale();
        this.detail = scale.detail();
    }

    void draw(TimelineState state) {
        var dDay = dDay(state, scale.zone());
        pen.fill(0, 0, viewport.width(), head, Styles.AXIS);
        majors(dDay);
        minors();
        pen.horizontal(LINE, 0, viewport.width(), Styles.AXIS_LINE);
        pen.horizontal(2 * LINE, 0, viewport.width(), Styles.AXIS_LINE);
        if (detail.isWithinDay()) {
            second();
        } else {
            count(state, dDay);
        }
    }

    /// The day from which days are counted: that of the anchor `D`, else STARTEX.
    static Optional<LocalDate> dDay(TimelineState state, ZoneId zone) {
        var schedule = state.schedule();
        return schedule.anchors()
                .instant(new AnchorCode("D"))
                .or(schedule::startex)
                .map(at -> at.atZone(zone).toLocalDate());
    }

    private ZonedDateTime first(AxisUnit unit) {
        return unit.floor(scale.time(0).atZone(scale.zone()));
    }

    private double x(ZonedDateTime at) {
        return scale.pixel(at.toInstant().toEpochMilli());
    }

    private void majors(Optional<LocalDate> dDay) {
        var unit = detail.major();
        var at = first(unit);
        while (x(at) < viewport.width()) {
            var next = unit.next(at);
            var left = Math.max(0, x(at));
            if (x(at) >= 0) {
                pen.vertical(x(at), 0, LINE, Styles.AXIS_LINE);
            }
            var room = x(next) - left - 2 * PAD;
            label(left + PAD, room, major(at, dDay), Styles.AXIS_MAJOR);
            at = next;
        }
    }

    private List<String> major(ZonedDateTime at, Optional<LocalDate> dDay) {
        var forms = names.major(detail.major(), at);
        if (!detail.isWithinDay() || dDay.isEmpty()) {
            return forms;
        }
        var count = names.dayCount(at.toLocalDate(), dDay.get());
        return List.of(forms.getFirst() + " · " + count, forms.getLast() + " · " + count, count);
    }

    /// The names of one line all have the same form, the longest for which every cell has room.
    private void minors() {
        var unit = detail.minor();
        var cells = cells(unit);
        int form = form(cells);
        for (var cell : cells) {
            pen.vertical(cell.left(), LINE, 2 * LINE, Styles.AXIS_LINE);
            oddDay(cell);
            if (form < cell.forms().size()) {
                minor(cell, cell.forms().get(form));
            }
        }
    }

    /// A day on which the clocks change is underlined, and tells its hours where there is room.
    private void oddDay(Cell cell) {
        if (cell.hours() == HOURS) {
            return;
        }
        var width = cell.right() - cell.left();
        pen.fill(cell.left() + 1, 2 * LINE - 3, width - 1, 3, Styles.CLOCK_DAY);
        var text = language.say(ViewText.HOURS_OF_DAY, cell.hours());
        var taken = pen.width(cell.forms().getFirst(), cell.style());
        if (taken + 2 * (pen.width(text, Styles.CLOCK_CHANGE_TEXT) + PAD) <= width) {
            var right = cell.right() - PAD;
            pen.text(right, baseline(LINE * 1.5, 11), text, Align.END, Styles.CLOCK_CHANGE_TEXT);
        }
    }

    /// One division of the axis with its names; `hours` are those of a day, 24 for whatever else.
    private record Cell(double left, double right, List<String> forms, Style style, long hours) {}

    private List<Cell> cells(AxisUnit unit) {
        var cells = new ArrayList<Cell>();
        var at = first(unit);
        while (x(at) < viewport.width()) {
            var next = unit.next(at);
            var style = isWeekend(unit, at) ? Styles.AXIS_WEEKEND : Styles.AXIS_MINOR;
            var hours = unit == AxisUnit.DAY ? Duration.between(at, next).toHours() : HOURS;
            cells.add(new Cell(x(at), x(next), names.minor(unit, at), style, hours));
            at = next;
        }
        return cells;
    }

    private int form(List<Cell> cells) {
        int form = 0;
        for (var cell : cells) {
            var room = cell.right() - cell.left() - 4;
            while (form < cell.forms().size()
                    && pen.width(cell.forms().get(form), cell.style()) > room) {
                form++;
            }
        }
        return form;
    }

    private void minor(Cell cell, String name) {
        var left = Math.max(0, cell.left());
        var right = Math.min(viewport.width(), cell.right());
        if (pen.width(name, cell.style()) > right - left - 4) {
            return;
        }
        var baseline = baseline(LINE * 1.5, 11);
        if (detail.minor() == AxisUnit.DAY || detail.minor().compareTo(AxisUnit.WEEK) > 0) {
            pen.text((left + right) / 2, baseline, name, Align.CENTRE, cell.style());
        } else {
            pen.text(left + PAD, baseline, name, cell.style());
        }
    }

    private static boolean isWeekend(AxisUnit unit, ZonedDateTime at) {
        var day = at.getDayOfWeek();
        return unit == AxisUnit.DAY && (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
    }

    private void label(double x, double room, List<String> forms, Style style) {
        for (var form : forms) {
            if (pen.width(form, style) <= room) {
                pen.text(x, baseline(LINE / 2, 12), form, style);
                return;
            }
        }
    }

    /// The hours of the second clock below those of the first; its date where a new day begins.
    private void second() {
        var unit = detail.minor();
        LocalDate day = null;
        for (var at = first(unit); x(at) < viewport.width(); at = unit.next(at)) {
            pen.vertical(x(at), 2 * LINE, 3 * LINE, Styles.AXIS_LINE);
            var there = at.withZoneSameInstant(second);
            var begins = day != null && !there.toLocalDate().equals(day);
            day = there.toLocalDate();
            hour(x(at), x(unit.next(at)), there, begins);
        }
    }

    private void hour(double left, double right, ZonedDateTime there, boolean begins) {
        var clock = language.formats().clock(there.toInstant(), second);
        var dated =
                clock
                        + " "
                        + language.formats().date(there.toLocalDate(), DateForm.WEEKDAY_AND_DAY);
        var fits = pen.width(dated, Styles.AXIS_DDAY_ZERO) + 2 * PAD <= right - left;
        if (begins) {
            lowest(left, fits ? dated : clock, Styles.AXIS_DDAY_ZERO);
        } else {
            lowest(left, clock, Styles.AXIS_ZULU);
        }
    }

    /// Days are counted from D-day, months from STARTEX.
    private void count(TimelineState state, Optional<LocalDate> dDay) {
        if (detail.compareTo(Detail.WEEKS) <= 0) {
            dDay.ifPresent(this::days);
        } else {
            state.schedule()
                    .startex()
                    .map(at -> at.atZone(scale.zone()).toLocalDate())
                    .ifPresent(this::months);
        }
    }

    private void days(LocalDate dDay) {
        var pixels = scale.pixels(AxisUnit.DAY);
        var step = step(detail == Detail.WEEKS ? WEEK_STEPS : DAY_STEPS, pixels);
        var first = first(AxisUnit.DAY).toLocalDate();
        var behind = Math.floorMod(ChronoUnit.DAYS.between(dDay, first), step);
        var day = first.minusDays(behind);
        for (; start(day) < viewport.width(); day = day.plusDays(step)) {
            tick(start(day), names.dayCount(day, dDay), day.equals(dDay));
        }
    }

    private void months(LocalDate startex) {
        var step = step(MONTH_STEPS, scale.pixels(AxisUnit.MONTH));
        var first = first(AxisUnit.MONTH).toLocalDate();
        var months = ChronoUnit.MONTHS.between(startex, first) - 1;
        months -= Math.floorMod(months, step);
        for (; start(startex.plusMonths(months)) < viewport.width(); months += step) {
            tick(start(startex.plusMonths(months)), names.monthCount(months), months == 0);
        }
    }

    private static int step(int[] steps, double pixels) {
        for (var step : steps) {
            if (step * pixels >= DAY_ROOM) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private double start(LocalDate day) {
        return x(day.atStartOfDay(scale.zone()));
    }

    private void tick(double x, String text, boolean isZero) {
        var style = isZero ? Styles.AXIS_DDAY_ZERO : Styles.AXIS_DDAY;
        pen.vertical(x, 2 * LINE, 3 * LINE, Styles.AXIS_LINE);
        lowest(x, text, style);
    }

    private void lowest(double x, String text, Style style) {
        var end = x + PAD + pen.width(text, style);
        if (x >= -2 && !flags.cover(x, end)) {
            pen.text(x + PAD, baseline(LINE * 2.5, 11), text, style);
        }
    }
}
