package org.entente.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.format.Language;
import org.entente.resources.ShellText;

/// Something to read or fill in on an overlay: a heading, the content, one button that goes back
/// and one that goes on.
public final class Sheet extends VBox {
    private final VBox content = new VBox();
    private final HBox buttons = new HBox();

    /// A sheet to go on from or to leave; `back` is what Cancel does.
    public static Sheet asking(String id, String title, Language language, Runnable back) {
        var sheet = new Sheet(id, title);
        var cancel = new Button(language.say(ShellText.DIALOG_CANCEL));
        cancel.setId("sheet-cancel");
        cancel.setOnAction(_ -> back.run());
        sheet.buttons.getChildren().add(cancel);
        return sheet;
    }

    /// A sheet with one button that only closes it.
    public static Sheet closing(String id, String title, String done, Runnable close) {
        var sheet = new Sheet(id, title);
        sheet.primary(done, close);
        return sheet;
    }

    private Sheet(String id, String title) {
        setId(id + "-sheet");
        getStyleClass().addAll(Css.SHEET, Css.FLOATING);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleText(title);
        var heading = new Label(title);
        heading.getStyleClass().add(Css.HEADING);
        heading.setWrapText(true);
        content.getStyleClass().add("content");
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, content, buttons);
    }

    public void add(Node node) {
        content.getChildren().add(node);
    }

    /// The button that goes on; Enter presses it.
    public Button primary(String title, Runnable action) {
        var button = new Button(title);
        button.setId("sheet-primary");
        button.getStyleClass().add(Css.PRIMARY);
        button.setDefaultButton(true);
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    /// Another way on.
    public Button secondary(String id, String title, Runnable action) {
        var button = new Button(title);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    /// A sheet that can only be waited for.
    public static Sheet waiting(String id, String title) {
        return new Sheet(id, title);
    }

    /// Where the keyboard goes in a sheet with nothing to fill in.
    public Node lastButton() {
        return buttons.getChildren().getLast();
    }
}
