package org.entente.app.control;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;

import java.util.Optional;

/// A screen that shows what is worked out from the plan, beside the JavaFX thread and only while it
/// is seen, and through which the plan is edited. Confined to the JavaFX thread.
///
/// @param <S> what is worked out
public abstract class PlanScreen<S> implements Screen {
    private final ScreenContext context;
    private final Sign sign;
    private final Projection<S> projection;
    private Subscription subscription = Subscription.EMPTY;

    /// How the rail and the palette name a screen; the id is a constant such as `findings`.
    public record Sign(String id, TextKey title, Ikon icon) {}

    protected PlanScreen(ScreenContext context, Sign sign) {
        this.context = context;
        this.sign = sign;
        this.projection =
                new Projection<>(context.background(), sign.id(), this::projecting, this::render);
    }

    /// Takes what the work needs from the plan and the session as they stand.
    protected abstract Background.Work<S> projecting();

    /// Shows what was worked out.
    protected abstract void render(S state);

    @Override
    public final String id() {
        return sign.id();
    }

    @Override
    public final TextKey title() {
        return sign.title();
    }

    @Override
    public final Ikon icon() {
        return sign.icon();
    }

    @Override
    public void shown() {
        projection.shown();
    }

    @Override
    public final void hidden() {
        projection.hidden();
    }

    @Override
    public final void close() {
        projection.hidden();
        subscription.unsubscribe();
    }

    protected final ScreenContext context() {
        return context;
    }

    /// What is shown no longer tells the truth.
    protected final void changed() {
        projection.changed();
    }

    /// Whether the screen does not yet show the plan as it stands.
    protected final boolean isOutdated() {
        return projection.isOutdated();
    }

    /// Works out anew whenever one of these changes.
    protected final void watch(ObservableValue<?>... values) {
        for (var value : values) {
            keep(value.subscribe(_ -> changed()));
        }
    }

    /// Lets go of that too when the screen is closed.
    protected final void keep(Subscription other) {
        subscription = subscription.and(other);
    }

    /// Makes the edit, or warns why not; the plan after it, nothing where it was refused.
    protected final Optional<Outcome.Applied> dispatch(String label, Edit edit) {
        return switch (context.workspace().dispatch(label, edit)) {
            case Outcome.Applied applied -> Optional.of(applied);
            case Outcome.Refused(var reason) -> {
                var plan = context.workspace().plan();
                context.notifier()
                        .warn(new RefusalMessages(context.language()).sentence(reason, plan));
                yield Optional.empty();
            }
        };
    }

    /// Brings the screen into view, then does that, as a command of the palette.
    protected final Command going(String id, TextKey title, Runnable then) {
        return Command.of(
                id,
                title,
                icon(),
                () -> {
                    context.session().go(id());
                    then.run();
                });
    }
}
