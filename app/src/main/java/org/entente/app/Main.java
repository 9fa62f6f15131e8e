package org.entente.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.entente.app.cli.Cli;
import org.entente.app.cli.Console;
import org.entente.app.cli.ExitCode;
import org.entente.app.concurrent.FxWatchdog;
import org.entente.app.problem.LogFile;
import org.entente.app.shell.StartRequest;
import org.entente.resources.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// The entry of the program: a command, or the window, or where there is no display the sample on
/// paper.
public final class Main {
    /// Shows the sample whatever the library holds.
    private static final String SAMPLE = "--sample";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // Libraries may log nowhere.
        var words = List.of(arguments);
        var root = CompositionRoot.ofProcess();
        var log = LogFile.start(root.folders().logs());
        if (words.isEmpty()) {
            windowOrPaper(root, log, new StartRequest.Welcome());
        } else if (words.getFirst().equals(SAMPLE)) {
            windowOrPaper(root, log, new StartRequest.Sample());
        } else if (Cli.speaks(words.getFirst())) {
            command(root, log, words);
        } else {
            window(root, log, new StartRequest.Named(words.getFirst()));
        }
    }

    private static void windowOrPaper(CompositionRoot root, Path log, StartRequest request)
            throws InterruptedException {
        if (Display.isThere(System.getenv(), System.getProperty("os.name"))) {
            window(root, log, request);
        } else {
            exit(new PaperTrial(root, Console.ofProcess()).run());
        }
    }

    private static void command(CompositionRoot root, Path log, List<String> words)
            throws InterruptedException {
        var wanted = new AtomicReference<String>();
        var cli = new Cli(root.commandLine(wanted::set), Console.ofProcess());
        var code = cli.run(words);
        if (wanted.get() == null) {
            exit(code);
        } else {
            window(root, log, new StartRequest.Named(wanted.get()));
        }
    }

    /// Starts the toolkit and waits until the user has quit; where there can be no window it says
    /// why.
    private static void window(CompositionRoot root, Path log, StartRequest request)
            throws InterruptedException {
        var finished = new CountDownLatch(1);
        Runnable shown =
                () -> {
                    var shell = root.shell(new Stage(), log, finished::countDown);
                    Thread.setDefaultUncaughtExceptionHandler(shell.errors());
                    shell.start(request);
                };
        var refusal =
                new WindowStart(Texts.in(root.locale())).attempt(() -> Platform.startup(shown));
        if (refusal.isPresent()) {
            Console.ofProcess().complain(refusal.get());
            exit(ExitCode.WRONG_USE);
        }
        try (var _ = FxWatchdog.started()) {
            finished.await();
        }
        exit(ExitCode.FINE);
    }

    private static void exit(ExitCode code) {
        System.exit(code.number());
    }
}
