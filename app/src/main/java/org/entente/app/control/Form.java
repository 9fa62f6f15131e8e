package org.entente.app.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Labels above controls, one below the other, with what is wrong beneath each.
public final class Form extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    public Form() {
        getStyleClass().add("form");
    }

    /// A control with its label; returns where to say what is wrong with it or what it means.
    public Label add(String title, Region control) {
        var caption = new Label(title);
        caption.getStyleClass().add(Css.CAPTION);
        caption.setLabelFor(control);
        control.setAccessibleText(title);
        control.setMaxWidth(Double.MAX_VALUE);
        var beneath = new Label();
        beneath.getStyleClass().add(Css.CAPTION);
        beneath.setWrapText(true);
        say(beneath, "", false);
        var box = new VBox(caption, control, beneath);
        box.getStyleClass().add(Css.FACT);
        getChildren().add(box);
        return beneath;
    }

    public void addPlain(Node node) {
        getChildren().add(node);
    }

    /// Writes a hint, or what is wrong, beneath a control.
    public static void say(Label beneath, String text, boolean isWrong) {
        beneath.setText(text);
        beneath.setVisible(!text.isEmpty());
        beneath.setManaged(!text.isEmpty());
        beneath.pseudoClassStateChanged(WRONG, isWrong);
    }
}
