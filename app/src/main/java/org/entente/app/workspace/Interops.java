package org.entente.app.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What works with what in the plan as it stands. Worked out again in the background after each
/// edit, from what was known before it; a result for an older plan is dropped. Confined to the
/// JavaFX thread but for `of`.
public final class Interops {
    private static final WorkKey.Aside KEY = WorkKey.Aside.INTEROP;

    private final ReadOnlyObjectWrapper<@Nullable Interop> latest =
            new ReadOnlyObjectWrapper<>(null);
    private final LossBook losses = new LossBook();
    private final ReentrantLock lock = new ReentrantLock();
    private final Workspace workspace;
    private final Background background;
    private final BiFunction<Plan, LocalDate, Interop> start;
    private final Consumer<Exception> whenFailed;
    private final Subscription subscription;
    private @Nullable Known known;

    /// A plan, the day on which it was judged, and what came of it.
    private record Known(Plan plan, LocalDate day, Interop interop) {}

    /// Begins at once, in the background, with what `start` makes of a plan on a day (UTC). A
    /// failure is an error of the program and goes to `whenFailed`.
    public Interops(
            Workspace workspace,
            Background background,
            BiFunction<Plan, LocalDate, Interop> start,
            Consumer<Exception> whenFailed) {
        this.workspace = workspace;
        this.background = background;
        this.start = start;
        this.whenFailed = whenFailed;
        this.subscription = workspace.planProperty().subscribe(this::look);
    }

    /// Null while nothing is known; else that of the plan as it stands, or of one just before it
    /// while a newer one is on its way.
    public ReadOnlyObjectProperty<@Nullable Interop> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// What failures cost in it.
    public LossBook losses() {
        return losses;
    }

    private void look(Plan plan) {
        losses.leave(latest.get());
        background.latest(
                KEY,
                new Background.Job<>(
                        KEY.name(), _ -> of(plan), found -> take(plan, found), whenFailed));
    }

    @SuppressWarnings({"ReferenceEquality", "OptionalUsedAsFieldOrParameterType"})
    private void take(Plan judged, Optional<Interop> found) {
        if (judged == workspace.plan()) {
            latest.set(found.orElse(null));
        }
    }

    /// That of a plan, from the one that was asked for last; empty for a plan without an exercise.
    /// Takes time; on whatever thread but that of JavaFX.
    public Optional<Interop> of(Plan plan) {
        if (!plan.hasExercise()) {
            return Optional.empty();
        }
        lock.lock();
        try {
            var day = LocalDate.ofInstant(workspace.now(), ZoneOffset.UTC);
            var now = known(plan, day);
            known = now;
            return Optional.of(now.interop());
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("ReferenceEquality") // The very plan, not one that says the same.
    private Known known(Plan plan, LocalDate day) {
        var last = known;
        if (last == null || !last.day().equals(day)) {
            return new Known(plan, day, start.apply(plan, day));
        }
        return last.plan() == plan ? last : new Known(plan, day, last.interop().next(plan));
    }

    /// Stops listening.
    public void close() {
        losses.leave(latest.get());
        subscription.unsubscribe();
    }
}
