package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.List;
import java.util.UUID;

/// What this plan says of an act of command: which authorities it needs, each of which suffices,
/// and whether a planner has confirmed it. It stands in for the program's own line of the table.
public record ActRuling(
        Id id, CommandAct act, List<CommandAuthority> authorities, boolean confirmed, Notes notes)
        implements Entity {
    public ActRuling {
        authorities = List.copyOf(authorities);
    }

    /// Identity of a ruling.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.ACT_RULING;
        }
    }

    public ActRuling withAuthorities(List<CommandAuthority> newAuthorities) {
        return new ActRuling(id, act, newAuthorities, confirmed, notes);
    }

    public ActRuling withConfirmed(boolean isConfirmed) {
        return new ActRuling(id, act, authorities, isConfirmed, notes);
    }

    public ActRuling withNotes(Notes newNotes) {
        return new ActRuling(id, act, authorities, confirmed, newNotes);
    }
}
