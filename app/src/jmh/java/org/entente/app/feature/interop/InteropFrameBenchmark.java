package org.entente.app.feature.interop;

import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.ScrollEvent;

import org.entente.app.concurrent.DirectBackground;
import org.entente.app.control.FrameTrial;
import org.entente.app.control.FrameTrial.Cost;
import org.entente.app.control.FrameTrial.Step;
import org.entente.app.feature.Trial;
import org.entente.model.plan.Plan;
import org.entente.resources.Resource;
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
    private static final double MIDDLE = 600;

    /// What is scrolled where others zoom: most of a screen at once.
    private static final double PAGE = 900;

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

    /// The screen of the product.
    static final class Picture implements FrameTrial.Picture {
        private final MatrixScreen screen;
        private final Scene scene;

        Picture(Plan plan) {
            var trial = new Trial(plan, MatrixScreen::new, new DirectBackground());
            screen = (MatrixScreen) trial.screen();
            Application.setUserAgentStylesheet(
                    new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            scene = new Scene((Parent) screen.node(), FrameTrial.WIDTH, FrameTrial.HEIGHT);
            scene.getStylesheets().setAll(Resource.url("theme/light.css").toExternalForm());
            screen.shown();
            choose(Sight.Axis.CONTINGENTS);
        }

        @SuppressWarnings("unchecked")
        private void choose(Sight.Axis axis) {
            ((ComboBox<Sight.Axis>) node("matrix-axis")).setValue(axis);
        }

        private Node node(String id) {
            return Objects.requireNonNull(scene.lookup("#" + id), id);
        }

        @Override
        public Scene scene() {
            return scene;
        }

        @Override
        public void move(Step step) {
            double page = step.zoom() == 1 ? 0 : step.zoom() > 1 ? -PAGE : PAGE;
            Event.fireEvent(node("matrix-overlay"), wheel(step.dx(), step.dy() + page));
        }

        private static ScrollEvent wheel(double dx, double dy) {
            return new ScrollEvent(
                    ScrollEvent.SCROLL,
                    MIDDLE,
                    MIDDLE,
                    MIDDLE,
                    MIDDLE,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    dx,
                    dy,
                    dx,
                    dy,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null);
        }

        @Override
        public int inView() {
            var frame = ((MatrixView) screen.node()).frame();
            int rows = frame.lastRow() - frame.firstRow() + 1;
            return rows * (frame.lastColumn() - frame.firstColumn() + 1);
        }

        @Override
        public void close() {
            screen.close();
        }
    }
}
