package org.entente.app.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

import org.entente.app.QuickHands;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// All symbols look as approved, on light and on dark ground.
@ExtendWith(QuickHands.class)
class SymbolPictureTest {
    private static final Path APPROVED =
            Path.of("src/test/resources/org/entente/app/symbol/approved");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void symbolsLookAsApproved(String ground, FxRobot robot) throws IOException {
        picture(ground, robot).mustLookLike(APPROVED.resolve("symbols-" + ground + ".png"));
    }

    @Test
    void plantedDifferenceIsSeen(FxRobot robot) throws IOException {
        var dark = picture("dark", robot);

        assertThat(dark.differences(Picture.read(APPROVED.resolve("symbols-light.png"))))
                .isNotEmpty();
    }

    private static Picture picture(String ground, FxRobot robot) {
        var taken = new AtomicReference<Picture>();
        robot.interact(
                () -> {
                    var drawing = SymbolGallery.drawing();
                    var canvas = new Canvas(drawing.width(), drawing.height());
                    var tokens = StyleTokens.of(ground);
                    new FxPainter(tokens).paint(drawing, canvas);
                    var parameters = new SnapshotParameters();
                    var background = tokens.colour("bg");
                    parameters.setFill(
                            Color.rgb(background.red(), background.green(), background.blue()));
                    new Scene(new Group(canvas));
                    taken.set(Picture.of(canvas.snapshot(parameters, null)));
                });
        return taken.get();
    }
}
