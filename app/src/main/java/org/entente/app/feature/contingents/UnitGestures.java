package org.entente.app.feature.contingents;

import org.entente.app.symbol.SymbolIcon;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.EntityId;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the user does to units of the tree: moves one under another (the second), takes one up a
/// level, copies it with everything below, and says what it is.
record UnitGestures(
        BiConsumer<EntityId, EntityId> move,
        Consumer<EntityId> outdent,
        Consumer<EntityId> copy,
        BiConsumer<EntityId, SymbolIcon> symbol,
        BiConsumer<EntityId, Echelon> echelon,
        BiConsumer<EntityId, String> personnel) {}
