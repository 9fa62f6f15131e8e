package org.entente.app.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.resources.ShellText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/// The line above the lower banner: is my work safe, what runs, what is wrong, what would undo do.
final class StatusView extends HBox {
    /// What the user can ask for here.
    record Orders(Runnable retry, Runnable findings, Runnable undo) {}

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private final Label save = new Label();
    private final Button retry = new Button();
    private final Button findings = new Button();
    private final Button undo = new Button();
    private final Label readOnly = new Label();

    StatusView(Language language, TasksButton tasks, Orders orders) {
        setId("status-bar");
        getStyleClass().add(Css.STATUS_BAR);
        setAlignment(Pos.CENTER_LEFT);
        save.setId("status-save");
        flat(retry, "status-retry", FluentUiRegularAL.ARROW_CLOCKWISE_20, orders.retry());
        retry.setText(language.say(ShellText.STATUS_RETRY));
        retry.getStyleClass().add(Css.PRIMARY);
        flat(findings, "status-findings", FluentUiRegularAL.FLAG_20, orders.findings());
        flat(undo, "status-undo", FluentUiRegularAL.ARROW_UNDO_20, orders.undo());
        readOnly.setId("status-read-only");
        readOnly.getStyleClass().add(Css.CHIP);
        readOnly.setText(language.say(ShellText.STATUS_READ_ONLY));
        readOnly.setGraphic(Icon.of(FluentUiRegularMZ.READ_ONLY_16));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(save, Priority.SOMETIMES);
        getChildren().addAll(save, retry, readOnly, tasks, findings, space, undo);
    }

    private static void flat(Button button, String id, Ikon icon, Runnable action) {
        button.setId(id);
        button.setGraphic(Icon.of(icon));
        button.getStyleClass().add(Css.FLAT);
        button.setOnAction(_ -> action.run());
    }

    void render(StatusState state) {
        set(save, state.save().text(), state.save().inFull());
        save.setGraphic(Icon.of(sign(state.save().mood())));
        save.pseudoClassStateChanged(ALARM, state.save().mood() == StatusState.Mood.ALARM);
        save.pseudoClassStateChanged(BUSY, state.save().mood() == StatusState.Mood.BUSY);
        show(retry, state.save().mood() == StatusState.Mood.ALARM);
        show(readOnly, state.isReadOnly());
        findings.setText(state.findings().text());
        findings.setAccessibleText(state.findings().text());
        findings.pseudoClassStateChanged(ALARM, state.findings().hasShowstoppers());
        undo.setText(state.undo());
        undo.setTooltip(new Tooltip("%s%n%s".formatted(state.undo(), state.redo()).strip()));
        show(undo, !state.isReadOnly());
    }

    private static Ikon sign(StatusState.Mood mood) {
        return switch (mood) {
            case CALM -> FluentUiRegularAL.CHECKMARK_CIRCLE_20;
            case BUSY -> FluentUiRegularAL.ARROW_SYNC_20;
            case ALARM -> FluentUiRegularAL.ERROR_CIRCLE_20;
        };
    }

    private static void set(Label label, String text, String inFull) {
        label.setText(text);
        label.setAccessibleText(inFull);
        label.setTooltip(new Tooltip(inFull));
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
