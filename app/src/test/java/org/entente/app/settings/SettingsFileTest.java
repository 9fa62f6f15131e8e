package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.workspace.Density;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

final class SettingsFileTest {
    @TempDir private Path folder;

    private static final Settings DEFAULTS =
            new Settings(
                    Locale.ENGLISH,
                    ThemeChoice.SYSTEM,
                    Density.NORMAL,
                    Path.of("plans"),
                    "planner");

    @Test
    void readsBackWhatItWrote() throws IOException {
        var file = new SettingsFile(folder.resolve("deep").resolve("settings.json"), DEFAULTS);
        var chosen =
                new Settings(
                        Locale.FRENCH,
                        ThemeChoice.DARK,
                        Density.COMPACT,
                        folder.resolve("été"),
                        "Cne Dupré");

        file.write(chosen);

        assertThat(file.read()).isEqualTo(chosen);
    }

    @Test
    void keepsTheLooksOfThePlansLeftLast() throws IOException {
        var file = new SettingsFile(folder.resolve("settings.json"), DEFAULTS);
        var settings = DEFAULTS;
        for (int plan = 0; plan <= Settings.MOST_PLANS; plan++) {
            settings =
                    settings.withLooks("plan " + plan, Map.of("timeline", "{\"n\":" + plan + "}"));
        }

        file.write(settings.withLooks("plan 1", Map.of("timeline", "new")));

        var read = file.read();
        assertThat(read.looks()).hasSize(Settings.MOST_PLANS);
        assertThat(read.looks("plan 0")).isEmpty();
        assertThat(read.looks("plan 1")).containsExactly(Map.entry("timeline", "new"));
        assertThat(read.looks().getLast().plan()).isEqualTo("plan 1");
    }

    @Test
    void startsWithTheDefaults() {
        assertThat(new SettingsFile(folder.resolve("none.json"), DEFAULTS).read())
                .isEqualTo(DEFAULTS);
    }

    @Test
    void takesTheDefaultForWhatMakesNoSense() throws IOException {
        var path = folder.resolve("settings.json");
        Files.writeString(path, "{\"theme\":\"pink\",\"density\":\"touch\",\"author\":\" \"}");

        assertThat(new SettingsFile(path, DEFAULTS).read())
                .isEqualTo(DEFAULTS.withDensity(Density.TOUCH));
    }

    @Test
    void survivesDamage() throws IOException {
        var path = folder.resolve("settings.json");
        Files.writeString(path, "{\"theme\":");

        assertThat(new SettingsFile(path, DEFAULTS).read()).isEqualTo(DEFAULTS);
    }

    @Test
    void keepsToTheCustomOfEachSystem() {
        var home = Path.of("home");

        assertThat(Folders.of(Map.of(), "Linux", home).settings())
                .isEqualTo(home.resolve(".config/entente/settings.json"));
        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "data"), "Linux", home).library())
                .isEqualTo(Path.of("data/entente/plans"));
        assertThat(Folders.of(Map.of(), "Mac OS X", home).library())
                .isEqualTo(home.resolve("Library/Application Support/Entente/plans"));
        assertThat(Folders.of(Map.of("APPDATA", "roaming"), "Windows 11", home).logs())
                .isEqualTo(Path.of("roaming/Entente/logs"));
        assertThat(Folders.of(Map.of("ENTENTE_HOME", "stick"), "Linux", home).settings())
                .isEqualTo(Path.of("stick/settings.json"));
    }
}
