package org.entente.app.problem;

import java.util.List;

/// Tells the user something without stopping him. Called on the JavaFX thread.
public interface Notifier {
    /// How good the news is.
    enum Tone {
        NOTE,
        DONE,
        WARNING,
        FAILURE
    }

    /// A button beside the news.
    record Action(String title, Runnable run) {}

    /// One or two sentences in the user's language; failures say what to do.
    record Notice(Tone tone, String text, List<Action> actions) {
        public Notice {
            actions = List.copyOf(actions);
        }
    }

    void show(Notice notice);

    default void note(String text) {
        show(new Notice(Tone.NOTE, text, List.of()));
    }

    default void done(String text) {
        show(new Notice(Tone.DONE, text, List.of()));
    }

    default void warn(String text) {
        show(new Notice(Tone.WARNING, text, List.of()));
    }

    default void fail(String text) {
        show(new Notice(Tone.FAILURE, text, List.of()));
    }
}
