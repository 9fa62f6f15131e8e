package org.entente.app.control;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps what a screen shows true to the plan, worked out beside the JavaFX thread and only while
/// the user sees the screen. A result that something newer has overtaken is dropped. Confined to
/// the JavaFX thread.
///
/// @param <T> what is worked out
public final class Projection<T> {
    private final Background background;
    private final String name;
    private final Supplier<Background.Work<T>> source;
    private final Consumer<T> render;
    private boolean isShown;
    private boolean isOutdated = true;
    private long newest;

    /// The source takes what the work needs from the plan and the session as they stand; the name
    /// is one for each screen.
    public Projection(
            Background background,
            String name,
            Supplier<Background.Work<T>> source,
            Consumer<T> render) {
        this.background = background;
        this.name = name;
        this.source = source;
        this.render = render;
    }

    /// The user sees the screen now.
    public void shown() {
        isShown = true;
        if (isOutdated) {
            start();
        }
    }

    /// The user sees another screen now; what is on its way is dropped.
    public void hidden() {
        isShown = false;
        newest++;
    }

    /// Something changed that the screen depends on.
    public void changed() {
        isOutdated = true;
        if (isShown) {
            start();
        }
    }

    /// Whether the screen does not yet show the plan as it stands.
    public boolean isOutdated() {
        return isOutdated;
    }

    private void start() {
        var number = ++newest;
        background.latest(
                new WorkKey.Screen(name),
                new Background.Job<>(
                        name, source.get(), result -> take(number, result), this::failed));
    }

    private void take(long number, T result) {
        if (number == newest) {
            isOutdated = false;
            render.accept(result);
        }
    }

    private void failed(Exception failure) {
        throw new IllegalStateException("(%s) could not be worked out.".formatted(name), failure);
    }
}
