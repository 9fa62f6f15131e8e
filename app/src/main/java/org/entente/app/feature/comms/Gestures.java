package org.entente.app.feature.comms;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the user can do on the screen: turn to another table, filter it, select a thing of it, add
/// one and remove one; type into cells; give somebody a system
/// of the library, by the code of its type; give somebody a copy of all that the holder of the
/// selected system has; and paste rows of a spreadsheet.
record Gestures(
        Consumer<Topic> turn,
        Consumer<String> filter,
        Consumer<EntityId> select,
        Making making,
        Writing writing,
        BiConsumer<String, AssigneeId> give,
        Consumer<AssigneeId> copy) {
    /// Adding, removing and pasting.
    record Making(Runnable add, Consumer<EntityId> remove, Consumer<String> paste) {}

    /// Typing into the tables: of things, of what is stated, of the members of a net, and of the
    /// ports of a system.
    record Writing(
            Typing type, Stating state, Seating seat, BiConsumer<EntityId, Ports.Order> port) {}

    /// Takes what was typed of a member of a net.
    @FunctionalInterface
    interface Seating {
        void into(Net.Id net, CisSystem.Id system, NetPlan.Cell cell, String text);
    }

    /// Takes what was typed into a cell.
    @FunctionalInterface
    interface Typing {
        void into(EntityId id, int column, String text);
    }

    /// Takes what was typed of a parameter.
    @FunctionalInterface
    interface Stating {
        void into(EntityId id, Statements.Spot spot, Statements.Column column, String text);
    }
}
