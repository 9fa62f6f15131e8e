package org.entente.app.feature.comms;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.NameColumn;
import org.entente.app.feature.comms.CommsState.Detail;
import org.entente.app.format.Language;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What is stated of the selected thing, or the ports of a system: one of them at a time, as the
/// user has turned to last.
final class DetailPane extends VBox {
    private final Language language;
    private final Gestures.Writing writing;
    private final Supplier<Optional<EntityId>> chosen;
    private final Table<Statements.Line> statements;
    private final PortTable ports;
    private final Label head = new Label();
    private final Label hint = new Label();
    private final ToggleButton ofPorts;
    private final ToggleButton ofStatements;
    private final HBox turn = new HBox(4);
    private final HBox doing;
    private final ToggleGroup group = new ToggleGroup();
    private Detail shown = Detail.NOTHING;

    /// @param chosen the thing of which these are the details
    DetailPane(Language language, Gestures.Writing writing, Supplier<Optional<EntityId>> chosen) {
        this.language = language;
        this.writing = writing;
        this.chosen = chosen;
        this.statements = new Table<>("comms-statements", language.say(CommsText.STATEMENTS));
        this.ports = new PortTable(language, this::system, this::port);
        this.ofPorts = toggle("comms-turn-ports", CommsText.PORTS);
        this.ofStatements = toggle("comms-turn-statements", CommsText.STATEMENTS);
        columns();
        head.setText(language.say(CommsText.STATEMENTS));
        head.getStyleClass().add(Css.HEADING);
        hint.getStyleClass().add(Css.CAPTION);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        turn.getChildren().addAll(ofStatements, ofPorts);
        doing =
                new HBox(
                        8,
                        button("comms-add-standard", CommsText.ADD_STANDARD, ports::speak),
                        button("comms-add-port", CommsText.ADD_PORT, ports::add),
                        button("comms-remove-port", CommsText.REMOVE, ports::remove));
        doing.setMinWidth(USE_PREF_SIZE);
        turn.setMinWidth(USE_PREF_SIZE);
        var title = new HBox(12, head, turn, hint, doing);
        title.setAlignment(Pos.CENTER_LEFT);
        turn.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add(Css.TOOLBAR);
        VBox.setVgrow(statements, Priority.ALWAYS);
        VBox.setVgrow(ports, Priority.ALWAYS);
        getChildren().addAll(title, statements, ports);
        group.selectToggle(ofStatements);
        group.selectedToggleProperty().subscribe(this::turned);
    }

    private ToggleButton toggle(String id, CommsText text) {
        var toggle = new ToggleButton(language.say(text));
        toggle.setId(id);
        toggle.getStyleClass().add(Css.FLAT);
        toggle.setToggleGroup(group);
        return toggle;
    }

    private Button button(String id, CommsText text, Runnable action) {
        var button = new Button(language.say(text));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void columns() {
        for (var column : Statements.Column.values()) {
            var title = language.say(column.title());
            int at = column.ordinal();
            statements
                    .getColumns()
                    .add(
                            NameColumn.told(
                                    column.isTyped()
                                            ? statements.typed(
                                                    title,
                                                    column.width(),
                                                    line -> line.cells().get(at),
                                                    (line, text) -> state(line, column, text))
                                            : statements.read(
                                                    title,
                                                    column.width(),
                                                    line -> line.cells().get(at))));
        }
    }

    private void state(Statements.Line line, Statements.Column column, String text) {
        chosen.get().ifPresent(id -> writing.state().into(id, line.spot(), column, text));
    }

    private Optional<CisSystem.Id> system() {
        return chosen.get().filter(CisSystem.Id.class::isInstance).map(CisSystem.Id.class::cast);
    }

    private void port(Ports.Order order) {
        chosen.get().ifPresent(id -> writing.port().accept(id, order));
    }

    /// One of the two is always chosen.
    private void turned(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            group.selectToggle(before);
        } else {
            arrange();
        }
    }

    /// Whether there is anything to show. The ports of a system of which nothing can be stated yet
    /// come first, and stay.
    boolean show(Detail detail) {
        shown = detail;
        statements.getItems().setAll(detail.statements());
        var lines = detail.ports();
        ports.show(lines == null ? List.of() : lines);
        if (lines != null && detail.statements().isEmpty()) {
            ofPorts.setSelected(true);
        }
        arrange();
        return lines != null || !detail.statements().isEmpty();
    }

    private void arrange() {
        boolean isSystem = shown.ports() != null;
        boolean isOfPorts = isSystem && ofPorts.isSelected();
        there(head, !isSystem);
        there(turn, isSystem);
        there(doing, isOfPorts);
        there(ports, isOfPorts);
        there(statements, !isOfPorts);
        hint.setText(language.say(isOfPorts ? CommsText.PORTS_HINT : CommsText.STATEMENTS_HINT));
        hint.setTooltip(new Tooltip(hint.getText()));
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
