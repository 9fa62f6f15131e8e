package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.feature.timeline.Input.Stroke;
import org.entente.resources.EditingText;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.Locale;
import java.util.Set;

/// What can be done to all that is selected, by its keys or by name.
enum Deed {
    EARLIER(EditingText.COMMAND_EARLIER, FluentUiRegularAL.ARROW_LEFT_20, "Alt+Left"),
    LATER(EditingText.COMMAND_LATER, FluentUiRegularAL.ARROW_RIGHT_20, "Alt+Right"),
    SHORTER(EditingText.COMMAND_SHORTER, FluentUiRegularAL.ARROW_LEFT_20, "Alt+Minus"),
    LONGER(EditingText.COMMAND_LONGER, FluentUiRegularAL.ARROW_RIGHT_20, "Alt+Plus"),
    UP(EditingText.COMMAND_UP, FluentUiRegularAL.ARROW_UP_20, "Alt+Up"),
    DOWN(EditingText.COMMAND_DOWN, FluentUiRegularAL.ARROW_DOWN_20, "Alt+Down"),
    INDENT(
            EditingText.COMMAND_INDENT,
            FluentUiRegularMZ.TEXT_INDENT_INCREASE_20,
            "Alt+Shift+Right"),
    OUTDENT(
            EditingText.COMMAND_OUTDENT,
            FluentUiRegularMZ.TEXT_INDENT_DECREASE_20,
            "Alt+Shift+Left"),
    LINK(EditingText.COMMAND_LINK, FluentUiRegularAL.LINK_20, "Shortcut+F2"),
    UNLINK(EditingText.COMMAND_UNLINK, FluentUiRegularAL.LINK_REMOVE_20, "Shortcut+Shift+F2"),
    COPY(EditingText.COMMAND_COPY, FluentUiRegularAL.COPY_20, "Shortcut+C"),
    CUT(EditingText.COMMAND_CUT, FluentUiRegularAL.CUT_20, "Shortcut+X"),
    PASTE(EditingText.COMMAND_PASTE, FluentUiRegularAL.CLIPBOARD_PASTE_20, "Shortcut+V"),
    DUPLICATE(EditingText.COMMAND_DUPLICATE, FluentUiRegularAL.DOCUMENT_COPY_20, "Shortcut+D"),
    REMOVE(EditingText.COMMAND_REMOVE, FluentUiRegularAL.DELETE_20, "Delete"),
    ALL(EditingText.COMMAND_ALL, FluentUiRegularMZ.SELECT_ALL_24, "Shortcut+A");

    private final TextKey title;

    @SuppressWarnings("ImmutableEnumChecker") // The icons are constants of enums.
    private final Ikon icon;

    private final String keys;

    Deed(TextKey title, Ikon icon, String keys) {
        this.title = title;
        this.icon = icon;
        this.keys = keys;
    }

    TextKey title() {
        return title;
    }

    Ikon icon() {
        return icon;
    }

    /// The keys in the words of JavaFX.
    String keys() {
        return keys;
    }

    /// Its name among the commands.
    String id() {
        return "timeline-" + name().toLowerCase(Locale.ROOT);
    }

    /// What the user types for it.
    Input.Key typed() {
        return switch (this) {
            case EARLIER -> key(Stroke.LEFT, Modifier.ALTERNATE);
            case LATER -> key(Stroke.RIGHT, Modifier.ALTERNATE);
            case SHORTER -> key(Stroke.FURTHER, Modifier.ALTERNATE);
            case LONGER -> key(Stroke.CLOSER, Modifier.ALTERNATE);
            case UP -> key(Stroke.UP, Modifier.ALTERNATE);
            case DOWN -> key(Stroke.DOWN, Modifier.ALTERNATE);
            case INDENT -> key(Stroke.RIGHT, Modifier.ALTERNATE, Modifier.RANGE);
            case OUTDENT -> key(Stroke.LEFT, Modifier.ALTERNATE, Modifier.RANGE);
            case LINK -> key(Stroke.LINK);
            case UNLINK -> key(Stroke.UNLINK);
            case COPY -> key(Stroke.COPY);
            case CUT -> key(Stroke.CUT);
            case PASTE -> key(Stroke.PASTE);
            case DUPLICATE -> key(Stroke.DUPLICATE);
            case REMOVE -> key(Stroke.DELETE);
            case ALL -> key(Stroke.ALL);
        };
    }

    private static Input.Key key(Stroke stroke, Modifier... modifiers) {
        return new Input.Key(stroke, Set.of(modifiers));
    }
}
