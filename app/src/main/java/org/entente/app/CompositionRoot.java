package org.entente.app;

import javafx.stage.Stage;

import org.entente.app.cli.Services;
import org.entente.app.concurrent.FxBackground;
import org.entente.app.control.ScreenFactory;
import org.entente.app.feature.assign.AssignScreen;
import org.entente.app.feature.authority.AuthorityScreen;
import org.entente.app.feature.baselines.BaselinesScreen;
import org.entente.app.feature.billets.BilletsScreen;
import org.entente.app.feature.commex.CommexScreen;
import org.entente.app.feature.comms.CommsScreen;
import org.entente.app.feature.contingents.ContingentsScreen;
import org.entente.app.feature.export.ExportScreen;
import org.entente.app.feature.findings.FindingsScreen;
import org.entente.app.feature.forces.ForcesScreen;
import org.entente.app.feature.interop.MatrixScreen;
import org.entente.app.feature.overview.OverviewScreen;
import org.entente.app.feature.readiness.ReadinessScreen;
import org.entente.app.feature.timeline.TimelineScreen;
import org.entente.app.sample.SamplePlan;
import org.entente.app.settings.Folders;
import org.entente.app.settings.MappingFile;
import org.entente.app.settings.Settings;
import org.entente.app.settings.SettingsFile;
import org.entente.app.settings.ThemeChoice;
import org.entente.app.shell.Passwords;
import org.entente.app.shell.SettingsModel;
import org.entente.app.shell.Shell;
import org.entente.app.shell.ShellServices;
import org.entente.app.shell.SystemFilePicker;
import org.entente.app.workspace.Density;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.bundle.PlanPackage;
import org.entente.persistence.disk.RealDisk;
import org.entente.persistence.h2.H2PlanViews;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.PasswordKeyring;
import org.entente.persistence.store.DiskLibrary;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The one place that makes services and joins them.
public final class CompositionRoot {
    private final Folders folders;
    private final Clock clock;
    private final SettingsFile settingsFile;
    private final Settings settings;
    private final PasswordKeyring keyring = new PasswordKeyring(new RealDisk());
    private final Map<Path, PlanLibrary> libraries = new ConcurrentHashMap<>();

    /// The program in that environment, whose settings are read at once.
    public CompositionRoot(Folders folders, Locale locale, String user, Clock clock) {
        this.folders = folders;
        this.clock = clock;
        this.settingsFile =
                new SettingsFile(
                        folders.settings(),
                        new Settings(
                                locale,
                                ThemeChoice.SYSTEM,
                                Density.NORMAL,
                                folders.library(),
                                user));
        this.settings = settingsFile.read();
    }

    /// The program as this process runs it.
    static CompositionRoot ofProcess() {
        return new CompositionRoot(
                Folders.of(
                        System.getenv(),
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home"))),
                Locale.getDefault(),
                System.getProperty("user.name"),
                Clock.system(ZoneId.systemDefault()));
    }

    Locale locale() {
        return settings.locale();
    }

    Folders folders() {
        return folders;
    }

    /// What the command line works with; `window` shows the main window on a plan or package.
    Services commandLine(Consumer<String> window) {
        return new Services(
                clock,
                settings.locale(),
                settings.author(),
                settings.library(),
                this::library,
                window);
    }

    /// The window; `exit` is run when the user has quit. Called on the JavaFX thread.
    public Shell shell(Stage stage, Path log, Runnable exit) {
        var background = new FxBackground();
        var services =
                new ShellServices(
                        clock,
                        background,
                        new SettingsModel(settings, settingsFile, background),
                        this::library,
                        new ShellServices.Sources(
                                PlanPackage::read, this::sample, new Keys(keyring)),
                        new SystemFilePicker(stage),
                        screens(),
                        log);
        return new Shell(stage, services, exit);
    }

    /// The screens in the order of the navigation rail.
    public List<ScreenFactory> screens() {
        return List.of(
                OverviewScreen::new,
                TimelineScreen::new,
                ContingentsScreen::new,
                context ->
                        new ForcesScreen(
                                context,
                                new MappingFile(
                                        folders.settings().resolveSibling("mappings.json"))),
                AuthorityScreen::new,
                AssignScreen::new,
                MatrixScreen::new,
                FindingsScreen::new,
                BilletsScreen::new,
                CommsScreen::new,
                ReadinessScreen::new,
                CommexScreen::new,
                BaselinesScreen::new,
                context -> new ExportScreen(context, new Exports(context, clock).formats()));
    }

    /// One library for each place, so that it knows what it holds itself.
    private PlanLibrary library(Path place) {
        return libraries.computeIfAbsent(
                place,
                folder ->
                        new DiskLibrary(
                                folder,
                                keyring,
                                new H2PlanViews(InstallationSecret.in(secret())),
                                clock));
    }

    /// The passwords of plans on the disk, each in the folder that its id names.
    private record Keys(PasswordKeyring keyring) implements Passwords {
        @Override
        public boolean isProtected(Path library, PlanId id) {
            return keyring.isLocked(library.resolve(id.toString()));
        }

        @Override
        public boolean fits(Path library, PlanId id, char[] password) throws StoreException {
            try {
                keyring.unlock(id, library.resolve(id.toString()), password);
                return true;
            } catch (StoreException e) {
                if (e.problem() instanceof StoreProblem.Locked) {
                    return false;
                }
                throw e;
            }
        }

        @Override
        public void change(Path library, PlanId id, char[] old, char[] fresh)
                throws StoreException {
            keyring.changePassword(id, library.resolve(id.toString()), old, fresh);
        }
    }

    private Path secret() {
        return folders.settings().resolveSibling("view.key");
    }

    private Plan sample() {
        return SamplePlan.of(SamplePlan.defaultStartex(LocalDate.now(clock)));
    }
}
