package org.entente.app.feature.timeline;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.model.Interval;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.DayView;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;

import org.entente.app.control.FrameTrial;
import org.entente.app.control.FrameTrial.Cost;
import org.entente.app.control.FrameTrial.Step;
import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// The entries of the same plan in forty day views of CalendarFX side by side, in which time runs
/// downwards without end, scaled for some 1,600 in view. Every step goes through time or
/// zooms; CalendarFX knows no dependencies.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1920x1080",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true"
        })
@Warmup(iterations = 0)
@Measurement(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class CalendarFrameBenchmark {
    private static final int TURN = 2;
    private static final int COLUMNS = 40;
    private static final double HOUR_AT_10_000 = 5;

    @Param({"10000", "100000"})
    public int activities = 10_000;

    private Plan plan = Plan.EMPTY;

    @Setup
    public void start() {
        plan = FrameTrial.plan(activities);
        FrameTrial.startToolkit();
    }

    @Benchmark
    public void calendarFx(Cost cost) {
        var picture = new AtomicReference<Days>();
        FrameTrial.onFx(() -> picture.set(new Days(plan, HOUR_AT_10_000 * activities / 10_000)));
        FrameTrial.run(picture.get(), TURN, cost);
    }

    private static final class Days implements FrameTrial.Picture {
        private final List<DayView> views = new ArrayList<>();
        private final HBox box = new HBox();
        private final Scene scene = new Scene(box, FrameTrial.WIDTH, FrameTrial.HEIGHT);
        private double hour;
        private ZonedDateTime top = Plans.STARTEX.atZone(ZoneOffset.UTC);

        Days(Plan plan, double hour) {
            this.hour = hour;
            var calendars = new ArrayList<Calendar<Activity>>();
            for (int column = 0; column < COLUMNS; column++) {
                var calendar = new Calendar<Activity>("Column " + column);
                calendar.startBatchUpdates();
                calendars.add(calendar);
            }
            var schedule = Schedule.of(plan);
            plan.activities()
                    .forEach(
                            task ->
                                    schedule.span(task.id())
                                            .map(span -> entry(task, span))
                                            .ifPresent(calendars.get(column(task))::addEntry));
            calendars.forEach(Calendar::stopBatchUpdates);
            calendars.forEach(this::addView);
        }

        private static int column(Activity task) {
            return Math.floorMod(task.number().hashCode(), COLUMNS);
        }

        private static Entry<Activity> entry(Activity task, Span span) {
            var start = span.start().atZone(ZoneOffset.UTC);
            return new Entry<>(task.name(), new Interval(start, span.end().atZone(ZoneOffset.UTC)));
        }

        private void addView(Calendar<Activity> calendar) {
            var view = new DayView();
            var source = new CalendarSource(calendar.getName());
            source.getCalendars().add(calendar);
            view.getCalendarSources().setAll(List.of(source));
            view.setZoneId(ZoneOffset.UTC);
            view.setScrollingEnabled(true);
            view.setEnableCurrentTimeMarker(false);
            view.setMinHourHeight(1);
            view.setHourHeight(hour);
            view.setScrollTime(top);
            view.setMinSize(0, 0);
            view.setPrefSize(FrameTrial.WIDTH / COLUMNS, FrameTrial.HEIGHT);
            views.add(view);
            box.getChildren().add(view);
        }

        @Override
        public Scene scene() {
            return scene;
        }

        @Override
        public int inView() {
            return (int)
                    box.lookupAll("*").stream()
                            .filter(DayEntryView.class::isInstance)
                            .filter(Node::isVisible)
                            .count();
        }

        @Override
        public void move(Step step) {
            hour *= step.zoom();
            var pixels = step.dx() + step.dy();
            top = top.minus(Duration.ofSeconds(Math.round(pixels / hour * 3_600)));
            for (var view : views) {
                view.setHourHeight(hour);
                view.setScrollTime(top);
            }
        }
    }
}
