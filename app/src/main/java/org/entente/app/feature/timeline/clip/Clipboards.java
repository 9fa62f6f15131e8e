package org.entente.app.feature.timeline.clip;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import org.entente.model.bulk.Clipping;

import java.util.Optional;

/// The clipboard of the system, on which tasks lie twice: as this program knows them, and as a
/// table for everybody else. Confined to the JavaFX thread.
public final class Clipboards {
    private static final String TASKS = "application/x-entente-tasks";

    private Clipboards() {}

    private static DataFormat format() {
        var known = DataFormat.lookupMimeType(TASKS);
        return known == null ? new DataFormat(TASKS) : known;
    }

    public static void put(Clipping clipping, String table) {
        var content = new ClipboardContent();
        content.put(format(), ClipCodec.encode(clipping));
        content.putString(table);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The tasks on it, if this program put them there.
    public static Optional<Clipping> tasks() {
        return Clipboard.getSystemClipboard().getContent(format()) instanceof String text
                ? ClipCodec.decode(text)
                : Optional.empty();
    }

    /// The text on it, blank for none.
    public static String text() {
        var text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }
}
