package org.entente.app.control;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.entente.app.concurrent.FxThread;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// Shows a picture in a window frame after frame, each scrolled or zoomed a little further, and
/// tells the medians of what one cost: processor time, which others at work on the cores hardly
/// change.
public final class FrameTrial {
    public static final double WIDTH = 1_800;
    public static final double HEIGHT = 1_000;

    private static final double NANOS = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Rectangle speck = new Rectangle(1, 1);
    private final Map<Way, List<Frame>> frames = new EnumMap<>(Way.class);
    private final Stage stage;
    private final Picture picture;
    private final long fxThread = thread("JavaFX App");
    private final long rasterer = thread("QuantumRenderer");

    /// What a frame costs, in milliseconds of processor time: on the JavaFX thread, and in all with
    /// the thread that rasters it, on the median; how many frames there were before patience was
    /// over, how many bars are in view, and what lives on the heap afterwards.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        public double fxMillis;
        public double allMillis;
        public double slowestFxMillis;
        public double slowestAllMillis;
        public double rowsAllMillis;
        public double timeAllMillis;
        public double zoomAllMillis;
        public double bothAllMillis;
        public double inView;
        public double frames;
        public double liveMegabytes;
    }

    /// How a frame comes out of the one before.
    enum Way {
        ROWS(new Step(0, -63, 1)),
        TIME(new Step(-41, 0, 1)),
        ZOOM(new Step(0, 0, 1.05)),
        BOTH(new Step(-23, -17, 1));

        private final Step step;

        Way(Step step) {
            this.step = step;
        }
    }

    /// How the next frame differs, by pixels and as a factor.
    public record Step(double dx, double dy, double zoom) {
        private Step back() {
            return new Step(-dx, -dy, 1 / zoom);
        }
    }

    /// What is shown and can be scrolled. Used on the JavaFX thread.
    public interface Picture {
        Scene scene();

        void move(Step step);

        int inView();

        /// Nobody looks at it any more.
        default void close() {}
    }

    private record Frame(double fx, double all, int inView) {}

    private FrameTrial(Stage stage, Picture picture) {
        this.stage = stage;
        this.picture = picture;
    }

    private long thread(String name) {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(one -> one.getThreadName().startsWith(name))
                .findAny()
                .orElseThrow()
                .getThreadId();
    }

    public static void startToolkit() {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        Platform.setImplicitExit(false);
        started.join();
    }

    public static void onFx(Runnable action) {
        var done = new CompletableFuture<Void>();
        FxThread.later(() -> done.completeAsync(() -> run(action), Runnable::run));
        done.join();
    }

    private static Void run(Runnable action) {
        action.run();
        return null;
    }

    /// A plan with half as many links again as activities: each of most tasks waits for the one
    /// before of the same unit, and for that of the next unit too.
    public static Plan plan(int activities) {
        var plan = Plans.huge(activities);
        var tasks =
                plan.activities()
                        .filter(task -> task.number().startsWith("S"))
                        .sorted(Comparator.comparing(Activity::number))
                        .toList();
        var entities = new ArrayList<Entity>(plan.entities().toList());
        var missing = activities * 3 / 2 - plan.count(EntityKind.DEPENDENCY);
        var step = Math.max(plan.count(EntityKind.PARTICIPANT), activities / 40) + 1;
        for (int at = 0; at + step < tasks.size() && at < missing; at++) {
            entities.add(Things.dependency(tasks.get(at).id(), tasks.get(at + step).id()));
        }
        return Plan.of(entities).indexed();
    }

    /// The medians of so many frames of each way, half of them back, after as many that do not
    /// count; of one of each way at least when a minute is not enough for all.
    public static void run(Picture picture, int turn, Cost cost) {
        var window = new AtomicReference<@Nullable Stage>();
        onFx(() -> window.set(window(picture.scene())));
        var stage = Objects.requireNonNull(window.get());
        new FrameTrial(stage, picture).all(turn);
        var trial = new FrameTrial(stage, picture);
        trial.all(turn);
        onFx(stage::hide);
        onFx(picture::close);
        trial.tell(cost);
        System.gc();
        cost.liveMegabytes +=
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static Stage window(Scene scene) {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        return stage;
    }

    private void all(int turn) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var way : Way.values()) {
            for (int n = 0; n < turn && (n == 0 || System.nanoTime() < end); n++) {
                var step = n < turn / 2 ? way.step : way.step.back();
                frames.computeIfAbsent(way, _ -> new ArrayList<>()).add(shown(step));
            }
        }
    }

    private void tell(Cost cost) {
        cost.fxMillis += median(frames().map(Frame::fx));
        cost.allMillis += median(frames().map(Frame::all));
        cost.slowestFxMillis += frames().mapToDouble(Frame::fx).max().orElseThrow();
        cost.slowestAllMillis += frames().mapToDouble(Frame::all).max().orElseThrow();
        cost.rowsAllMillis += median(frames(Way.ROWS));
        cost.timeAllMillis += median(frames(Way.TIME));
        cost.zoomAllMillis += median(frames(Way.ZOOM));
        cost.bothAllMillis += median(frames(Way.BOTH));
        cost.frames += frames().count();
        cost.inView += median(frames().map(frame -> (double) frame.inView()));
    }

    private Stream<Frame> frames() {
        return frames.values().stream().flatMap(List::stream);
    }

    private Stream<Double> frames(Way way) {
        return frames.get(way).stream().map(Frame::all);
    }

    private static double median(Stream<Double> values) {
        var sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private double used(long thread) {
        return threads.getThreadCpuTime(thread) / NANOS;
    }

    /// One frame in the window: moved, laid out, recorded, rastered and put on the screen. The
    /// snapshot of next to nothing waits for the thread that rasters.
    private Frame shown(Step step) {
        var pulsed = new CompletableFuture<Void>();
        Runnable listener = () -> pulsed.complete(null);
        onFx(() -> picture.scene().addPostLayoutPulseListener(listener));
        var fxBefore = used(fxThread);
        var rasterBefore = used(rasterer);
        onFx(() -> picture.move(step));
        pulsed.join();
        onFx(() -> {});
        var fx = used(fxThread) - fxBefore;
        onFx(() -> speck.snapshot(null, null));
        var raster = used(rasterer) - rasterBefore;
        var bars = new AtomicInteger();
        onFx(
                () -> {
                    picture.scene().removePostLayoutPulseListener(listener);
                    bars.set(picture.inView());
                });
        return new Frame(fx, fx + raster, bars.get());
    }
}
