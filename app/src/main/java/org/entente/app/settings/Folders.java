package org.entente.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what belongs to the user: settings, plans, logs. Each system has its own
/// custom; `ENTENTE_HOME` in the environment puts all three below one folder, for a stick or a
/// share.
public record Folders(Path settings, Path library, Path logs) {
    private static final String NAME = "entente";
    private static final String TITLE = "Entente";

    /// The folders for that environment, operating system name and home folder.
    public static Folders of(Map<String, String> environment, String system, Path home) {
        var own = environment.get("ENTENTE_HOME");
        if (own != null && !own.isBlank()) {
            return below(Path.of(own));
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return below(folder(environment, "APPDATA", home).resolve(TITLE));
        }
        if (name.startsWith("mac")) {
            return below(home.resolve("Library").resolve("Application Support").resolve(TITLE));
        }
        var config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        var share = folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
        var state = folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"));
        return new Folders(
                config.resolve(NAME).resolve("settings.json"),
                share.resolve(NAME).resolve("plans"),
                state.resolve(NAME));
    }

    private static Folders below(Path own) {
        return new Folders(own.resolve("settings.json"), own.resolve("plans"), own.resolve("logs"));
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
