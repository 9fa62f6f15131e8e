package org.entente.app.feature.comms;

import org.entente.model.match.VerdictColour;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The sheet of a net: how well all of its members work together, what they share and what not,
/// when its keys are valid, and each of its members.
record NetPlan(
        Net.Id id,
        String title,
        VerdictColour colour,
        List<String> common,
        List<Seat> seats,
        @Nullable KeyBands keys) {
    NetPlan {
        common = List.copyOf(common);
        seats = List.copyOf(seats);
    }

    /// A member as its cells show it, and whether it is on more nets at a time than it can guard.
    record Seat(CisSystem.Id system, List<String> cells, @Nullable VerdictColour load) {
        Seat(CisSystem.Id system, List<String> cells, @Nullable VerdictColour load) {
            this.system = system;
            this.cells = List.copyOf(cells);
            this.load = load;
        }
    }

    /// The cells of a member in their order.
    enum Cell {
        SYSTEM,
        PORT,
        AT_ONCE,
        CALL_SIGN,
        ADDRESS,
        KEYS,
        SPOILS
    }
}
