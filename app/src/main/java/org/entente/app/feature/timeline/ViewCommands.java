package org.entente.app.feature.timeline;

import org.entente.app.control.Command;
import org.entente.resources.TextKey;
import org.entente.resources.ViewText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the command palette offers about the views that the plan holds by a name.
record ViewCommands(Supplier<ViewMenu> menu, Consumer<TimelineCommand> commands) {
    Stream<Command> all() {
        return Stream.of(
                command("choose", ViewText.COMMAND_CHOOSE, () -> menu.get().open())
                        .on("Shortcut+Shift+V"),
                command("save", ViewText.COMMAND_SAVE, () -> menu.get().beginSaving())
                        .on("Shortcut+Shift+S"),
                command(
                        "update",
                        ViewText.COMMAND_UPDATE,
                        () -> commands.accept(new TimelineCommand.UpdateView())),
                command("rename", ViewText.COMMAND_RENAME, () -> menu.get().beginRenaming()),
                command(
                        "remove",
                        ViewText.COMMAND_REMOVE,
                        () -> commands.accept(new TimelineCommand.RemoveView())));
    }

    private static Command command(String id, TextKey title, Runnable action) {
        return Command.of("timeline-view-" + id, title, FluentUiRegularAL.BOOKMARK_20, action);
    }
}
