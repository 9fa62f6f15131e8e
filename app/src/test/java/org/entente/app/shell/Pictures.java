package org.entente.app.shell;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.entente.app.Slipped;
import org.entente.app.concurrent.FxWatchdog;
import org.entente.app.control.Overlay;
import org.entente.app.feature.interop.LargePlan;
import org.entente.app.holiday.HolidayBook;
import org.entente.app.holiday.NationCalendars;
import org.entente.app.settings.ThemeChoice;
import org.entente.model.Plans;
import org.entente.model.plan.EntityKind;
import org.entente.resources.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Renders the window to pictures, to be judged by eye: `Pictures FOLDER
/// sample|slip|huge|huge-cis|bare|axes|shell|details|surfaces [SCREEN...]`, each screen at two
/// sizes, light and dark, in English and French; `details` shows the inspector of one thing of each
/// kind. `huge-cis` has 10,000 exchanges; what takes longer than a second on the JavaFX thread is
/// logged.
final class Pictures {
    private final Path folder;
    private final String kind;
    private final Desks desks;
    private final Camera camera;
    private final Stage stage;

    private Pictures(Path folder, String kind, Stage stage, Desks desks) {
        this.folder = folder;
        this.kind = kind;
        this.stage = stage;
        this.desks = desks;
        this.camera = new Camera(stage);
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        FxToolkit.registerPrimaryStage();
        var plan =
                switch (arguments[1]) {
                    case "huge" -> Plans.huge(100_000);
                    case "huge-cis" -> LargePlan.furnished();
                    case "slip" -> Slipped.since(Desks.sample());
                    case "bare" -> Plans.bare();
                    default -> Desks.sample();
                };
        var pictures =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () -> {
                            var stage = new Stage();
                            var desks = new Desks(stage, folder, plan);
                            desks.shell.start(new StartRequest.Welcome());
                            return new Pictures(folder, arguments[1], stage, desks);
                        });
        try (var _ = FxWatchdog.started()) {
            pictures.take(List.of(arguments).subList(2, arguments.length));
        }
        Platform.exit();
        System.exit(0);
    }

    private void take(List<String> screens) throws IOException, TimeoutException {
        camera.size(1366, 768);
        camera.act(() -> desks.shell.doors().openSample());
        switch (kind) {
            case "shell" -> sheets();
            case "details" -> details();
            case "surfaces" -> surfaces(screens);
            default -> screens(screens.isEmpty() ? List.of(Camera.SCREENS) : screens);
        }
    }

    private void screens(List<String> wanted) throws IOException {
        for (var theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                camera.act(() -> desks.settings.change(old -> old.withTheme(theme)));
                camera.act(() -> desks.settings.change(old -> old.withLocale(locale)));
                for (var screen : wanted) {
                    camera.open(screen);
                    if (kind.equals("slip") && screen.equals("timeline")) {
                        camera.act(this::compare);
                    }
                    if (hasAxes() && screen.equals("matrix")) {
                        axes(theme, locale);
                    }
                    if (kind.equals("axes") && screen.equals("readiness")) {
                        camera.press("readiness-leaf-trend");
                    }
                    take(screen, 1366, 768, theme, locale);
                    take(screen, 1920, 1080, theme, locale);
                }
            }
        }
    }

    /// What lies behind a step or two, on a small light window in English and a large dark one in
    /// French.
    private void surfaces(List<String> wanted) throws IOException {
        var surfaces = new Surfaces(desks, camera, folder);
        surfaces.take(wanted, name -> take(name, 1366, 768, ThemeChoice.LIGHT, Locale.ENGLISH));
        camera.act(() -> desks.settings.change(old -> old.withTheme(ThemeChoice.DARK)));
        camera.act(() -> desks.settings.change(old -> old.withLocale(Locale.FRENCH)));
        surfaces.take(wanted, name -> take(name, 1920, 1080, ThemeChoice.DARK, Locale.FRENCH));
    }

    private boolean hasAxes() {
        return kind.equals("axes") || kind.equals("huge-cis");
    }

    /// What the matrix is not: services by a spiral with what that asks, and the graph.
    private void axes(ThemeChoice theme, Locale locale) throws IOException {
        camera.choose("matrix-axis", 3);
        take("fmn", 1366, 768, theme, locale);
        camera.act(() -> ((Button) stage.getScene().lookup("#fmn-asks")).fire());
        take("asks", 1366, 768, theme, locale);
        camera.choose("matrix-axis", 4);
        camera.await(() -> !camera.words("network-points").isEmpty());
        take("network", 1366, 768, theme, locale);
        camera.choose("matrix-axis", 0);
    }

    private void compare() {
        var baselines = (MenuButton) stage.getScene().lookup("#timeline-baseline");
        baselines.getItems().getLast().fire();
    }

    private void take(String screen, int width, int height, ThemeChoice theme, Locale locale)
            throws IOException {
        camera.size(width, height);
        take(
                "%s-%s-%d-%s-%s"
                        .formatted(
                                kind,
                                screen,
                                width,
                                theme.name().toLowerCase(Locale.ROOT),
                                locale));
    }

    private void take(String name) throws IOException {
        WaitForAsyncUtils.sleep(kind.startsWith("huge") ? 2_000 : 300, TimeUnit.MILLISECONDS);
        camera.calmShot().write(folder.resolve(name + ".png"));
    }

    /// The inspector of one thing of each kind.
    private void details() throws IOException, TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desks.shell.workspace() != null);
        var workspace = desks.shell.workspace();
        new NationCalendars(HolidayBook.shipped(), Texts.in(Locale.ENGLISH))
                .edit(workspace.plan())
                .ifPresent(edit -> camera.act(() -> workspace.dispatch("calendars", edit)));
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            camera.act(() -> desks.settings.change(old -> old.withLocale(locale)));
            for (var kind : EntityKind.values()) {
                var plan = desks.shell.workspace().plan();
                for (var id : plan.table(kind).keySet().stream().limit(1).toList()) {
                    camera.act(() -> desks.shell.show(id));
                    var name = kind.name().toLowerCase(Locale.ROOT);
                    take(name, 1920, 1080, ThemeChoice.LIGHT, locale);
                }
            }
        }
    }

    private void sheets() throws IOException {
        for (var theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            camera.act(() -> desks.settings.change(old -> old.withTheme(theme)));
            var name = theme.name().toLowerCase(Locale.ROOT);
            sheet("palette-" + name, () -> desks.shell.openPalette());
            sheet(
                    "palette-typed-" + name,
                    () -> {
                        desks.shell.openPalette();
                        var query = (TextField) stage.getScene().lookup("#palette-query");
                        query.setText("river");
                    });
            sheet("settings-" + name, () -> desks.shell.openSettings());
            sheet("new-" + name, () -> desks.shell.doors().askForNewPlan());
            sheet("keys-" + name, () -> desks.shell.showKeys());
        }
    }

    private void sheet(String name, Runnable open) throws IOException {
        camera.act(open);
        take(name);
        camera.act(() -> ((Overlay) stage.getScene().lookup("#overlay")).close());
    }
}
