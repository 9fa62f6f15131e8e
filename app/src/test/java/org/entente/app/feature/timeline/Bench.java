package org.entente.app.feature.timeline;

import javafx.application.Application;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.entente.app.concurrent.DirectBackground;
import org.entente.app.control.ScreenContext;
import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.app.problem.Dialogs;
import org.entente.app.workspace.Density;
import org.entente.app.workspace.Insight;
import org.entente.app.workspace.Session;
import org.entente.app.workspace.Theme;
import org.entente.app.workspace.Workspace;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;
import org.entente.resources.Resource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// A timeline on a plan, with everything around it that the window would give. Made on the JavaFX
/// thread.
final class Bench {
    final List<JournalEntry> journal = new ArrayList<>();
    final Workspace workspace;
    final Session session;
    final TimelineScreen screen;
    final Scene scene;

    Bench(Plan plan, Instant now, Theme theme, double width, double height) {
        this(plan, now, theme, new Dimension2D(width, height), Map.of());
    }

    /// With the looks that were kept when the plan was left.
    Bench(Plan plan, Instant now, Theme theme, Dimension2D size, Map<String, String> looks) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var background = new DirectBackground();
        workspace = new Workspace(plan, "Tester", journal::add, clock);
        var language = Language.of(Locale.ENGLISH, plan.exercise().zone());
        session = new Session(language.texts(), theme, Density.COMPACT);
        looks.forEach((screen, look) -> session.keepLook(screen, () -> look));
        var insight =
                Insight.of(
                        workspace,
                        background,
                        Standards::interop,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        screen =
                new TimelineScreen(
                        new ScreenContext(
                                workspace,
                                session,
                                insight,
                                background,
                                _ -> {},
                                new NoDialogs(),
                                language,
                                clock));
        scene = new Scene(new StackPane(screen.node()), size.getWidth(), size.getHeight());
        style(theme);
    }

    void style(Theme theme) {
        var name = theme.name().toLowerCase(Locale.ROOT);
        var primer =
                theme == Theme.LIGHT
                        ? new atlantafx.base.theme.PrimerLight()
                        : new atlantafx.base.theme.PrimerDark();
        // As the product does it, lest the one that another test has left shines through.
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        scene.getStylesheets().setAll(Resource.url("theme/" + name + ".css").toExternalForm());
        session.themeProperty().set(theme);
    }

    TimelineView view() {
        return (TimelineView) screen.node();
    }

    /// Nobody is asked.
    private static final class NoDialogs implements Dialogs {
        @Override
        public void open(FileQuestion question, Consumer<Path> chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(FileQuestion question, Consumer<Path> chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void folder(String title, Consumer<Path> chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void confirm(Question question, Runnable agreed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void tell(Report report) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void line(Question question, Consumer<String> given) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void password(Question question, Consumer<char[]> given) {
            throw new UnsupportedOperationException();
        }
    }
}
