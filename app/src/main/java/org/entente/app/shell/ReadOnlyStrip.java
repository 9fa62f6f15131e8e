package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.persistence.StoreProblem;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/// Stays below the header while a plan can only be read: why, and what helps.
final class ReadOnlyStrip extends HBox {
    ReadOnlyStrip(Language language, @Nullable StoreProblem obstacle, Runnable edit) {
        setId("read-only-strip");
        getStyleClass().add(Css.READ_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        var why = label("read-only-why", why(language, obstacle));
        var remedy = label("read-only-remedy", language.say(ShellText.READ_ONLY_REMEDY));
        var button = new Button(language.say(ShellText.READ_ONLY_EDIT));
        button.setId("read-only-edit");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(remedy.getText());
        button.setOnAction(_ -> edit.run());
        var words = new VBox(why, remedy);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.of(FluentUiRegularMZ.READ_ONLY_16), words, button);
        setAccessibleText("%s %s".formatted(why.getText(), remedy.getText()));
    }

    private static Label label(String id, String text) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    private static String why(Language language, @Nullable StoreProblem obstacle) {
        return switch (obstacle) {
            case null -> language.say(ShellText.DESK_READ_ONLY);
            case StoreProblem.HeldBy(_, var holder, var since) ->
                    language.say(ShellText.READ_ONLY_HELD, holder, language.formats().zulu(since));
            case StoreProblem problem -> new StoreProblemMessages(language).sentence(problem);
        };
    }
}
