package org.entente.app.feature.forces;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// How a line stands: its state in words, what stands beside it as signs.
final class SignCell extends TableCell<LineRow, LineRow> {
    private final Language language;
    private List<Sign> shown = List.of();

    SignCell(Language language) {
        this.language = language;
    }

    @Override
    protected void updateItem(@Nullable LineRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        if (isEmpty || row == null) {
            shown = List.of();
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (row.signs().equals(shown)) {
            return;
        }
        shown = row.signs();
        var box = new HBox(4, SignChip.of(language, row.signs().getFirst()));
        box.setAlignment(Pos.CENTER_LEFT);
        for (var sign : row.signs().subList(1, row.signs().size())) {
            var icon = Icon.of(sign.icon());
            icon.getStyleClass().add("sign-icon-" + sign.code());
            box.getChildren().add(icon);
        }
        setGraphic(box);
        var words =
                row.signs().stream()
                        .map(sign -> language.say(sign.text()))
                        .collect(Collectors.joining(", "));
        setAccessibleText(words);
        Icon.name(this, words);
    }
}
