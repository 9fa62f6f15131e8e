package org.entente.app.feature.readiness;

import org.entente.app.interop.AssumptionBook;
import org.entente.app.interop.GateBook;
import org.entente.app.workspace.Session;
import org.entente.model.edit.Edit;
import org.entente.model.interop.Supposition;
import org.entente.model.plan.EntityId;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the user can do on the screen: look at a stage, bring a thing into view, think of other
/// things as off, have tried what fails, make fixes, have waived what stands in
/// the way, ask something else at a gate, see the way of an exchange, and take something else as
/// given.
record Gestures(
        Consumer<Integer> choose,
        Consumer<EntityId> show,
        Consumer<Supposition> suppose,
        Consumer<Failing> fail,
        Runnable waive,
        Consumer<Edit> make,
        Consumer<Session.Trace> trace,
        Typing typing) {
    /// What is asked at a gate and what is taken as given, as it was typed.
    record Typing(Consumer<GateBook.Typed> ask, BiConsumer<AssumptionBook.Line, String> assume) {}
}
