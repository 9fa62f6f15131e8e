package org.entente.app.feature.baselines;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

import org.entente.app.drift.DriftRow;
import org.entente.app.drift.SlipText;
import org.entente.app.format.Language;
import org.jspecify.annotations.Nullable;

/// How much something slipped.
final class SlipCell extends TableCell<DriftRow, DriftRow> {
    private final Language language;

    SlipCell(Language language) {
        this.language = language;
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable DriftRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        setText(isEmpty || row == null ? "" : SlipText.brief(language, row.slipMinutes()));
    }
}
