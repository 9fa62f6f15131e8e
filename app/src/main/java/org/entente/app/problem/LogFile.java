package org.entente.app.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the program writes what support needs: two files of a megabyte at most, in UTF-8. The
/// console stays quiet.
public final class LogFile {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 2;
    private static final String NAME = "entente-%g.log";

    private LogFile() {}

    /// Starts to log into the folder; without a log where that cannot be written. Returns where the
    /// newest file lies.
    public static Path start(Path folder) {
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.resolve(NAME).toString(), BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
        } catch (IOException unwritable) {
            root.log(Level.FINE, "no log file", unwritable);
        }
        return folder.resolve(NAME.replace("%g", "0"));
    }
}
