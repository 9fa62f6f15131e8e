package org.entente.app.feature;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.DirectBackground;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.Notifier;
import org.entente.app.workspace.Density;
import org.entente.app.workspace.Findings;
import org.entente.app.workspace.Insight;
import org.entente.app.workspace.Session;
import org.entente.app.workspace.Theme;
import org.entente.app.workspace.Workspace;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.Texts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// One screen alone in a window, on a plan, with everything at hand that it tells the outside.
public final class Trial {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T04:12:07Z"), ZoneOffset.UTC);

    private final Workspace workspace;
    private final Session session;
    private final Insight insight;
    private final List<Notifier.Notice> notices = new ArrayList<>();
    private final List<EntityId> shown = new ArrayList<>();
    private final Files files = new Files();
    private final Screen screen;

    /// Called on the JavaFX thread. Every job runs where it is started.
    public Trial(Stage stage, Plan plan, Function<ScreenContext, Screen> make) {
        this(plan, make, new DirectBackground());
        stage.setScene(new Scene((Parent) screen.node(), 1280, 640));
        stage.show();
        screen.shown();
    }

    /// A screen that is in no window and not yet shown.
    public Trial(Plan plan, Function<ScreenContext, Screen> make, Background background) {
        workspace = new Workspace(plan, "Major Berg", _ -> {}, CLOCK);
        insight = Insight.of(workspace, background, Standards::interop, Trial::fail);
        session = new Session(Texts.in(Locale.ENGLISH), Theme.LIGHT, Density.values()[0]);
        session.whenShown(shown::add);
        var language = Language.of(Locale.ENGLISH, plan.exercise().zone());
        screen =
                make.apply(
                        new ScreenContext(
                                workspace,
                                session,
                                insight,
                                background,
                                notices::add,
                                files,
                                language,
                                CLOCK));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Session session() {
        return session;
    }

    public Findings findings() {
        return insight.findings();
    }

    public Screen screen() {
        return screen;
    }

    public List<Notifier.Notice> notices() {
        return notices;
    }

    /// What the screen asked to be brought into view.
    public List<EntityId> shown() {
        return shown;
    }

    /// The file that the next question for one is answered with.
    public void choose(Path file) {
        files.next = file;
    }

    /// What the next question for a line is answered with.
    public void answer(String line) {
        files.line = line;
    }

    /// What the user was told on sheets.
    public List<Dialogs.Report> told() {
        return files.told;
    }

    private static void fail(Exception failure) {
        throw new IllegalStateException(failure);
    }

    /// Answers every question for a file with the one that was chosen beforehand.
    private static final class Files implements Dialogs {
        private Path next = Path.of("nowhere");
        private String line = "line";
        private final List<Report> told = new ArrayList<>();

        @Override
        public void open(FileQuestion question, Consumer<Path> chosen) {
            chosen.accept(next);
        }

        @Override
        public void save(FileQuestion question, Consumer<Path> chosen) {
            chosen.accept(next);
        }

        @Override
        public void folder(String title, Consumer<Path> chosen) {
            chosen.accept(next);
        }

        @Override
        public void confirm(Question question, Runnable agreed) {
            agreed.run();
        }

        @Override
        public void tell(Report report) {
            told.add(report);
        }

        @Override
        public void line(Question question, Consumer<String> given) {
            given.accept(line);
        }

        @Override
        public void password(Question question, Consumer<char[]> given) {
            given.accept(new char[0]);
        }
    }
}
