package org.entente.app.feature.timeline;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

import org.entente.app.draw.Drawing;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.FxTextMeasurer;
import org.entente.app.format.Language;
import org.entente.app.sample.SamplePlan;
import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.model.rule.RuleBook;
import org.entente.model.rule.Severity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/// Renders the timeline to pictures, to be looked at by people: the folder is the argument.
final class TimelineGallery {
    private static final Instant NOW = Instant.parse("2018-06-05T10:00:00Z");

    private final Path folder;
    private final StyleTokens tokens;
    private final String theme;

    private TimelineGallery(Path folder, String theme) {
        this.folder = folder;
        this.theme = theme;
        this.tokens = StyleTokens.of(theme);
    }

    public static void main(String[] arguments) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    for (var theme : new String[] {"light", "dark"}) {
                        new TimelineGallery(Path.of(arguments[0]), theme).renderAll();
                    }
                    done.countDown();
                });
        done.await();
        Platform.exit();
    }

    private void renderAll() {
        var sample = SamplePlan.of(LocalDate.of(2018, 10, 25));
        for (var grouping : Grouping.values()) {
            render("sample-" + grouping, sample, Arrangement.by(grouping), 1366, 1.0);
        }
        render("zoom-weeks", sample, Arrangement.by(Grouping.PHASE), 1920, 0.2);
        render("zoom-days", sample, Arrangement.by(Grouping.PARTICIPANT), 1366, 0.08);
        render("zoom-hours", sample, Arrangement.by(Grouping.PARTICIPANT), 1366, 0.006);
        render("huge", Plans.huge(20_000), Arrangement.by(Grouping.PARTICIPANT), 1920, 1.0);
    }

    private void render(String name, Plan plan, Arrangement arrangement, int width, double share) {
        var height = width * 9 / 16 - 250;
        var state = TimelineProjector.project(plan, arrangement);
        var measures = new Measures(28, 300);
        var chart = width - measures.labelWidth();
        var scale = TimeScale.fit(state.extent().orElseThrow(), chart, 24, state.zone());
        var startex = state.schedule().startex().orElseThrow();
        scale = scale.zoomed(scale.x(startex), 1 / share);
        if (share < 1) {
            scale = scale.centred(startex.toEpochMilli(), chart);
        }
        var top = share < 1 ? 28.0 * state.rowCount() * 0.45 : 0;
        var found = new HashMap<org.entente.model.plan.EntityId, Severity>();
        RuleBook.check(plan)
                .forEach(
                        finding -> found.merge(finding.subject(), finding.severity(), Rows::worse));
        var frame =
                new TimelineFrame(
                        state,
                        new Viewport(scale, Math.rint(top), chart, height - Measures.HEAD),
                        measures,
                        Spotlight.NOTHING,
                        Emphasis.NONE.withFound(found),
                        Gesture.IDLE,
                        NOW);
        save(name, paint(frame), width, height);
    }

    private Pane paint(TimelineFrame frame) {
        var left = frame.measures().labelWidth();
        var layout =
                new TimelineLayout(
                        new FxTextMeasurer(tokens),
                        Language.of(Locale.ENGLISH, frame.state().zone()));
        var pane = new Pane();
        add(pane, layout.labels(frame), 0, 0);
        add(pane, layout.grid(frame), left, 0);
        add(pane, layout.content(frame), left, Measures.HEAD);
        add(pane, layout.overlay(frame), left, Measures.HEAD);
        return pane;
    }

    private void save(String name, Pane pane, int width, int height) {
        var image = new Scene(pane, width, height).snapshot(new WritableImage(width, height));
        var file = folder.resolve(name + "-" + theme + ".png").toFile();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(Pane pane, Drawing drawing, double x, double y) {
        var canvas = new Canvas(drawing.width(), drawing.height());
        canvas.relocate(x, y);
        new FxPainter(tokens).paint(drawing, canvas);
        pane.getChildren().add(canvas);
    }
}
