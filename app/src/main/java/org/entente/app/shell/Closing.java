package org.entente.app.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

import org.entente.app.control.Overlay;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreProblem;
import org.entente.resources.ShellText;

import java.util.function.Supplier;

/// Puts a plan away without losing anything and without ever hanging: waits for the disk in the
/// background, says so when it takes long, and lets the user decide when the disk refuses.
final class Closing {
    private static final Duration PATIENCE = Duration.millis(400);
    private static final Duration LONG = Duration.seconds(5);

    private final PlanDesk desk;
    private final Supplier<Language> language;
    private final Supplier<Overlay> overlay;

    Closing(PlanDesk desk, Supplier<Language> language, Supplier<Overlay> overlay) {
        this.desk = desk;
        this.language = language;
        this.overlay = overlay;
    }

    /// Runs `then` once the plan is away.
    void close(OpenPlan plan, Runnable then) {
        var soon = new PauseTransition(PATIENCE);
        soon.setOnFinished(_ -> tell(plan, then));
        soon.play();
        desk.close(
                plan,
                state -> {
                    soon.stop();
                    overlay.get().close();
                    decide(plan, state, then);
                });
    }

    private void decide(OpenPlan plan, SaveState state, Runnable then) {
        switch (state) {
            case SaveState.Saved _ -> then.run();
            case SaveState.Saving _ -> close(plan, then);
            case SaveState.NotSaved(var problem, _) -> ask(plan, problem, then);
        }
    }

    /// Says that it takes a moment; after a while offers not to wait.
    private void tell(OpenPlan plan, Runnable then) {
        var sheet = Sheet.waiting("closing", say(ShellText.DESK_CLOSING_TITLE));
        var text = new Label(say(ShellText.DESK_CLOSING));
        text.setWrapText(true);
        sheet.add(text);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        sheet.add(bar);
        var anyway = anyway(sheet, plan, then);
        anyway.setVisible(false);
        overlay.get().show(sheet, Pos.CENTER, bar);
        var late = new PauseTransition(LONG);
        late.setOnFinished(
                _ -> {
                    text.setText(say(ShellText.DESK_CLOSING_LONG, pending(plan)));
                    anyway.setVisible(true);
                });
        late.play();
        overlay.get().onClosed(late::stop);
    }

    private static int pending(OpenPlan plan) {
        return switch (plan.store().state()) {
            case SaveState.Saved _ -> 0;
            case SaveState.Saving(var pending) -> pending;
            case SaveState.NotSaved(_, var pending) -> pending;
        };
    }

    private void ask(OpenPlan plan, StoreProblem problem, Runnable then) {
        var sheet =
                Sheet.asking(
                        "not-saved",
                        say(ShellText.DESK_NOT_SAVED_TITLE),
                        language.get(),
                        overlay.get()::close);
        var text = new Label(new StoreProblemMessages(language.get()).sentence(problem));
        text.setWrapText(true);
        sheet.add(text);
        anyway(sheet, plan, then);
        var retry =
                sheet.primary(
                        say(ShellText.STATUS_RETRY),
                        () -> {
                            overlay.get().close();
                            plan.store().retry();
                            close(plan, then);
                        });
        overlay.get().show(sheet, Pos.CENTER, retry);
    }

    private Button anyway(Sheet sheet, OpenPlan plan, Runnable then) {
        return sheet.secondary(
                "close-anyway",
                say(ShellText.DESK_CLOSE_ANYWAY),
                () -> {
                    overlay.get().close();
                    desk.drop(plan);
                    then.run();
                });
    }

    private String say(ShellText text, Object... arguments) {
        return language.get().say(text, arguments);
    }
}
