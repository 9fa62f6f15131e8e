package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;

import java.util.UUID;

/// A named moment from which others are reckoned: STARTEX, ENDEX, the start of a sub-phase.
public record Anchor(Id id, AnchorCode code, String name, When at, Notes notes) implements Named {
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.ANCHOR;
        }
    }

    @Override
    public Anchor withName(String newName) {
        return new Anchor(id, code, newName, at, notes);
    }

    public Anchor withAt(When newAt) {
        return new Anchor(id, code, name, newAt, notes);
    }

    public Anchor withCode(AnchorCode newCode) {
        return new Anchor(id, newCode, name, at, notes);
    }
}
