package org.entente.app.feature.readiness;

import org.entente.app.interop.AssumptionBook;
import org.entente.model.interop.Gates;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.GateDemand;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Gates and trend of the exercise in words, and what is taken as given.
record BoardLine(
        List<GateLine> gates, List<TrendLine> trend, List<AssumptionBook.Line> assumptions) {
    static final BoardLine NOTHING = new BoardLine(List.of(), List.of(), List.of());

    BoardLine {
        gates = List.copyOf(gates);
        trend = List.copyOf(trend);
        assumptions = List.copyOf(assumptions);
    }

    /// A gate, or something that it demands: whether it is met, which is null where it is not
    /// asked; what is asked, how much of it is done, and what is missing.
    record GateLine(
            Place place,
            @Nullable VerdictColour met,
            String asked,
            String threshold,
            String done,
            String missing) {
        GateLine(
                Place place,
                @Nullable VerdictColour met,
                String asked,
                String threshold,
                String done,
                String missing) {
            this.place = place;
            this.met = met;
            this.asked = asked;
            this.threshold = threshold;
            this.done = done;
            this.missing = missing;
        }
    }

    /// At which gate a line stands, and which kind of demand it is; null for the gate itself.
    record Place(Gates.Code code, GateDemand.@Nullable Kind kind) {
        Place(Gates.Code code, GateDemand.@Nullable Kind kind) {
            this.code = code;
            this.kind = kind;
        }

        boolean isGate() {
            return kind == null;
        }
    }

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
