package org.entente.app.shell;

import javafx.util.Subscription;

import org.entente.app.control.ScreenContext;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Keeps the status bar true.
final class StatusPanel {
    private final StatusView view;
    private final OpenPlan open;
    private final StatusProjector projector;
    private final List<Subscription> subscriptions;
    private @Nullable StatusState shown;

    StatusPanel(StatusView view, OpenPlan open, ScreenContext context) {
        this.view = view;
        this.open = open;
        this.projector = new StatusProjector(context.language());
        this.subscriptions =
                List.of(
                        open.savedProperty().subscribe(_ -> render()),
                        open.findings().stateProperty().subscribe(_ -> render()),
                        open.workspace().undoLabelProperty().subscribe(_ -> render()),
                        open.workspace().redoLabelProperty().subscribe(_ -> render()));
    }

    private void render() {
        var workspace = open.workspace();
        var state =
                projector.project(
                        open.savedProperty().get(),
                        open.findings().stateProperty().get(),
                        new StatusProjector.Steps(
                                workspace.undoLabelProperty().get().orElse(null),
                                workspace.redoLabelProperty().get().orElse(null),
                                workspace.isReadOnly()));
        if (!state.equals(shown)) {
            shown = state;
            view.render(state);
        }
    }

    void close() {
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
