package org.entente.app.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.entente.app.format.Language;
import org.entente.resources.TextKey;
import org.entente.resources.WorkText;

/// Tells how far something is that takes long, with a way to cancel it and, once it is cancelled,
/// to have it worked out after all.
public final class WorkLine extends HBox {
    private final Language language;
    private final Orders orders;
    private final Label words = new Label();
    private final Button button = new Button();
    private boolean isRunning;

    /// What the user asks for.
    public record Orders(Runnable cancel, Runnable again) {}

    /// The words have the id, the button that of it with `-cancel`.
    public WorkLine(String id, Language language, Orders orders) {
        super(8);
        this.language = language;
        this.orders = orders;
        words.setId(id);
        words.setMinWidth(USE_PREF_SIZE);
        button.setId(id + "-cancel");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, button);
        done("");
    }

    private void act() {
        if (isRunning) {
            orders.cancel().run();
        } else {
            orders.again().run();
        }
    }

    /// It has begun; nobody knows yet how far it is.
    public void begins(TextKey what) {
        isRunning = true;
        words.setText(language.say(what));
        offer(WorkText.CANCEL);
    }

    /// It has come so far, from 0 to 1.
    public void comes(TextKey what, double fraction) {
        if (isRunning && fraction >= 0) {
            words.setText(
                    language.say(
                            WorkText.PERCENT,
                            language.say(what),
                            language.formats().percent(fraction)));
        }
    }

    /// It was cancelled, which these words say.
    public void stopped(TextKey what) {
        isRunning = false;
        words.setText(language.say(what));
        offer(WorkText.AGAIN);
    }

    /// It has come to an end, with these words.
    public void done(String newWords) {
        isRunning = false;
        words.setText(newWords);
        button.setVisible(false);
        button.setManaged(false);
    }

    private void offer(WorkText text) {
        button.setText(language.say(text));
        button.setVisible(true);
        button.setManaged(true);
    }
}
