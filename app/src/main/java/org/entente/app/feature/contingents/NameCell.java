package org.entente.app.feature.contingents;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.entente.app.control.Css;
import org.entente.app.control.DomainIcon;
import org.entente.app.control.Icon;
import org.entente.app.control.NationChip;
import org.entente.app.feature.contingents.ContingentsState.Identity;
import org.entente.app.feature.contingents.ContingentsState.Row;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;

import java.util.function.BiConsumer;

/// The name of a row with its chip or icon; F2 renames it in place, Enter commits, Escape takes
/// back.
final class NameCell extends TreeTableCell<Row, Row> {
    private final BiConsumer<EntityId, String> rename;

    NameCell(BiConsumer<EntityId, String> rename) {
        this.rename = rename;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : shown(row.identity()));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        var row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        var field = new TextField(row.identity().name());
        field.setId("contingents-rename");
        field.setAccessibleText(row.identity().name());
        field.setOnAction(_ -> commit(row, field.getText()));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancelEdit();
                    }
                });
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        var row = getItem();
        setGraphic(row == null ? null : shown(row.identity()));
    }

    private void commit(Row row, String name) {
        cancelEdit();
        if (!name.strip().equals(row.identity().name())) {
            rename.accept(row.id(), name);
        }
    }

    private static HBox shown(Identity identity) {
        var name = new Label(identity.name());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setTooltip(new Tooltip(identity.name()));
        var box = new HBox(8);
        box.setAlignment(Pos.CENTER_LEFT);
        if (identity.id() instanceof Participant.Id) {
            name.getStyleClass().add(Css.HEADING);
            box.getChildren().add(NationChip.of(identity.nation()));
        } else if (identity.domain() != null) {
            box.getChildren().add(Icon.of(DomainIcon.of(identity.domain())));
        }
        box.getChildren().add(name);
        return box;
    }
}
