package org.entente.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The application image that the build made, started as a user without a display would start it.
///
/// @param launcher the program itself
/// @param content the folder of jars, cache and licences
/// @param runtime the Java that the image brings along
/// @param home an empty folder where the program may keep what it needs
record Image(Path launcher, Path content, Path runtime, Path home) {
    /// How long one run may take before it counts as hanging.
    private static final long MINUTES = 5;

    /// How one run ended.
    record Run(int code, String out, String err) {}

    static Image built(Path home) {
        return new Image(
                Path.of(System.getProperty("image.launcher")),
                Path.of(System.getProperty("image.content")),
                Path.of(System.getProperty("image.runtime")),
                home);
    }

    /// The same image, unpacked elsewhere.
    Image at(Path folder) {
        var here = Path.of(System.getProperty("image"));
        return new Image(
                folder.resolve(here.relativize(launcher)),
                folder.resolve(here.relativize(content)),
                folder.resolve(here.relativize(runtime)),
                home);
    }

    Run run(String... words) throws IOException, InterruptedException {
        return run(List.of(), words);
    }

    /// With options for the JVM that win over those of the launcher.
    Run run(List<String> options, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        var out = Files.createTempFile(home, "out", ".txt").toFile();
        var err = Files.createTempFile(home, "err", ".txt").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        var environment = builder.environment();
        List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")
                .forEach(environment::remove);
        environment.put("ENTENTE_HOME", home.resolve("home").toString());
        if (!options.isEmpty()) {
            environment.put("_JAVA_OPTIONS", String.join(" ", options));
        }
        return ended(builder.start(), out, err);
    }

    private static Run ended(Process process, File out, File err)
            throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The program must end by itself.");
        }
        return new Run(
                process.exitValue(),
                Files.readString(out.toPath()),
                Files.readString(err.toPath()));
    }
}
