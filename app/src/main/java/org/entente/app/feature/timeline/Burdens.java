package org.entente.app.feature.timeline;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.ScreenContext;
import org.entente.resources.TimelineText;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Reckons who is overloaded beside the JavaFX thread, whenever the times of the plan are known
/// anew. Confined to the JavaFX thread.
final class Burdens {
    private final ScreenContext context;
    private final Consumer<Overburden> known;
    private @Nullable Times reckoned;

    Burdens(ScreenContext context, Consumer<Overburden> known) {
        this.context = context;
        this.known = known;
    }

    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    void follow(TimelineState state) {
        var times = state.items().times();
        if (times == reckoned || !times.areOf(state.plan())) {
            return;
        }
        reckoned = times;
        context.background()
                .latest(
                        WorkKey.Aside.TIMELINE_OVERLOAD,
                        new Background.Job<>(
                                context.say(TimelineText.LOAD_JOB),
                                _ -> Overburden.of(times.plan(), times.timetable()),
                                known,
                                Burdens::failed));
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("Who is overloaded could not be reckoned.", failure);
    }
}
