package org.entente.app.shell;

import static org.entente.resources.ShellText.*;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.entente.app.control.Command;
import org.entente.app.control.Icon;
import org.entente.app.control.Screen;
import org.entente.app.format.Language;
import org.entente.app.settings.ThemeChoice;
import org.entente.resources.BackplanText;
import org.entente.resources.FitText;
import org.entente.resources.ImportText;
import org.entente.resources.LevelText;
import org.entente.resources.TemplateText;
import org.entente.resources.ThreadText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every command there is, with its keys: those of the program always, those of a plan while one is
/// open.
final class ShellCommands {
    private static final List<List<String>> MENU =
            List.of(
                    List.of("new", "open-file", "sample", "close"),
                    List.of("import", "versions", "save-template", "password"),
                    List.of("settings", "keys", "quit"));

    private static final int DIGITS = 9;

    private final Shell shell;

    ShellCommands(Shell shell) {
        this.shell = shell;
    }

    /// The commands that need no plan.
    List<Command> general() {
        return Stream.of(plans(), looks(), program()).flatMap(List::stream).toList();
    }

    private List<Command> plans() {
        var doors = shell.doors();
        return List.of(
                Command.of(
                                "new",
                                COMMAND_NEW,
                                FluentUiRegularAL.DOCUMENT_ADD_20,
                                doors::askForNewPlan)
                        .on("Shortcut+N"),
                Command.of(
                                "open-file",
                                COMMAND_OPEN_FILE,
                                FluentUiRegularAL.FOLDER_OPEN_20,
                                doors::askForFile)
                        .on("Shortcut+O"),
                Command.of(
                        "sample",
                        COMMAND_SAMPLE,
                        FluentUiRegularAL.COMPASS_NORTHWEST_20,
                        doors::openSample));
    }

    private List<Command> looks() {
        var settings = shell.settings();
        return List.of(
                Command.of(
                        "theme-light",
                        COMMAND_THEME_LIGHT,
                        FluentUiRegularMZ.WEATHER_SUNNY_20,
                        () -> settings.change(old -> old.withTheme(ThemeChoice.LIGHT))),
                Command.of(
                        "theme-dark",
                        COMMAND_THEME_DARK,
                        FluentUiRegularMZ.WEATHER_MOON_20,
                        () -> settings.change(old -> old.withTheme(ThemeChoice.DARK))),
                Command.of(
                        "english",
                        COMMAND_ENGLISH,
                        FluentUiRegularAL.LOCAL_LANGUAGE_20,
                        () -> settings.change(old -> old.withLocale(Locale.ENGLISH))),
                Command.of(
                        "french",
                        COMMAND_FRENCH,
                        FluentUiRegularAL.LOCAL_LANGUAGE_20,
                        () -> settings.change(old -> old.withLocale(Locale.FRENCH))));
    }

    private List<Command> program() {
        return List.of(
                Command.of(
                                "palette",
                                COMMAND_PALETTE,
                                FluentUiRegularMZ.SEARCH_20,
                                shell::openPalette)
                        .on("Shortcut+K"),
                Command.of(
                                "settings",
                                COMMAND_SETTINGS,
                                FluentUiRegularMZ.SETTINGS_20,
                                shell::openSettings)
                        .on("Shortcut+COMMA"),
                Command.of("keys", COMMAND_KEYS, FluentUiRegularAL.KEYBOARD_20, shell::showKeys)
                        .on("F1"),
                Command.of("quit", COMMAND_QUIT, FluentUiRegularMZ.POWER_20, shell::quit)
                        .on("Shortcut+Q"));
    }

    /// The commands of an open plan and of its screens.
    List<Command> ofPlan(OpenPlan open, PlanFrame frame, List<Screen> screens) {
        var commands = new ArrayList<Command>();
        IntStream.range(0, screens.size())
                .mapToObj(i -> go(open, screens.get(i), i + 1))
                .forEach(commands::add);
        commands.addAll(steps(open));
        commands.addAll(backPlanning());
        commands.addAll(view(open, frame));
        screens.forEach(screen -> commands.addAll(screen.commands()));
        return commands;
    }

    private static Command go(OpenPlan open, Screen screen, int number) {
        return Command.of(
                        "go-" + screen.id(),
                        screen.title(),
                        screen.icon(),
                        () -> open.session().go(screen.id()))
                .on(keys(number));
    }

    /// The keys of the screen at that place in the rail, from 1: digits, then digits with Shift.
    static String keys(int number) {
        return number <= DIGITS ? "Shortcut+" + number : "Shortcut+Shift+" + (number - DIGITS);
    }

    private List<Command> steps(OpenPlan open) {
        var workspace = open.workspace();
        return List.of(
                Command.of("undo", COMMAND_UNDO, FluentUiRegularAL.ARROW_UNDO_20, shell::undo)
                        .on("Shortcut+Z")
                        .when(Command.holds(workspace.undoLabelProperty())),
                Command.of("redo", COMMAND_REDO, FluentUiRegularAL.ARROW_REDO_20, shell::redo)
                        .on("Shortcut+Y")
                        .when(Command.holds(workspace.redoLabelProperty())));
    }

    private List<Command> backPlanning() {
        return List.of(
                Command.of(
                                "move-startex",
                                BackplanText.MOVE_COMMAND,
                                FluentUiRegularAL.CALENDAR_AGENDA_20,
                                () -> with(tools -> tools.backPlanning().move()))
                        .on("Shortcut+Shift+M"),
                Command.of(
                                "find-date",
                                BackplanText.FIND_COMMAND,
                                FluentUiRegularAL.CALENDAR_TODAY_20,
                                () -> with(tools -> tools.backPlanning().find()))
                        .on("Shortcut+Shift+D"),
                Command.of(
                                "level",
                                LevelText.COMMAND,
                                FluentUiRegularAL.ARROW_SORT_20,
                                () -> with(PlanTools::level))
                        .on("Shortcut+Shift+L"),
                Command.of(
                                "mission-thread",
                                ThreadText.COMMAND,
                                FluentUiRegularAL.ARROW_SWAP_20,
                                () -> with(PlanTools::missionThread))
                        .on("Shortcut+Shift+X"),
                Command.of(
                                "take-fit",
                                FitText.COMMAND,
                                FluentUiRegularAL.ARROW_DOWNLOAD_20,
                                () -> with(PlanTools::takeFit))
                        .on("Shortcut+Shift+G"));
    }

    private void with(Consumer<PlanTools> use) {
        shell.tools().ifPresent(use);
    }

    private List<Command> view(OpenPlan open, PlanFrame frame) {
        return List.of(
                Command.of(
                                "inspector",
                                COMMAND_INSPECTOR,
                                FluentUiRegularMZ.PANE_OPEN_20,
                                frame::toggleInspector)
                        .on("Shortcut+I"),
                Command.of(
                        "retry",
                        COMMAND_RETRY,
                        FluentUiRegularAL.ARROW_CLOCKWISE_20,
                        open.store()::retry),
                Command.of(
                                "versions",
                                COMMAND_VERSIONS,
                                FluentUiRegularAL.HISTORY_20,
                                () -> with(PlanTools::showVersions))
                        .on("Shortcut+Shift+H"),
                Command.of(
                        "save-template",
                        TemplateText.SAVE_COMMAND,
                        FluentUiRegularAL.DOCUMENT_COPY_20,
                        () -> with(PlanTools::saveTemplate)),
                Command.of(
                        "import",
                        ImportText.COMMAND,
                        FluentUiRegularAL.ARROW_DOWNLOAD_20,
                        () -> with(PlanTools::importSchedule)),
                Command.of(
                        "password",
                        COMMAND_PASSWORD,
                        FluentUiRegularAL.KEY_20,
                        () -> with(PlanTools::changePassword)),
                Command.of("close", COMMAND_CLOSE, FluentUiRegularAL.DISMISS_20, shell::closePlan)
                        .on("Shortcut+W"));
    }

    /// The main menu: what is done to whole plans, and the program itself.
    static ContextMenu menu(Language language, List<Command> commands) {
        var menu = new ContextMenu();
        menu.setId("main-menu");
        for (var group : MENU) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (var id : group) {
                commands.stream()
                        .filter(command -> command.id().equals(id))
                        .map(command -> item(language, command))
                        .forEach(menu.getItems()::add);
            }
        }
        return menu;
    }

    private static MenuItem item(Language language, Command command) {
        var item = new MenuItem(language.say(command.title()), Icon.of(command.icon()));
        item.setId("menu-" + command.id());
        item.setOnAction(_ -> command.action().run());
        if (command.keys() != null) {
            item.setAccelerator(command.keys());
        }
        return item;
    }
}
