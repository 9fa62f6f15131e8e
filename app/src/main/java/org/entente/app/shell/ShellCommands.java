package org.entente.app.shell;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.entente.app.control.Command;
import org.entente.app.control.Icon;
import org.entente.app.control.Screen;
import org.entente.app.format.Language;
import org.entente.app.settings.ThemeChoice;
import org.entente.resources.ShellText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Every command there is, with its keys: those of the program always, those of a plan while one is
/// open.
final class ShellCommands {
    private final Shell shell;

    ShellCommands(Shell shell) {
        this.shell = shell;
    }

    /// The commands that need no plan.
    List<Command> general() {
        return List.of(
                Command.of(
                                "palette",
                                ShellText.COMMAND_PALETTE,
                                FluentUiRegularMZ.SEARCH_20,
                                shell::openPalette)
                        .on("Shortcut+K"),
                Command.of(
                                "new",
                                ShellText.COMMAND_NEW,
                                FluentUiRegularAL.DOCUMENT_ADD_20,
                                shell::askForNewPlan)
                        .on("Shortcut+N"),
                Command.of(
                                "open-file",
                                ShellText.COMMAND_OPEN_FILE,
                                FluentUiRegularAL.FOLDER_OPEN_20,
                                shell::askForFile)
                        .on("Shortcut+O"),
                Command.of(
                        "sample",
                        ShellText.COMMAND_SAMPLE,
                        FluentUiRegularAL.COMPASS_NORTHWEST_20,
                        shell::openSample),
                Command.of(
                                "settings",
                                ShellText.COMMAND_SETTINGS,
                                FluentUiRegularMZ.SETTINGS_20,
                                shell::openSettings)
                        .on("Shortcut+COMMA"),
                Command.of(
                        "theme-light",
                        ShellText.COMMAND_THEME_LIGHT,
                        FluentUiRegularMZ.WEATHER_SUNNY_20,
                        () -> shell.settings().change(old -> old.withTheme(ThemeChoice.LIGHT))),
                Command.of(
                        "theme-dark",
                        ShellText.COMMAND_THEME_DARK,
                        FluentUiRegularMZ.WEATHER_MOON_20,
                        () -> shell.settings().change(old -> old.withTheme(ThemeChoice.DARK))),
                Command.of(
                        "english",
                        ShellText.COMMAND_ENGLISH,
                        FluentUiRegularAL.LOCAL_LANGUAGE_20,
                        () -> shell.settings().change(old -> old.withLocale(Locale.ENGLISH))),
                Command.of(
                        "french",
                        ShellText.COMMAND_FRENCH,
                        FluentUiRegularAL.LOCAL_LANGUAGE_20,
                        () -> shell.settings().change(old -> old.withLocale(Locale.FRENCH))),
                Command.of(
                                "keys",
                                ShellText.COMMAND_KEYS,
                                FluentUiRegularAL.KEYBOARD_20,
                                shell::showKeys)
                        .on("F1"),
                Command.of("quit", ShellText.COMMAND_QUIT, FluentUiRegularMZ.POWER_20, shell::quit)
                        .on("Shortcut+Q"));
    }

    /// The commands of an open plan and of its screens.
    List<Command> ofPlan(OpenPlan open, PlanFrame frame, List<Screen> screens) {
        var workspace = open.workspace();
        var commands = new ArrayList<Command>();
        IntStream.range(0, screens.size())
                .mapToObj(i -> go(open, screens.get(i), i + 1))
                .forEach(commands::add);
        commands.add(
                Command.of(
                                "undo",
                                ShellText.COMMAND_UNDO,
                                FluentUiRegularAL.ARROW_UNDO_20,
                                shell::undo)
                        .on("Shortcut+Z")
                        .when(Command.holds(workspace.undoLabelProperty())));
        commands.add(
                Command.of(
                                "redo",
                                ShellText.COMMAND_REDO,
                                FluentUiRegularAL.ARROW_REDO_20,
                                shell::redo)
                        .on("Shortcut+Y")
                        .when(Command.holds(workspace.redoLabelProperty())));
        commands.add(
                Command.of(
                                "inspector",
                                ShellText.COMMAND_INSPECTOR,
                                FluentUiRegularMZ.PANE_OPEN_20,
                                frame::toggleInspector)
                        .on("Shortcut+I"));
        commands.add(
                Command.of(
                        "retry",
                        ShellText.COMMAND_RETRY,
                        FluentUiRegularAL.ARROW_CLOCKWISE_20,
                        open.store()::retry));
        commands.add(
                Command.of(
                                "close",
                                ShellText.COMMAND_CLOSE,
                                FluentUiRegularAL.DISMISS_20,
                                shell::closePlan)
                        .on("Shortcut+W"));
        screens.forEach(screen -> commands.addAll(screen.commands()));
        return commands;
    }

    private static Command go(OpenPlan open, Screen screen, int number) {
        return Command.of(
                        "go-" + screen.id(),
                        screen.title(),
                        screen.icon(),
                        () -> open.session().go(screen.id()))
                .on("Shortcut+" + number);
    }

    /// The main menu: what is done to whole plans, and the program itself.
    ContextMenu menu(Language language, List<Command> commands) {
        var menu = new ContextMenu();
        menu.setId("main-menu");
        for (var id :
                List.of("new", "open-file", "sample", "close", "", "settings", "keys", "quit")) {
            if (id.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            commands.stream()
                    .filter(command -> command.id().equals(id))
                    .map(command -> item(language, command))
                    .forEach(menu.getItems()::add);
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
