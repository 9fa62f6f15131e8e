package org.entente.app.feature.timeline;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.entente.app.concurrent.FxThread;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Shows a picture frame after frame, each scrolled or zoomed a little further, and tells the
/// medians of what one cost: processor time, which others at work on the cores hardly change.
public final class FrameTrial {
    static final double WIDTH = 1_800;
    static final double HEIGHT = 1_000;

    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final WritableImage image = new WritableImage((int) WIDTH, (int) HEIGHT);
    private final List<Double> onFx = new ArrayList<>();
    private final List<Double> inAll = new ArrayList<>();
    private final List<Double> bars = new ArrayList<>();
    private final long[] both;

    /// What a frame costs, in milliseconds of processor time: until it is laid out and recorded on
    /// the JavaFX thread; in all, with the thread that rasters it. And how many bars are in view.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        public double fxMillis;
        public double allMillis;
        public double slowestFxMillis;
        public double inView;
    }

    /// How the next frame differs, by pixels and as a factor.
    record Step(double dx, double dy, double zoom) {}

    /// What is shown and can be scrolled. Used on the JavaFX thread.
    interface Picture {
        Scene scene();

        void move(Step step);

        int inView();
    }

    private FrameTrial() {
        both =
                Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(
                                one ->
                                        one.getThreadName().startsWith("QuantumRenderer")
                                                || one.getThreadName().startsWith("JavaFX App"))
                        .mapToLong(one -> one.getThreadId())
                        .toArray();
    }

    static void startToolkit() {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
    }

    static void onFx(Runnable action) {
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
    static Plan plan(int activities) {
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

    /// All ways to move, so often each, back and forth: down, right, closer and both at once.
    private static List<Step> steps(int turn) {
        var steps = new ArrayList<Step>();
        for (var step :
                List.of(
                        new Step(0, -63, 1),
                        new Step(-41, 0, 1),
                        new Step(0, 0, 1.05),
                        new Step(-23, -17, 1))) {
            for (int n = 0; n < turn; n++) {
                var isBack = n >= turn / 2;
                steps.add(isBack ? new Step(-step.dx(), -step.dy(), 1 / step.zoom()) : step);
            }
        }
        return steps;
    }

    /// The medians of as many frames as there are steps, after as many that do not count.
    static void run(Picture picture, int turn, Cost cost) {
        for (var step : steps(turn)) {
            new FrameTrial().show(picture, step);
        }
        var trial = new FrameTrial();
        steps(turn).forEach(step -> trial.show(picture, step));
        cost.fxMillis += median(trial.onFx);
        cost.allMillis += median(trial.inAll);
        cost.slowestFxMillis += trial.onFx.stream().mapToDouble(one -> one).max().orElseThrow();
        cost.inView += median(trial.bars);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private long used() {
        return Arrays.stream(both).map(threads::getThreadCpuTime).sum();
    }

    private void show(Picture picture, Step step) {
        var before = used();
        onFx(() -> layOut(picture, step));
        onFx(() -> picture.scene().snapshot(image));
        onFx(() -> {}); // What the frame left to be done later on the thread is done.
        inAll.add((used() - before) / NANOS);
        onFx(() -> bars.add((double) picture.inView()));
    }

    private void layOut(Picture picture, Step step) {
        var before = threads.getCurrentThreadCpuTime();
        picture.move(step);
        picture.scene().getRoot().applyCss();
        picture.scene().getRoot().layout();
        onFx.add((threads.getCurrentThreadCpuTime() - before) / NANOS);
    }
}
