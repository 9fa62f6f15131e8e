package org.entente.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// Gives every jar below a folder one time, because the JVM takes a cache of classes only with jars
/// of the time that they had when it was recorded. Arguments: the folder, the time in seconds of
/// the epoch.
final class Stamp {
    private Stamp() {}

    public static void main(String[] arguments) throws IOException {
        var time = FileTime.from(Instant.ofEpochSecond(Long.parseLong(arguments[1])));
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.setLastModifiedTime(jar, time);
            }
        }
    }
}
