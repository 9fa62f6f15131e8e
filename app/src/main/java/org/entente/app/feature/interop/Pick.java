package org.entente.app.feature.interop;

import org.jspecify.annotations.Nullable;

/// What of the matrix is opened: a cell by the ids of its line and column, one of its exchanges,
/// the worst where it is null, and one hop of its way, the weakest where it is -1.
record Pick(String row, String column, @Nullable String exchange, int hop) {
    static final int WEAKEST = -1;

    /// Not a cell, but what is asked of all.
    static final Pick EVERYTHING = cell("", "");

    Pick(String row, String column, @Nullable String exchange, int hop) {
        this.row = row;
        this.column = column;
        this.exchange = exchange;
        this.hop = hop;
    }

    static Pick cell(String row, String column) {
        return new Pick(row, column, null, WEAKEST);
    }

    Pick withExchange(String newExchange) {
        return new Pick(row, column, newExchange, WEAKEST);
    }

    Pick withHop(int newHop) {
        return new Pick(row, column, exchange, newHop);
    }
}
