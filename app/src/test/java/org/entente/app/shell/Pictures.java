package org.entente.app.shell;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.entente.app.settings.ThemeChoice;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/// Renders the window to pictures, to be judged by eye: `Pictures FOLDER`.
final class Pictures {
    private final Path folder;
    private final Stage stage;
    private final Desks desks;

    private Pictures(Path folder, Stage stage, Desks desks) {
        this.folder = folder;
        this.stage = stage;
        this.desks = desks;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        FxToolkit.registerPrimaryStage();
        var stage = fx(Stage::new);
        var desks = fx(() -> new Desks(stage, folder, Desks.sample()));
        var pictures = new Pictures(folder, stage, desks);
        fx(
                () -> {
                    desks.shell.start(new StartRequest.Welcome());
                    return stage;
                });
        pictures.all();
        Platform.exit();
        System.exit(0);
    }

    private void all() throws Exception {
        size(1366, 768);
        take("start-light-en");
        settle(() -> desks.shell.doors().openSample());
        for (var theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            for (var locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
                settle(() -> desks.settings.change(old -> old.withTheme(theme)));
                settle(() -> desks.settings.change(old -> old.withLocale(locale)));
                var name = "%s-%s".formatted(theme.name().toLowerCase(Locale.ROOT), locale);
                size(1366, 768);
                take("frame-1366-" + name);
                size(1920, 1080);
                take("frame-1920-" + name);
            }
        }
        settle(() -> desks.settings.change(old -> old.withLocale(Locale.ENGLISH)));
        palettes("dark");
        settle(() -> desks.settings.change(old -> old.withTheme(ThemeChoice.LIGHT)));
        palettes("light");
    }

    private void palettes(String theme) throws Exception {
        size(1366, 768);
        settle(() -> desks.shell.openPalette());
        take("palette-" + theme);
        settle(() -> type("river"));
        take("palette-typed-" + theme);
        settle(() -> overlay().close());
        settle(() -> desks.shell.openSettings());
        take("settings-" + theme);
        settle(() -> overlay().close());
        settle(() -> desks.shell.doors().askForNewPlan());
        take("new-" + theme);
        settle(() -> overlay().close());
        settle(() -> desks.shell.showKeys());
        take("keys-" + theme);
        settle(() -> overlay().close());
    }

    private void type(String text) {
        ((javafx.scene.control.TextField) stage.getScene().lookup("#palette-query")).setText(text);
    }

    private org.entente.app.control.Overlay overlay() {
        return (org.entente.app.control.Overlay) stage.getScene().lookup("#overlay");
    }

    private void size(int width, int height) throws Exception {
        settle(
                () -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }

    private void settle(Runnable action) throws Exception {
        fx(
                () -> {
                    action.run();
                    return stage;
                });
        for (int i = 0; i < 6; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            TimeUnit.MILLISECONDS.sleep(120);
        }
    }

    private void take(String name) throws Exception {
        var image =
                fx(
                        () -> {
                            var scene = stage.getScene();
                            return scene.snapshot(
                                    new WritableImage(
                                            (int) scene.getWidth(), (int) scene.getHeight()));
                        });
        write(image, folder.resolve(name + ".png"));
    }

    private static void write(WritableImage image, Path file) throws IOException {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }

    private static <T> T fx(Callable<T> action) throws TimeoutException {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
