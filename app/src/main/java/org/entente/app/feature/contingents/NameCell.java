package org.entente.app.feature.contingents;

import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.entente.app.control.SymbolIcons;
import org.entente.app.feature.contingents.ContingentsState.Identity;
import org.entente.app.feature.contingents.ContingentsState.Make;
import org.entente.app.feature.contingents.ContingentsState.Row;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The name of a row with its chip or icon; F2 renames it in place, Enter commits, Escape takes
/// back.
final class NameCell extends TreeTableCell<Row, Row> {
    private static final double SIDE = 26;

    private final BiConsumer<EntityId, String> rename;
    private final Supplier<SymbolIcons> icons;

    NameCell(BiConsumer<EntityId, String> rename, Supplier<SymbolIcons> icons) {
        this.rename = rename;
        this.icons = icons;
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

    private HBox shown(Identity identity) {
        var name = new Label(identity.name());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setTooltip(new Tooltip(identity.name()));
        var box = new HBox(8);
        box.setAlignment(Pos.CENTER_LEFT);
        if (identity.id() instanceof Participant.Id) {
            name.getStyleClass().add(Css.HEADING);
            box.getChildren().add(NationChip.of(identity.nation()));
        } else if (identity.make() != null) {
            box.getChildren().add(sign(identity.make()));
        }
        box.getChildren().add(name);
        return box;
    }

    /// The symbol, or the domain where there is none.
    private Node sign(Make make) {
        return make.symbol() == null
                ? Icon.of(DomainIcon.of(make.domain()))
                : icons.get().icon(make.symbol(), SIDE);
    }
}
