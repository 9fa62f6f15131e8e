package org.entente.app.feature.timeline;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.ScreenContext;
import org.entente.app.interop.Supposing;
import org.entente.model.interop.Course;
import org.entente.resources.StripText;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Works out how ready the exercise is as time goes by, with what is thought to be off, beside the
/// JavaFX thread. Confined to the JavaFX thread.
final class Outlook {
    private final ScreenContext context;
    private final TimelineView view;
    private final Consumer<Course> known;

    /// What can be supposed is null while nobody wants to.
    private record Found(Course course, @Nullable Supposing supposing) {}

    Outlook(ScreenContext context, TimelineView view, Consumer<Course> known) {
        this.context = context;
        this.view = view;
        this.known = known;
    }

    /// Opens the line in which things are thought to be off; closed, nothing is.
    void toggle() {
        view.openSuppose(!view.isSupposing());
        update();
    }

    void update() {
        var interop = context.interop().get();
        if (interop == null) {
            take(new Found(Course.NONE, null));
            return;
        }
        var off = context.session().suppositionProperty().get();
        var isOpen = view.isSupposing();
        var language = context.language();
        context.background()
                .latest(
                        WorkKey.Aside.TIMELINE_READINESS,
                        new Background.Job<>(
                                context.say(StripText.JOB),
                                _ ->
                                        new Found(
                                                Course.of(interop, off),
                                                isOpen
                                                        ? Supposing.of(language, interop, off)
                                                        : null),
                                this::take,
                                Outlook::failed));
    }

    private void take(Found found) {
        if (found.supposing() != null) {
            view.renderSuppose(found.supposing());
        }
        known.accept(found.course());
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("Readiness could not be worked out.", failure);
    }
}
