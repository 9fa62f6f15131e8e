package org.entente.app.feature.timeline;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import org.entente.app.concurrent.FxThread;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.FxTextMeasurer;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Layout and paint of 2,000 labelled bars at 1800x1000, into pixels, beside a naive painter that
/// clips every bar.
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
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimelinePaintBenchmark {
    private static final int ROWS = 40;
    private static final int BARS = 50;
    private static final int HOURS = 24;
    private static final double WIDTH = 1_800;
    private static final double HEIGHT = 1_000;
    private static final double MILLIS_PER_PIXEL = BARS * HOURS * 3_600_000.0 / WIDTH;

    private final TimelineFrame frame = frame();
    private @Nullable Easel easel;

    /// What needs a running toolkit.
    private record Easel(
            TimelineLayout layout,
            FxPainter painter,
            Canvas canvas,
            Scene scene,
            WritableImage image) {
        static Easel of(TimelineFrame frame) {
            var tokens = StyleTokens.of("light");
            var language = Language.of(Locale.ENGLISH, frame.state().zone());
            var canvas = new Canvas(WIDTH, HEIGHT);
            var stage = new Stage();
            stage.setScene(new Scene(new Group(canvas), WIDTH, HEIGHT));
            stage.show();
            return new Easel(
                    new TimelineLayout(new FxTextMeasurer(tokens), language),
                    new FxPainter(tokens),
                    canvas,
                    stage.getScene(),
                    new WritableImage((int) WIDTH, (int) HEIGHT));
        }
    }

    private Easel easel() {
        return Objects.requireNonNull(easel);
    }

    private static TimelineFrame frame() {
        var state = TimelineProjector.project(plan(), Arrangement.by(Grouping.PARTICIPANT));
        var start = Plans.STARTEX.toEpochMilli();
        var scale = new TimeScale(start, MILLIS_PER_PIXEL, state.zone());
        return new TimelineFrame(
                state,
                new Viewport(scale, 24, WIDTH, HEIGHT),
                new Measures(24, 300),
                Spotlight.NOTHING,
                Emphasis.NONE,
                Gesture.IDLE,
                Instant.EPOCH);
    }

    private static Plan plan() {
        var entities = new ArrayList<Entity>(Plans.bare().entities().toList());
        var nation = Things.nation("NOR");
        var contingent = Things.contingent(nation, Things.days("E", -10, 90));
        entities.addAll(List.of(nation, contingent));
        for (int row = 0; row < ROWS; row++) {
            var unit = Things.element(contingent.id(), "Unit %02d".formatted(row));
            entities.add(unit);
            for (int bar = 0; bar < BARS; bar++) {
                var from = bar * HOURS;
                var name = "T%02d".formatted(bar);
                var task = activity(row, name, Things.hours("E", from, from + HOURS - 1));
                entities.addAll(List.of(task, Things.assignment(task.id(), unit.id())));
            }
        }
        return Plan.of(entities);
    }

    /// Short enough a name to stand in its bar.
    private static Activity activity(int row, String name, Timeframe timeframe) {
        return Things.activity("%s in row %d".formatted(name, row), timeframe).withName(name);
    }

    @Setup
    public void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onFx(() -> easel = Easel.of(frame));
    }

    private static void onFx(Runnable action) throws InterruptedException {
        var done = new CountDownLatch(1);
        FxThread.later(
                () -> {
                    action.run();
                    done.countDown();
                });
        done.await();
    }

    /// What the timeline does when its bars change.
    @Benchmark
    public WritableImage layoutAndPaint() throws InterruptedException {
        onFx(
                () -> {
                    easel().painter().paint(easel().layout().content(frame), easel().canvas());
                    easel().scene().snapshot(easel().image());
                });
        return easel().image();
    }

    /// The layout alone.
    @Benchmark
    public int layoutOnly() throws InterruptedException {
        var shapes = new int[1];
        onFx(() -> shapes[0] = easel().layout().content(frame).shapes().size());
        return shapes[0];
    }

    /// Every bar of the plan with a clip for its name, as a first draft would do it. The clips lie
    /// on the pixel grid; off it, the software pipeline takes hundreds of times as long.
    @Benchmark
    public WritableImage naiveRepaint() throws InterruptedException {
        onFx(
                () -> {
                    paintNaively();
                    easel().scene().snapshot(easel().image());
                });
        return easel().image();
    }

    private void paintNaively() {
        var graphics = easel().canvas().getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        graphics.setFont(Font.font("Liberation Sans", 12));
        var state = frame.state();
        for (int row = 0; row < state.rowCount(); row++) {
            var items = state.row(row).items();
            var y = frame.top(row) + 5;
            for (int i = 0; i < items.size(); i++) {
                var item = items.item(i);
                var x = frame.viewport().scale().pixel(item.start());
                var width = frame.viewport().scale().pixel(item.end()) - x;
                graphics.save();
                graphics.beginPath();
                graphics.rect(x, y, width, 14);
                graphics.clip();
                graphics.setFill(Color.LIGHTBLUE);
                graphics.fillRoundRect(x, y, width, 14, 6, 6);
                graphics.setStroke(Color.STEELBLUE);
                graphics.strokeRoundRect(x + 0.5, y + 0.5, width - 1, 13, 6, 6);
                graphics.setFill(Color.BLACK);
                graphics.fillText(item.task().name(), x + 2, y + 11);
                graphics.restore();
            }
        }
    }
}
