package org.entente.app.feature.readiness;

import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Readiness;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Gates and trend of the exercise, in words.
record BoardLine(List<GateLine> gates, List<TrendLine> trend) {
    static final BoardLine NOTHING = new BoardLine(List.of(), List.of());

    BoardLine {
        gates = List.copyOf(gates);
        trend = List.copyOf(trend);
    }

    /// A gate, or something that it demands: whether it is met, what is asked, how much of it is
    /// done, and what is missing.
    record GateLine(boolean isGate, VerdictColour met, String asked, String done, String missing) {}

    /// How ready a stage was when a baseline was frozen, or is now; null where that tells nothing
    /// of the stage.
    record TrendLine(String name, String at, @Nullable Readiness readiness) {
        TrendLine(String name, String at, @Nullable Readiness readiness) {
            this.name = name;
            this.at = at;
            this.readiness = readiness;
        }
    }
}
