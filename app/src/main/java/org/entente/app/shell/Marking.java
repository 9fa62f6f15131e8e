package org.entente.app.shell;

import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.workspace.Workspace;
import org.entente.model.edit.Change;
import org.entente.model.label.Label;
import org.entente.model.plan.Plan;

import java.util.function.Consumer;

/// The marking of the open plan, never lower than that of any part. An edit raises it at once;
/// whether it may be lowered takes a look at the whole plan, which is had in the background.
final class Marking {
    private final Workspace workspace;
    private final Background background;
    private final Consumer<Label> show;
    private final Consumer<Exception> whenFailed;
    private final Subscription subscription;
    private Label shown;
    private Plan looked;

    Marking(
            Workspace workspace,
            Background background,
            Consumer<Label> show,
            Consumer<Exception> whenFailed) {
        this.workspace = workspace;
        this.background = background;
        this.show = show;
        this.whenFailed = whenFailed;
        this.looked = workspace.plan();
        this.shown = looked.exercise().label();
        show.accept(shown);
        lookAtAll(looked);
        this.subscription = workspace.planProperty().subscribe((_, plan) -> changed(plan));
    }

    private void changed(Plan plan) {
        var raised = shown;
        for (var change : workspace.changesSince(looked)) {
            if (change instanceof Change.Put(var entity)) {
                raised = raised.join(entity.label());
            }
        }
        looked = plan;
        mark(raised);
        lookAtAll(plan);
    }

    private void lookAtAll(Plan plan) {
        background.latest(
                WorkKey.Aside.MARKING,
                new Background.Job<>(
                        WorkKey.Aside.MARKING.name(), _ -> plan.label(), this::mark, whenFailed));
    }

    private void mark(Label label) {
        if (!label.equals(shown)) {
            shown = label;
            show.accept(label);
        }
    }

    Label shown() {
        return shown;
    }

    void close() {
        subscription.unsubscribe();
    }
}
