package org.entente.model.match;

import org.jspecify.annotations.Nullable;

/// Two bindings to one standard, and what the net asks of both, if anything.
record Duel(Fitted one, Fitted other, @Nullable Fitted net, Editions editions) {
    Duel(Fitted one, Fitted other, @Nullable Fitted net, Editions editions) {
        if (!one.standard().key().equals(other.standard().key())) {
            throw new IllegalArgumentException("Two standards: " + one.standard().key());
        }
        this.one = one;
        this.other = other;
        this.net = net;
        this.editions = editions;
    }

    String key() {
        return one.standard().key();
    }

    @Nullable Term asked(int parameter) {
        return net == null ? null : net.term(parameter);
    }
}
