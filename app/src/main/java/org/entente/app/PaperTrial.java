package org.entente.app;

import org.entente.app.cli.Cli;
import org.entente.app.cli.Console;
import org.entente.app.cli.ExitCode;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the program does instead of a window where there is no display: makes the sample plan, runs
/// every check, writes the PDF and says where.
final class PaperTrial {
    private static final System.Logger LOG = System.getLogger(PaperTrial.class.getName());

    private final CompositionRoot root;
    private final Console console;

    PaperTrial(CompositionRoot root, Console console) {
        this.root = root;
        this.console = console;
    }

    /// Stops at the first step that fails.
    ExitCode run() {
        console.tell(Texts.in(root.locale()).get(CliText.PAPER_DONE));
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

    /// Where that fails, the first step says so to the user.
    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "the folder of the sample cannot be made", unwritable);
        }
    }
}
