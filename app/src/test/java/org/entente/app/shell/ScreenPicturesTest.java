package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.draw.fx.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;

/// The window on the sample exercise looks as approved in `docs/screens`. When a change of looks is
/// meant, `-Dentente.pictures=approve` writes the pictures anew; look at them before they are kept.
@ExtendWith(QuickHands.class)
class ScreenPicturesTest {
    private static final Path APPROVED = Path.of("..", "docs", "screens");

    /// Only named in the pictures: the plans are in memory.
    private static final Path LIBRARY = Path.of("Entente");

    private Desks desks;
    private Camera camera;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, LIBRARY, Desks.sample());
        desks.shell.start(new StartRequest.Welcome());
        camera = new Camera(stage);
    }

    @Test
    void everyScreenLooksAsApproved() throws IOException {
        camera.size(1366, 768);
        settled(APPROVED.resolve("start.png"));
        camera.act(() -> desks.shell.doors().openSample());
        camera.awaitChecks();
        for (var screen : Camera.SCREENS) {
            camera.open(screen);
            settled(APPROVED.resolve(screen + ".png"));
        }

        networksLookAsApproved();
        camera.open("readiness");
        camera.press("readiness-leaf-trend");
        settled(APPROVED.resolve("trend.png"));
        camera.open("overview");
        settled(APPROVED.resolve("overview.png"));
        camera.reword("overview-name", "SOUTHERN CONCORD");

        assertThat(camera.shot().differences(Picture.read(APPROVED.resolve("overview.png"))))
                .as("a planted difference")
                .isNotEmpty();
    }

    /// The graph of the networks, and services against nations by a spiral.
    private void networksLookAsApproved() throws IOException {
        camera.open("matrix");
        camera.choose("matrix-axis", 3);
        settled(APPROVED.resolve("fmn.png"));
        camera.choose("matrix-axis", 4);
        camera.await(() -> camera.words("network-points").contains("in view"));
        settled(APPROVED.resolve("network.png"));
        camera.choose("matrix-axis", 0);
    }

    /// Waits for the approved picture; what comes to rest differently fails.
    private void settled(Path approved) throws IOException {
        if (!Picture.isApproving() && approved.toFile().exists()) {
            var wanted = Picture.read(approved);
            for (int tries = 0; tries < 40; tries++) {
                if (camera.shot().differences(wanted).isEmpty()) {
                    return;
                }
            }
        }
        camera.calmShot().mustLookLike(approved);
    }
}
