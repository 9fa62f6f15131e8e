package org.entente.app.feature.timeline;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;

import org.entente.app.draw.Point;
import org.entente.app.sample.SamplePlan;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.interop.Supposition;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/// Renders the timeline to pictures, to be looked at by people: the folder is the argument, and
/// after it the names of the pictures, none for all.
final class TimelineGallery {
    private static final Instant NOW = Instant.parse("2018-06-05T10:00:00Z");
    private static final Plan SAMPLE = SamplePlan.of(LocalDate.of(2018, 10, 25));

    private final Path folder;
    private final Theme theme;
    private final List<String> wanted;

    private TimelineGallery(Path folder, Theme theme, List<String> wanted) {
        this.folder = folder;
        this.theme = theme;
        this.wanted = wanted;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var wanted = List.of(arguments).subList(1, arguments.length);
        var done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    try {
                        for (var theme : Theme.values()) {
                            new TimelineGallery(Path.of(arguments[0]), theme, wanted).renderAll();
                        }
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        Platform.exit();
    }

    private void renderAll() {
        small("phase", SAMPLE, _ -> {});
        small("participant", SAMPLE, bench -> group(bench, Grouping.PARTICIPANT));
        small("place", SAMPLE, bench -> group(bench, Grouping.PLACE));
        wide("startex", SAMPLE, bench -> startex(bench, 4));
        wide("days", SAMPLE, bench -> lanes(bench, 7));
        small("hours", SAMPLE, bench -> lanes(bench, 14));
        small("search", SAMPLE, bench -> search(bench));
        small("drag", SAMPLE, bench -> drag(bench));
        small("hover", SAMPLE, bench -> hover(bench));
        small("authority", SAMPLE, bench -> authority(bench, 3));
        small("authority-far", SAMPLE, bench -> authority(bench, 0));
        small("table", SAMPLE, bench -> table(bench));
        small("sketch", SAMPLE, bench -> sketch(bench));
        small("links", SAMPLE, bench -> links(bench));
        wide("huge", Plans.huge(100_000), bench -> group(bench, Grouping.PARTICIPANT));
        small("folded", Plans.huge(100_000), bench -> fold(bench));
        small("empty", Plans.bare(), _ -> {});
        small("filtered", SAMPLE, bench -> filter(bench, Filter.Limit.CRITICAL));
        wide("filtered-wide", SAMPLE, bench -> filter(bench, Filter.Limit.CRITICAL));
        wide("filtered-huge", Plans.huge(100_000), bench -> filter(bench, Filter.Limit.CRITICAL));
        small("supposed", SAMPLE, bench -> suppose(bench));
        wide("table-huge", Plans.huge(100_000), bench -> table(bench));
        wide("sketch-huge", Plans.huge(100_000), bench -> sketch(bench));
        wide("lasso-huge", Plans.huge(100_000), bench -> lasso(bench));
        small("nothing", SAMPLE, bench -> filter(bench, Filter.Limit.FOUND));
    }

    private static void filter(Bench bench, Filter.Limit limit) {
        var desk = bench.screen.desk();
        desk.command(new TimelineCommand.ToggleFloat());
        desk.command(new TimelineCommand.FilterBy(Filter.ALL.toggling(limit)));
    }

    private static void group(Bench bench, Grouping grouping) {
        bench.screen.commands().stream()
                .filter(
                        command ->
                                command.id()
                                        .equals(
                                                "timeline-group-"
                                                        + grouping.name().toLowerCase(Locale.ROOT)))
                .forEach(command -> command.action().run());
    }

    private static void run(Bench bench, String command) {
        bench.screen.commands().stream()
                .filter(known -> known.id().equals(command))
                .forEach(known -> known.action().run());
    }

    /// A nation and a net are off for three days.
    private static void suppose(Bench bench) {
        startex(bench, 4);
        bench.screen.desk().command(new TimelineCommand.ToggleSuppose());
        var plan = bench.workspace.plan();
        var startex = Schedule.of(plan).startex().orElseThrow();
        bench.session.suppose(
                new Supposition(
                        List.of(
                                plan.participants().skip(2).findFirst().orElseThrow().id(),
                                plan.nets().findFirst().orElseThrow().id()),
                        startex.plus(Duration.ofDays(3)),
                        startex.plus(Duration.ofDays(6))));
    }

    private static void lasso(Bench bench) {
        group(bench, Grouping.PHASE);
        var desk = bench.screen.desk();
        var range = Set.of(Input.Modifier.RANGE);
        desk.input(new Input.Press(new Point(300, 95), Input.Button.MAIN, 1, range));
        desk.input(new Input.Drag(new Point(700, 300)));
        desk.input(new Input.Drag(new Point(900, 420)));
    }

    private static void authority(Bench bench, int steps) {
        startex(bench, steps);
        bench.screen.desk().command(new TimelineCommand.ToggleAuthority());
    }

    private static void zoom(Bench bench, int steps) {
        for (int i = 0; i < steps; i++) {
            bench.screen.desk().command(new TimelineCommand.Zoom(true));
        }
    }

    private static void startex(Bench bench, int zooms) {
        run(bench, "timeline-go-to-startex");
        zoom(bench, zooms);
        bench.screen.desk().scrollTo(28 * 150);
    }

    private static void lanes(Bench bench, int zooms) {
        group(bench, Grouping.PARTICIPANT);
        run(bench, "timeline-go-to-startex");
        zoom(bench, zooms);
        bench.screen.desk().scrollTo(28 * 110);
    }

    private static void search(Bench bench) {
        bench.screen.desk().command(new TimelineCommand.SearchFor("conference"));
    }

    private static void links(Bench bench) {
        run(bench, "timeline-dependencies");
        startex(bench, 2);
    }

    private static void fold(Bench bench) {
        group(bench, Grouping.PARTICIPANT);
        var desk = bench.screen.desk();
        for (int i = 0; i < 30; i++) {
            desk.input(new Input.PressLabel(new Point(12, i * 28 + 10), 1, Set.of()));
        }
    }

    private static void hover(Bench bench) {
        lanes(bench, 4);
        var hit = bench.view().hits().get(bench.view().hits().size() / 2);
        var desk = bench.screen.desk();
        var at = new Point(hit.box().x() + 4, hit.box().y() + 9);
        desk.input(new Input.Press(at, Input.Button.MAIN, 1, Set.of()));
        desk.input(new Input.Release());
        desk.input(new Input.Hover(at));
        desk.card((TaskId) hit.id()).ifPresent(bench.view()::showCard);
    }

    private static void drag(Bench bench) {
        lanes(bench, 4);
        var hit = bench.view().hits().get(bench.view().hits().size() / 2);
        var desk = bench.screen.desk();
        var at = new Point(hit.box().x() + hit.box().width() / 2, hit.box().y() + 9);
        desk.input(new Input.Press(at, Input.Button.MAIN, 1, Set.of()));
        desk.input(new Input.Drag(new Point(at.x() + 40, at.y())));
        desk.input(new Input.Drag(new Point(at.x() + 90, at.y())));
    }

    private static void table(Bench bench) {
        lanes(bench, 4);
        group(bench, Grouping.PHASE);
        var desk = bench.screen.desk();
        desk.input(new Input.Key(Input.Stroke.TABLE, Set.of()));
        for (int i = 0; i < 5; i++) {
            desk.input(new Input.Key(Input.Stroke.DOWN, Set.of()));
        }
        desk.input(new Input.Key(Input.Stroke.TAB, Set.of()));
        desk.input(new Input.Key(Input.Stroke.TAB, Set.of()));
    }

    private static void sketch(Bench bench) {
        group(bench, Grouping.PHASE);
        lanes(bench, 4);
        var desk = bench.screen.desk();
        var hit = bench.view().hits().get(3);
        var y = hit.box().y() + 9;
        desk.input(
                new Input.Press(
                        new Point(hit.box().right() + 60, y), Input.Button.MAIN, 1, Set.of()));
        desk.input(new Input.Drag(new Point(hit.box().right() + 100, y)));
        desk.input(new Input.Drag(new Point(hit.box().right() + 190, y)));
    }

    private void small(String name, Plan plan, Consumer<Bench> before) {
        render(name, plan, 1366 - 56, 768 - 130, before);
    }

    private void wide(String name, Plan plan, Consumer<Bench> before) {
        render(name, plan, 1920 - 56, 1080 - 130, before);
    }

    private void render(
            String name, Plan plan, double width, double height, Consumer<Bench> before) {
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        var now = plan.equals(SAMPLE) ? NOW : Plans.STARTEX.minusSeconds(86_400 * 3);
        var bench = new Bench(plan, now, theme, width, height);
        layOut(bench);
        before.accept(bench);
        layOut(bench);
        var image = bench.scene.snapshot(new WritableImage((int) width, (int) height));
        var file = folder.resolve(name + "-" + theme + ".png").toFile();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void layOut(Bench bench) {
        bench.scene.getRoot().applyCss();
        bench.scene.getRoot().layout();
        bench.scene.snapshot(null);
    }
}
