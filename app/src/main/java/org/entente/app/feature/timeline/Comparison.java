package org.entente.app.feature.timeline;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.ScreenContext;
import org.entente.model.plan.Baseline;
import org.entente.resources.BaselineText;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// Reads the baseline with which the timeline is compared, beside the JavaFX thread, whenever
/// another one is chosen or the chosen one changes.
final class Comparison {
    private final ScreenContext context;
    private final Consumer<Ghosts> read;
    private @Nullable Baseline shown;

    Comparison(ScreenContext context, Consumer<Ghosts> read) {
        this.context = context;
        this.read = read;
    }

    /// Compares with the chosen baseline as the plan holds it now.
    void update() {
        var plan = context.workspace().plan();
        var wanted =
                context.session()
                        .baselineProperty()
                        .get()
                        .flatMap(id -> plan.find(Baseline.class, id))
                        .orElse(null);
        if (Objects.equals(wanted, shown)) {
            return;
        }
        shown = wanted;
        if (wanted == null) {
            read.accept(Ghosts.NONE);
        } else {
            var id = wanted.id();
            context.background()
                    .latest(
                            WorkKey.Aside.TIMELINE_BASELINE,
                            new Background.Job<>(
                                    context.say(BaselineText.GHOSTS),
                                    _ -> Ghosts.of(plan, id),
                                    this::done,
                                    Comparison::failed));
        }
    }

    private void done(Ghosts ghosts) {
        if (shown != null) {
            read.accept(ghosts);
        }
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("A baseline could not be read.", failure);
    }
}
