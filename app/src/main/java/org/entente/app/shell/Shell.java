package org.entente.app.shell;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.entente.app.concurrent.FxThread;
import org.entente.app.control.Command;
import org.entente.app.control.EmptyState;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.format.Language;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.RepairMessages;
import org.entente.app.problem.UncaughtErrors;
import org.entente.app.settings.Settings;
import org.entente.app.shell.palette.Palette;
import org.entente.app.workspace.Session;
import org.entente.app.workspace.Workspace;
import org.entente.model.edit.Change;
import org.entente.model.label.Label;
import org.entente.model.plan.EntityId;
import org.entente.persistence.Repair;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The one window and what can be done from it. Its inside is made anew for another plan and for
/// another language. Used on the JavaFX thread.
public final class Shell {
    /// What is inside the window now; no frame while no plan is open.
    private record Inside(
            Language language,
            WindowRoot root,
            List<Command> commands,
            @Nullable PlanFrame frame) {}

    private final ShellServices services;
    private final Runnable exit;
    private final Themes themes;
    private final Doors doors;
    private final Closing closing;
    private final ShellWindow window;
    private final Palette palette;
    private final UncaughtErrors errors;
    private Inside inside;
    private boolean isWaiting;
    private @Nullable OpenPlan open;
    private @Nullable Marking marking;
    private @Nullable ErrorWindow errorWindow;

    /// `exit` is run once the user has quit and the window is gone.
    public Shell(Stage stage, ShellServices services, Runnable exit) {
        this.services = services;
        this.exit = exit;
        this.errors = new UncaughtErrors(FxThread.EXECUTOR, this::showError);
        var language = language(services.settings().settings(), ZoneId.systemDefault());
        this.inside = new Inside(language, new WindowRoot(language), List.of(), null);
        this.themes = new Themes(services.settings().settingsProperty());
        this.doors = new Doors(services, new Around());
        this.closing = new Closing(doors.desk(), this::language, () -> inside.root().overlay());
        this.palette =
                new Palette(
                        new Palette.Tools(
                                () -> inside.root().overlay(),
                                this::language,
                                services.background()),
                        this::scope,
                        this::show,
                        this::broken);
        this.window =
                new ShellWindow(
                        stage,
                        inside.root(),
                        themes,
                        new ShellWindow.Keys(this::undo, this::redo, this::cycle));
    }

    private static Language language(Settings settings, ZoneId zone) {
        return Language.of(settings.locale(), zone);
    }

    private Language language() {
        return inside.language();
    }

    private Palette.Scope scope() {
        return new Palette.Scope(
                inside.commands().stream().filter(command -> command.isPossible().get()).toList(),
                open == null ? null : open.workspace().plan());
    }

    /// Where errors of the program go that nobody caught.
    public Thread.UncaughtExceptionHandler errors() {
        return errors;
    }

    Doors doors() {
        return doors;
    }

    /// What is done with the open plan; null while none is open.
    @Nullable Workspace workspace() {
        return open == null ? null : open.workspace();
    }

    SettingsModel settings() {
        return services.settings();
    }

    /// Shows the window and does what the program was started for.
    public void start(StartRequest request) {
        settings().onNotSaved(this::settingsNotSaved);
        settings().settingsProperty().map(Settings::locale).subscribe((_, _) -> speakAnew());
        themes.themeProperty().subscribe(_ -> dressSession());
        themes.densityProperty().subscribe(_ -> dressSession());
        window.stage()
                .setOnCloseRequest(
                        event -> {
                            event.consume();
                            quit();
                        });
        switch (request) {
            case StartRequest.Welcome() -> welcome();
            case StartRequest.Sample() -> await(say(ShellText.DESK_SAMPLE), doors::openSample);
            case StartRequest.Named(var text) -> await(text, () -> doors.openNamed(text));
        }
        window.show();
    }

    /// Says that a plan is on its way, in place of the start screen that nobody asked for.
    private void await(String name, Runnable opening) {
        var root = new WindowRoot(language());
        root.setBody(new EmptyState(say(ShellText.DESK_OPENING, name)));
        show(
                new Inside(language(), root, new ShellCommands(this).general(), null),
                say(ShellText.PRODUCT));
        isWaiting = true;
        opening.run();
    }

    private void settingsNotSaved(Exception failure) {
        inside.root()
                .notices()
                .warn(say(ShellText.SETTINGS_NOT_SAVED, String.valueOf(failure.getMessage())));
    }

    private String say(ShellText text, Object... arguments) {
        return language().say(text, arguments);
    }

    /// The start screen, with what the library holds as soon as that is known.
    private void welcome() {
        var language = language(settings().settings(), ZoneId.systemDefault());
        var root = new WindowRoot(language);
        var start =
                new StartView(
                        language,
                        new StartView.Orders(
                                doors::askForNewPlan,
                                doors::askForFile,
                                doors::openSample,
                                this::openSettings,
                                doors::openFromList));
        root.setBody(start);
        show(
                new Inside(language, root, new ShellCommands(this).general(), null),
                language.say(ShellText.PRODUCT));
        var projector = new StartProjector(language);
        var place = settings().settings().library();
        start.render(projector.loading(place));
        doors.desk()
                .list(
                        entries -> start.render(projector.of(entries, place)),
                        problem -> {
                            start.render(projector.of(List.of(), place));
                            doors.notRead(problem);
                        });
    }

    private void show(Inside next, String title) {
        isWaiting = false;
        inside = next;
        window.setInside(next.root(), title);
        window.obey(next.commands());
    }

    private void enter(Arrival arrival) {
        var session =
                new Session(
                        language().texts(),
                        themes.themeProperty().getValue(),
                        themes.densityProperty().getValue());
        settings()
                .settings()
                .looks(arrival.result().store().id().toString())
                .forEach((screen, look) -> session.keepLook(screen, () -> look));
        var plan =
                new OpenPlan(
                        arrival,
                        settings().settings().author(),
                        session,
                        new OpenPlan.Tools(services.clock(), services.background(), this::broken));
        open = plan;
        work(plan);
        plan.onRepair(repair -> repaired(List.of(repair)));
        repaired(arrival.result().repairs());
        var brought = arrival.brought();
        if (brought != null) {
            new OtherVersion(
                            language(),
                            plan.workspace(),
                            new OtherVersion.Tools(services.background(), this::broken),
                            brought)
                    .offer(inside.root().notices());
        }
    }

    private void repaired(List<Repair> repairs) {
        if (!repairs.isEmpty()) {
            inside.root().notices().warn(new RepairMessages(language()).line(repairs));
        }
    }

    /// Builds the frame around the open plan.
    private void work(OpenPlan plan) {
        var exercise = plan.workspace().plan().exercise();
        var language = language(settings().settings(), exercise.zone());
        plan.session().textsProperty().set(language.texts());
        var root = new WindowRoot(language);
        var context = context(plan, language, root);
        var screens = screens(context);
        var commands = new ArrayList<>(new ShellCommands(this).general());
        var orders =
                new PlanFrame.Orders(
                        () -> ShellCommands.menu(language, commands),
                        this::openPalette,
                        this::undo,
                        plan.store()::retry,
                        () -> doors.editAfterAll(plan.store().id(), plan.name()),
                        anchor -> tools().ifPresent(tools -> tools.backPlanning().move(anchor)),
                        () -> tools().ifPresent(PlanTools::importSchedule));
        var frame = new PlanFrame(plan, context, screens, services.background().tasks(), orders);
        commands.addAll(0, new ShellCommands(this).ofPlan(plan, frame, screens));
        root.setBody(frame);
        show(
                new Inside(language, root, List.copyOf(commands), frame),
                language.say(ShellText.WINDOW_TITLE, exercise.name()));
        marking = new Marking(plan.workspace(), services.background(), root::mark, this::broken);
    }

    /// In the order of the rail.
    private List<Screen> screens(ScreenContext context) {
        return services.screens().stream()
                .map(made -> made.make(context))
                .sorted(Comparator.comparing(Screen::section))
                .toList();
    }

    private ScreenContext context(OpenPlan plan, Language language, WindowRoot root) {
        return new ScreenContext(
                plan.workspace(),
                plan.session(),
                plan.insight(),
                services.background(),
                root.notices(),
                dialogs(language, root),
                language,
                services.clock());
    }

    private Dialogs dialogs(Language language, WindowRoot root) {
        return new FxDialogs(root.overlay(), language, services.picker());
    }

    private Dialogs dialogs() {
        return dialogs(language(), inside.root());
    }

    /// Another language: the same plan in a new frame.
    private void speakAnew() {
        var hadSettings = inside.root().overlay().isOpen();
        if (open == null) {
            welcome();
        } else {
            leaveFrame();
            work(open);
        }
        if (hadSettings) {
            openSettings();
        }
    }

    private void leaveFrame() {
        if (inside.frame() != null) {
            inside.frame().close();
        }
        if (marking != null) {
            marking.close();
        }
    }

    private void dressSession() {
        if (open != null) {
            open.session().themeProperty().set(themes.themeProperty().getValue());
            open.session().densityProperty().set(themes.densityProperty().getValue());
        }
    }

    private void broken(Exception failure) {
        errors.uncaughtException(Thread.currentThread(), failure);
    }

    private void showError(Throwable failure) {
        if (errorWindow != null && errorWindow.isOpen()) {
            errorWindow.another(language());
            return;
        }
        errorWindow =
                new ErrorWindow(
                        language(),
                        marking == null ? Label.NATO_UNCLASSIFIED : marking.shown(),
                        failure,
                        services.log(),
                        themes::dress);
    }

    void openPalette() {
        palette.open();
    }

    void show(EntityId id) {
        if (open != null) {
            open.session().show(id);
        }
    }

    void openSettings() {
        new SettingsSheet(language(), settings().settings(), dialogs(), settings()::change)
                .show(inside.root().overlay());
    }

    /// What can be done with the open plan beside its screens; empty while none is open.
    Optional<PlanTools> tools() {
        return Optional.ofNullable(open)
                .map(plan -> new PlanTools(plan, doors, new Around(), services));
    }

    void showKeys() {
        new KeysSheet(language(), inside.commands()).show(inside.root().overlay());
    }

    void undo() {
        if (open != null) {
            point(open.workspace().undo());
        }
    }

    void redo() {
        if (open != null) {
            point(open.workspace().redo());
        }
    }

    /// Brings what a step changed into view.
    private void point(List<Change> changes) {
        changes.stream()
                .filter(Change.Put.class::isInstance)
                .map(change -> ((Change.Put) change).entity().id())
                .findFirst()
                .ifPresent(this::show);
    }

    private void cycle(int step) {
        var parts = new ArrayList<Node>();
        parts.addAll(
                inside.frame() == null ? List.of(inside.root().body()) : inside.frame().regions());
        parts.add(inside.root().notices());
        new Regions(parts).cycle(window.scene(), step);
    }

    /// Puts the open plan away and goes back to the start screen.
    void closePlan() {
        afterClosing(() -> {});
    }

    private void afterClosing(Runnable then) {
        var plan = open;
        if (plan == null) {
            then.run();
            return;
        }
        keepLooks(plan);
        closing.close(
                plan,
                () -> {
                    leaveFrame();
                    plan.leave();
                    open = null;
                    marking = null;
                    welcome();
                    then.run();
                });
    }

    /// Keeps how the screens of the plan look, for the next time it is opened.
    private void keepLooks(OpenPlan plan) {
        var looks = plan.session().looks();
        settings().change(old -> old.withLooks(plan.store().id().toString(), looks));
    }

    void quit() {
        afterClosing(
                () -> {
                    services.background().close();
                    window.stage().hide();
                    exit.run();
                });
    }

    /// The window as the doors see it.
    private final class Around implements Doors.Hall {
        @Override
        public Language language() {
            return inside.language();
        }

        @Override
        public WindowRoot root() {
            return inside.root();
        }

        @Override
        public Dialogs dialogs() {
            return Shell.this.dialogs();
        }

        @Override
        public void afterClosing(Runnable then) {
            Shell.this.afterClosing(then);
        }

        @Override
        public void settle() {
            if (isWaiting) {
                welcome();
            }
        }

        @Override
        public void enter(Arrival arrival) {
            Shell.this.enter(arrival);
        }

        @Override
        public void broken(Exception failure) {
            Shell.this.broken(failure);
        }
    }
}
