package org.entente.app.feature.comms;

/// By what cells are written and read: the names of the plan that is shown, and what ships.
record Desk(Lookup lookup, Shelf shelf) {
    Ledger<?> ledger(Topic topic) {
        return topic.ledger(lookup, offered());
    }

    /// What ships, and what the users of the plan have added to it.
    Shelf offered() {
        return shelf.with(lookup.plan());
    }
}
