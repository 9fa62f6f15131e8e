package org.entente.app.feature.assign;

import javafx.scene.control.Button;

import org.entente.app.concurrent.DirectBackground;
import org.entente.app.control.FrameTrial;
import org.entente.app.control.FrameTrial.Cost;
import org.entente.app.control.grid.CanvasGrid;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.feature.GridPicture;
import org.entente.app.feature.Trial;
import org.entente.model.assign.RandomNeeds;
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

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// What one frame of the matrix costs while the user scrolls: contingents against activities, with
/// heads, names and the load of a unit below. The large matrix shall cost no more than the small
/// one. The figures are the counters of `Cost`; the score is the time of the whole trial.
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
public class MatrixFrameBenchmark {
    private static final int TURN = 40;
    private static final int DAYS = 30;

    /// How many contingents come and how many activities there are.
    public enum Size {
        SMALL(10, 50),
        LARGE(60, 2_000);

        private final int contingents;
        private final int activities;

        Size(int contingents, int activities) {
            this.contingents = contingents;
            this.activities = activities;
        }
    }

    @Param({"SMALL", "LARGE"})
    public Size size = Size.LARGE;

    private Plan plan = Plan.EMPTY;

    @Setup
    public void start() {
        plan = RandomNeeds.plan(1, size.activities, size.contingents, DAYS);
        FrameTrial.startToolkit();
    }

    @Benchmark
    public void matrix(Cost cost) {
        var picture = new AtomicReference<Picture>();
        FrameTrial.onFx(() -> picture.set(new Picture(plan)));
        FrameTrial.run(Objects.requireNonNull(picture.get()), TURN, cost);
    }

    /// The screen of the product, with the units of all nations in columns of their own.
    private static final class Picture extends GridPicture {
        Picture(Plan plan) {
            super(
                    new Trial(plan, AssignScreen::new, new DirectBackground()).screen(),
                    "assign-overlay");
            ((Button) node("assign-units")).fire();
        }

        @Override
        protected GridFrame<?> frame() {
            return ((CanvasGrid<?>) node("assign-grid")).frame();
        }
    }
}
