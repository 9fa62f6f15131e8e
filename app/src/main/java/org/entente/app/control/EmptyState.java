package org.entente.app.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a place shows while it has nothing to show: one sentence, one thing to do, perhaps one
/// link.
public final class EmptyState extends VBox {
    /// Something to do: node id, words, what happens.
    public record Offer(String id, String title, Runnable action) {}

    public EmptyState(String sentence) {
        getStyleClass().add(Css.EMPTY_STATE);
        setAlignment(Pos.CENTER);
        var label = new Label(sentence);
        label.setWrapText(true);
        getChildren().add(label);
    }

    /// With its one primary action.
    public EmptyState offering(Offer offer) {
        var button = new Button(offer.title());
        button.setId(offer.id());
        button.getStyleClass().add(Css.PRIMARY);
        button.setOnAction(_ -> offer.action().run());
        getChildren().add(button);
        return this;
    }

    /// With a link below.
    public EmptyState linking(Offer offer) {
        var link = new Hyperlink(offer.title());
        link.setId(offer.id());
        link.setOnAction(_ -> offer.action().run());
        getChildren().add(link);
        return this;
    }
}
