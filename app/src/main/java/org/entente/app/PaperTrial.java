package org.entente.app;

import org.entente.app.cli.Cli;
import org.entente.app.cli.Console;
import org.entente.app.cli.ExitCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the program does instead of a window where there is no display: makes the sample plan, runs
/// every check, writes the PDF and says where.
final class PaperTrial {
    private final CompositionRoot root;
    private final Console console;

    PaperTrial(CompositionRoot root, Console console) {
        this.root = root;
        this.console = console;
    }

    /// Stops at the first step that fails.
    ExitCode run() {
        var folder = root.folders().library().toAbsolutePath().resolveSibling("sample");
        make(folder);
        var plan = folder.resolve("northern-concord.entente").toString();
        var paper = folder.resolve("northern-concord.pdf").toString();
        return List.of(
                        List.of("sample", "--out", plan),
                        List.of("check", plan),
                        List.of("export", plan, "--pdf", paper))
                .stream()
                .map(words -> new Cli(root.commandLine(_ -> {}), console).run(words))
                .filter(code -> code != ExitCode.FINE)
                .findFirst()
                .orElse(ExitCode.FINE);
    }

    /// On a first start there is none; where it cannot be made, the first command says so.
    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            System.getLogger(PaperTrial.class.getName())
                    .log(System.Logger.Level.WARNING, "no folder for the sample", failure);
        }
    }
}
