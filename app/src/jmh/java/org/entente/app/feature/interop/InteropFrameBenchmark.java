package org.entente.app.feature.interop;

import javafx.scene.control.ComboBox;

import org.entente.app.concurrent.DirectBackground;
import org.entente.app.control.FrameTrial;
import org.entente.app.control.FrameTrial.Cost;
import org.entente.app.control.Screen;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.feature.GridPicture;
import org.entente.app.feature.Trial;
import org.entente.model.plan.Plan;
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

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// What one frame of the matrix of interoperability costs while the user scrolls through 400
/// contingents of 40 nations that exchange 10,000 products; 40 nations need no scrolling. The
/// figures are the counters of `Cost`; the score is the time of the whole trial with the verdicts.
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
public class InteropFrameBenchmark {
    private static final int TURN = 40;

    private Plan plan = Plan.EMPTY;

    @Setup
    public void start() {
        plan = LargePlan.make();
        FrameTrial.startToolkit();
    }

    @Benchmark
    public void matrix(Cost cost) {
        var picture = new AtomicReference<Picture>();
        FrameTrial.onFx(() -> picture.set(new Picture(plan)));
        FrameTrial.run(Objects.requireNonNull(picture.get()), TURN, cost);
    }

    /// The screen of the product, contingents against contingents.
    private static final class Picture extends GridPicture {
        private final MatrixView view;

        @SuppressWarnings("unchecked")
        Picture(Plan plan) {
            this(new Trial(plan, MatrixScreen::new, new DirectBackground()).screen());
            ((ComboBox<Sight.Axis>) node("matrix-axis")).setValue(Sight.Axis.CONTINGENTS);
        }

        private Picture(Screen screen) {
            super(screen, "matrix-overlay");
            view = (MatrixView) screen.node();
        }

        @Override
        protected GridFrame<?> frame() {
            return view.frame();
        }
    }
}
