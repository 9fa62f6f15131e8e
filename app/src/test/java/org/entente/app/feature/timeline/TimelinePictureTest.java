package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;

import org.entente.app.QuickHands;
import org.entente.app.draw.fx.Picture;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The canvases of the timeline look as approved, in both themes.
@ExtendWith(QuickHands.class)
class TimelinePictureTest {
    private static final Path APPROVED =
            Path.of("src/test/resources/org/entente/app/feature/timeline/approved");
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;

    @ParameterizedTest
    @EnumSource
    void chartLooksAsApproved(Theme theme, FxRobot robot) throws IOException {
        picture(theme, robot, false).mustLookLike(approved(theme));
    }

    @Test
    void plantedDifferenceIsSeen(FxRobot robot) throws IOException {
        var changed = picture(Theme.LIGHT, robot, true);

        assertThat(changed.differences(Picture.read(approved(Theme.LIGHT)))).isNotEmpty();
    }

    private static Path approved(Theme theme) {
        return APPROVED.resolve("chart-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
    }

    private static Picture picture(Theme theme, FxRobot robot, boolean selects) {
        var taken = new AtomicReference<Picture>();
        robot.interact(
                () -> {
                    var bench = new Bench(Plans.brigadeExercise(), NOW, theme, WIDTH, HEIGHT);
                    bench.scene.snapshot(null);
                    var desk = bench.screen.desk();
                    desk.command(new TimelineCommand.GroupBy(Grouping.PARTICIPANT));
                    desk.command(new TimelineCommand.ToggleLinks());
                    if (selects) {
                        bench.session.select(Set.of(Plans.ARRIVAL.id()));
                    }
                    bench.scene.snapshot(null);
                    var chart = bench.scene.lookup("#timeline-chart");
                    var size = chart.getLayoutBounds();
                    taken.set(
                            Picture.of(
                                    chart.snapshot(
                                            null,
                                            new WritableImage(
                                                    (int) size.getWidth(),
                                                    (int) size.getHeight()))));
                });
        return taken.get();
    }
}
