package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.UUID;

/// What the users ask at a gate on the way to the exercise where that is not what is usual: another
/// threshold, something more, or nothing.
///
/// @param asked the threshold as text: a share in percent, the name of a quality, or words that a
///     condition has; blank where there is none
/// @param isAsked false where the users do not ask it at this gate
public record GateDemand(
        Id id, String name, Gate gate, Kind demand, String asked, boolean isAsked, Notes notes)
        implements CisEntity {
    /// Identity of a demand.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.GATE_DEMAND;
        }
    }

    /// The gates in their order.
    public enum Gate {
        IPC,
        MPC,
        FPC,
        STARTEX_14,
        COMMEX
    }

    /// What can be asked.
    public enum Kind {
        STATED,
        LISTED,
        AT_BEST,
        SURELY,
        DOCUMENT,
        SPECTRUM_REQUESTED,
        KEYS_ORDERED,
        NO_SHOWSTOPPER
    }

    @Override
    public String code() {
        return gate.name();
    }

    @Override
    public GateDemand withName(String newName) {
        return new GateDemand(id, newName, gate, demand, asked, isAsked, notes);
    }

    public GateDemand withAsked(String newAsked, boolean isAskedNow) {
        return new GateDemand(id, name, gate, demand, newAsked, isAskedNow, notes);
    }

    @Override
    public GateDemand withNotes(Notes newNotes) {
        return new GateDemand(id, name, gate, demand, asked, isAsked, newNotes);
    }
}
