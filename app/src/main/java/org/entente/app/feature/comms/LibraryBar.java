package org.entente.app.feature.comms;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SearchableComboBox;
import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.feature.comms.CommsState.Holder;
import org.entente.app.format.Language;
import org.entente.app.interop.SystemType;
import org.entente.resources.CommsText;

import java.util.List;

/// Gives systems of the library to a holder, or all that another holder has.
final class LibraryBar extends HBox {
    private final ComboBox<SystemType> type = new SearchableComboBox<>();
    private final ComboBox<Holder> holder = new SearchableComboBox<>();
    private final Button copy = new Button();
    private final Language language;

    LibraryBar(Language language, Gestures gestures) {
        super(8);
        this.language = language;
        setAlignment(Pos.CENTER_LEFT);
        type.getStyleClass().add(Css.SEARCH_CHOICE);
        holder.getStyleClass().add(Css.SEARCH_CHOICE);
        type.setId("comms-type");
        type.setPromptText(language.say(CommsText.LIBRARY));
        type.setAccessibleText(language.say(CommsText.LIBRARY));
        type.setConverter(Choices.of("", List.<SystemType>of(), this::name).getConverter());
        type.setPrefWidth(250);
        type.setMinWidth(180);
        holder.setId("comms-holder");
        holder.setPromptText(language.say(CommsText.GIVEN_TO));
        holder.setAccessibleText(language.say(CommsText.GIVEN_TO));
        holder.setConverter(Choices.of("", List.<Holder>of(), Holder::name).getConverter());
        holder.setPrefWidth(180);
        holder.setMinWidth(130);
        var give = new Button(language.say(CommsText.GIVE));
        give.setId("comms-give");
        give.disableProperty()
                .bind(type.valueProperty().isNull().or(holder.valueProperty().isNull()));
        give.setOnAction(
                _ -> gestures.give().accept(type.getValue().code(), holder.getValue().id()));
        copy.setId("comms-copy");
        copy.setOnAction(_ -> gestures.copy().accept(holder.getValue().id()));
        copy.setText(language.say(CommsText.COPY_FIT));
        give.setMinWidth(USE_PREF_SIZE);
        copy.setMinWidth(USE_PREF_SIZE);
        var hint = new Label(language.say(CommsText.PASTE_HINT));
        hint.getStyleClass().add(Css.CAPTION);
        hint.setTooltip(new Tooltip(hint.getText()));
        getChildren().addAll(type, holder, give, copy, hint);
    }

    private String name(SystemType one) {
        return one.names().in(language.formats().locale());
    }

    void show(CommsState state, boolean isSelected) {
        var holders = state.holders();
        if (type.getItems().isEmpty()) {
            type.getItems().setAll(state.desk().shelf().library().types());
        }
        if (!holder.getItems().equals(holders)) {
            var chosen = holder.getValue();
            holder.getItems().setAll(holders);
            holder.setValue(chosen != null && holders.contains(chosen) ? chosen : null);
        }
        copy.disableProperty().unbind();
        if (isSelected) {
            copy.disableProperty().bind(holder.valueProperty().isNull());
        } else {
            copy.setDisable(true);
        }
    }
}
