package org.entente.app.feature.commex;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;

import java.util.function.Consumer;

/// What the user can do on the screen: wish for other hours or means, put into the plan what goes
/// in, type into a cell of a test, remove a test, look at a thing, and exchange files.
record Gestures(
        Consumer<Wish> wish,
        Runnable plan,
        Typing type,
        Consumer<Evidence.Id> remove,
        Consumer<EntityId> select,
        Files files) {
    /// Takes results and answers in from a file, writes tests with their results, and asks the
    /// nation of that code what it has not stated.
    record Files(Runnable takeIn, Runnable export, Consumer<String> ask) {}

    /// Takes what was typed or chosen.
    @FunctionalInterface
    interface Typing {
        void into(Evidence.Id id, Field field, String text);
    }
}
