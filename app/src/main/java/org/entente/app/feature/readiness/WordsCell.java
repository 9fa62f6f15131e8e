package org.entente.app.feature.readiness;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// Words on one line, whole for who hovers.
final class WordsCell<R> extends TableCell<R, String> {
    @Override
    protected void updateItem(String words, boolean isEmpty) {
        super.updateItem(words, isEmpty);
        setText(isEmpty ? null : words);
        setTooltip(isEmpty || words == null || words.isEmpty() ? null : new Tooltip(words));
    }
}
