package org.entente.app.feature.commex;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;

import java.util.function.Consumer;

/// What the user can do on the screen: wish for other hours or means, put into the plan what goes
/// in, type into a cell of a test, remove a test, and look at a thing.
record Gestures(
        Consumer<Wish> wish,
        Runnable plan,
        Typing type,
        Consumer<Evidence.Id> remove,
        Consumer<EntityId> select) {
    /// Takes what was typed or chosen.
    @FunctionalInterface
    interface Typing {
        void into(Evidence.Id id, Field field, String text);
    }
}
