package org.entente.app.workspace;

import org.entente.model.plan.EntityId;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Undo and redo as two persistent stacks. Immutable, so it can never be half updated; holds at
/// most `LIMIT` steps.
record History<S>(PStack<Step<S>> done, PStack<Step<S>> undone) {
    static final int LIMIT = 500;

    /// From one state to another; `touched` are the things in which the two may differ.
    record Step<S>(String label, S before, S after, Set<EntityId> touched) {
        private Step<S> further(S newAfter, Set<EntityId> more) {
            var all = new HashSet<>(touched);
            all.addAll(more);
            return new Step<>(label, before, newAfter, all);
        }
    }

    record Moved<S>(History<S> history, Step<S> step) {}

    static <S> History<S> empty() {
        return new History<>(ConsPStack.empty(), ConsPStack.empty());
    }

    History<S> push(Step<S> step) {
        var longer = done.plus(step);
        return new History<>(
                longer.size() > LIMIT ? longer.minus(longer.size() - 1) : longer,
                ConsPStack.empty());
    }

    /// The history with the newest step ending elsewhere: typing goes on in one step.
    History<S> extend(S after, Set<EntityId> touched) {
        return done.isEmpty()
                ? this
                : new History<>(
                        done.minus(0).plus(done.get(0).further(after, touched)),
                        ConsPStack.empty());
    }

    Optional<Moved<S>> undo() {
        return next(done)
                .map(step -> new Moved<>(new History<>(done.minus(0), undone.plus(step)), step));
    }

    Optional<Moved<S>> redo() {
        return next(undone)
                .map(step -> new Moved<>(new History<>(done.plus(step), undone.minus(0)), step));
    }

    Optional<String> undoLabel() {
        return next(done).map(Step::label);
    }

    Optional<String> redoLabel() {
        return next(undone).map(Step::label);
    }

    private static <S> Optional<Step<S>> next(PStack<Step<S>> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(0));
    }
}
