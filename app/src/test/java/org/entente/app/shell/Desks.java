package org.entente.app.shell;

import javafx.stage.Stage;

import org.entente.app.CompositionRoot;
import org.entente.app.concurrent.FxBackground;
import org.entente.app.control.ScreenFactory;
import org.entente.app.problem.Dialogs.FileKind;
import org.entente.app.problem.Dialogs.FileQuestion;
import org.entente.app.sample.SamplePlan;
import org.entente.app.settings.Folders;
import org.entente.app.settings.Settings;
import org.entente.app.settings.SettingsFile;
import org.entente.app.settings.ThemeChoice;
import org.entente.app.workspace.Density;
import org.entente.model.plan.Plan;
import org.entente.persistence.HandClock;
import org.entente.persistence.MemoryLibrary;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.bundle.PlanPackage;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A shell with everything real but the disk: plans in memory, a clock that stands still, a picker
/// that picks what it was told to.
final class Desks {
    static final LocalDate STARTEX = LocalDate.of(2027, 4, 15);

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    final HandClock clock = new HandClock(Instant.parse("2026-11-24T04:12:07Z"));
    final MemoryLibrary library = new MemoryLibrary(clock);
    final FxBackground background = new FxBackground();
    final Picker picker = new Picker();
    final OakOnly passwords = new OakOnly();
    final Stage stage;
    final SettingsModel settings;
    final Shell shell;
    boolean hasQuit;

    Desks(Stage stage, Path folder, Plan sample) {
        this(stage, folder, sample, library -> library);
    }

    /// With something between the shell and the library.
    Desks(Stage stage, Path folder, Plan sample, UnaryOperator<PlanLibrary> around) {
        this.stage = stage;
        stage.setWidth(WIDTH); // The stage is shared, and another test may have made it narrow.
        stage.setHeight(HEIGHT);
        var chosen =
                new Settings(Locale.ENGLISH, ThemeChoice.LIGHT, Density.NORMAL, folder, "Maj Berg");
        this.settings =
                new SettingsModel(
                        chosen,
                        new SettingsFile(folder.resolve("settings.json"), chosen),
                        background);
        var wrapped = around.apply(library);
        this.shell =
                new Shell(
                        stage,
                        new ShellServices(
                                clock,
                                background,
                                settings,
                                _ -> wrapped,
                                new ShellServices.Sources(
                                        PlanPackage::read, () -> sample, passwords),
                                picker,
                                screens(folder),
                                folder.resolve("entente.log")),
                        () -> hasQuit = true);
    }

    static Plan sample() {
        return SamplePlan.of(STARTEX);
    }

    /// The screens of the product.
    private List<ScreenFactory> screens(Path folder) {
        var folders = new Folders(folder.resolve("none.json"), folder, folder);
        return new CompositionRoot(folders, Locale.ENGLISH, "Maj Berg", clock).screens();
    }

    /// Every plan is protected by the word `oak`, until it is changed; or none is.
    static final class OakOnly implements Passwords {
        boolean isProtecting = true;
        String word = "oak";

        @Override
        public boolean isProtected(Path library, PlanId id) {
            return isProtecting;
        }

        @Override
        public boolean fits(Path library, PlanId id, char[] password) {
            return word.equals(new String(password));
        }

        @Override
        public void change(Path library, PlanId id, char[] old, char[] fresh)
                throws StoreException {
            if (!word.equals(new String(old))) {
                throw new StoreException(new StoreProblem.Locked(library));
            }
            word = new String(fresh);
        }
    }

    /// Picks what it was told to, or nothing.
    static final class Picker implements FilePicker {
        @Nullable Path next;
        private List<FileKind> offered = List.of();

        /// The patterns of the files that were offered last to be opened.
        List<String> patterns() {
            return offered.stream().flatMap(kind -> kind.patterns().stream()).toList();
        }

        @Override
        public @Nullable Path open(FileQuestion question) {
            offered = question.kinds();
            return next;
        }

        @Override
        public @Nullable Path save(FileQuestion question) {
            return next;
        }

        @Override
        public @Nullable Path folder(String title) {
            return next;
        }
    }
}
