package org.entente.app.feature.timeline;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.entente.app.control.FrameTrial;
import org.entente.app.control.FrameTrial.Cost;
import org.entente.app.control.FrameTrial.Step;
import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.plan.Plan;
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

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// What one frame of the timeline costs while the user scrolls and zooms with the wheel, with axis,
/// names, all dependencies and the map of the whole, beside a naive painter of the bars alone. The
/// figures are the counters of `Cost`; the score is the time of the whole trial.
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
@Warmup(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class TimelineFrameBenchmark {
    private static final int TURN = 20;
    private static final double MIDDLE = 600;
    private static final double WHEEL = 0.0025;

    /// How the plan opens, a task to a row; or with the tasks of each participant in one row.
    public enum Look {
        OPENED,
        FOLDED
    }

    @Param({"10000", "100000"})
    public int activities = 10_000;

    @Param({"OPENED", "FOLDED"})
    public Look look = Look.OPENED;

    private Plan plan = Plan.EMPTY;

    @Setup
    public void start() {
        plan = FrameTrial.plan(activities);
        FrameTrial.startToolkit();
    }

    @Benchmark
    public void timeline(Cost cost) {
        var picture = new AtomicReference<Screen>();
        FrameTrial.onFx(() -> picture.set(new Screen(plan, look)));
        FrameTrial.run(picture.get(), TURN, cost);
    }

    @Benchmark
    public void naive(Cost cost) {
        var picture = new AtomicReference<Naive>();
        FrameTrial.onFx(() -> picture.set(new Naive(new Screen(plan, look).frame())));
        FrameTrial.run(picture.get(), TURN, cost);
    }

    private static Input wheel(Step step) {
        var at = new Point(MIDDLE, MIDDLE);
        return step.zoom() == 1
                ? new Input.Scroll(at, step.dx(), step.dy(), Set.of())
                : new Input.Scroll(at, 0, Math.log(step.zoom()) / WHEEL, Set.of(Modifier.MANY));
    }

    /// The screen of the product with all dependencies shown.
    private static final class Screen implements FrameTrial.Picture {
        private final Bench bench;
        private final TimelineDesk desk;

        Screen(Plan plan, Look look) {
            bench =
                    new Bench(
                            plan, Plans.STARTEX, Theme.LIGHT, FrameTrial.WIDTH, FrameTrial.HEIGHT);
            desk = bench.screen.desk();
            bench.screen.shown();
            desk.command(new TimelineCommand.ToggleLinks());
            if (look == Look.FOLDED) {
                desk.command(new TimelineCommand.GroupBy(Grouping.PARTICIPANT));
                desk.command(new TimelineCommand.FoldAll(true));
            }
            bench.scene.getRoot().applyCss();
            bench.scene.getRoot().layout();
            desk.command(new TimelineCommand.Fit());
            desk.command(new TimelineCommand.GoToStartex());
            desk.scrollTo(desk.frame().greatestTop() / 2);
        }

        TimelineFrame frame() {
            return desk.frame();
        }

        @Override
        public Scene scene() {
            return bench.scene;
        }

        @Override
        public void move(Step step) {
            desk.input(wheel(step));
        }

        @Override
        public int inView() {
            return bench.view().hits().size();
        }

        @Override
        public void close() {
            bench.screen.close();
        }
    }

    /// Looks at every row and every bar of the plan, and draws those in view with a clip for the
    /// name, as a first draft would do it: neither axis nor names of rows nor dependencies.
    private static final class Naive implements FrameTrial.Picture {
        private final Canvas canvas = new Canvas(FrameTrial.WIDTH, FrameTrial.HEIGHT);
        private final Scene scene =
                new Scene(new Group(canvas), FrameTrial.WIDTH, FrameTrial.HEIGHT);
        private TimelineFrame frame;
        private int drawn;

        Naive(TimelineFrame frame) {
            this.frame = frame;
        }

        @Override
        public Scene scene() {
            return scene;
        }

        @Override
        public int inView() {
            return drawn;
        }

        @Override
        public void move(Step step) {
            frame = TimelineGestures.on(frame, List.of(), wheel(step)).frame();
            var graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, FrameTrial.WIDTH, FrameTrial.HEIGHT);
            graphics.setFont(Font.font("Liberation Sans", 12));
            drawn = 0;
            for (int row = 0; row < frame.state().rowCount(); row++) {
                var items = frame.state().row(row).items();
                for (int i = 0; i < items.size(); i++) {
                    draw(items.item(i), Math.rint(frame.top(row)) + Measures.GAP);
                }
            }
        }

        private void draw(Item item, double y) {
            var scale = frame.viewport().scale();
            var x = scale.pixel(item.start());
            var width = scale.pixel(item.end()) - x;
            var height = frame.measures().barHeight();
            if (y + height < 0
                    || y > frame.viewport().height()
                    || x + width < 0
                    || x > frame.viewport().width()) {
                return;
            }
            drawn++;
            var graphics = canvas.getGraphicsContext2D();
            graphics.save();
            graphics.beginPath();
            graphics.rect(x, y, width, height);
            graphics.clip();
            graphics.setFill(Color.LIGHTBLUE);
            graphics.fillRoundRect(x, y, width, height, 6, 6);
            graphics.setStroke(Color.STEELBLUE);
            graphics.strokeRoundRect(x + 0.5, y + 0.5, width - 1, height - 1, 6, 6);
            graphics.setFill(Color.BLACK);
            graphics.fillText(item.task().name(), x + 2, y + height - 4);
            graphics.restore();
        }
    }
}
