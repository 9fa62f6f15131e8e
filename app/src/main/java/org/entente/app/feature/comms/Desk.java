package org.entente.app.feature.comms;

/// By what cells are written and read: the names of the plan that is shown, and what ships.
record Desk(Lookup lookup, Shelf shelf) {
    Desk {
        shelf = shelf.with(lookup.plan());
    }

    Ledger<?> ledger(Topic topic) {
        return topic.ledger(lookup, shelf);
    }
}
