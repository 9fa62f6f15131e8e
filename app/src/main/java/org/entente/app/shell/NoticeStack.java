package org.entente.app.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.app.problem.Notifier;
import org.entente.resources.ShellText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.Locale;

/// Notices in the lower right corner. Good news goes by itself, bad news stays until it is read;
/// none takes the focus, the keyboard reaches them as a region of its own.
final class NoticeStack extends VBox implements Notifier {
    private static final Duration GOOD_NEWS = Duration.seconds(8);
    private static final int MOST = 4;

    private final Language language;

    NoticeStack(Language language) {
        this.language = language;
        setId("notices");
        setAccessibleText(language.say(ShellText.NOTICE_AREA));
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.BOTTOM_RIGHT);
        getStyleClass().add("notices");
    }

    @Override
    public void show(Notice notice) {
        var box = box(notice);
        getChildren().add(box);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        switch (notice.tone()) {
            case NOTE, DONE -> {
                var pause = new PauseTransition(GOOD_NEWS);
                pause.setOnFinished(_ -> leave(box, pause));
                pause.play();
            }
            case WARNING, FAILURE -> {}
        }
    }

    /// Whoever reads a notice, with the pointer or the keyboard in it, keeps it.
    private void leave(HBox box, PauseTransition pause) {
        if (box.isHover() || box.isFocusWithin()) {
            pause.playFromStart();
        } else {
            getChildren().remove(box);
        }
    }

    private HBox box(Notice notice) {
        var text = new Label(notice.text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        var column = new VBox(text);
        HBox.setHgrow(column, Priority.ALWAYS);
        var box = new HBox(Icon.of(sign(notice.tone())), column);
        box.getStyleClass().addAll(Css.NOTICE, Css.FLOATING);
        box.setPickOnBounds(false); // Else its shadow takes the clicks of what lies below.
        box.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(notice.tone().name().toLowerCase(Locale.ROOT)), true);
        box.setAccessibleText(notice.text());
        if (!notice.actions().isEmpty()) {
            column.getChildren().add(actions(notice, box));
        }
        box.getChildren()
                .add(
                        Icon.button(
                                "notice-close",
                                FluentUiRegularAL.DISMISS_16,
                                language.say(ShellText.NOTICE_CLOSE),
                                () -> getChildren().remove(box)));
        box.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        getChildren().remove(box);
                        event.consume();
                    }
                });
        return box;
    }

    private HBox actions(Notice notice, HBox box) {
        var line = new HBox();
        line.getStyleClass().add("buttons");
        for (var action : notice.actions()) {
            var button = new Button(action.title());
            button.setId("notice-action");
            button.setOnAction(
                    _ -> {
                        getChildren().remove(box);
                        action.run().run();
                    });
            line.getChildren().add(button);
        }
        return line;
    }

    private static Ikon sign(Tone tone) {
        return switch (tone) {
            case NOTE -> FluentUiRegularAL.INFO_20;
            case DONE -> FluentUiRegularAL.CHECKMARK_CIRCLE_20;
            case WARNING -> FluentUiRegularMZ.WARNING_20;
            case FAILURE -> FluentUiRegularAL.ERROR_CIRCLE_20;
        };
    }
}
