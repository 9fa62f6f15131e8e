package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A unit, ship, flight or staff in the order of battle. It stands under a contingent or another
/// force element; its own presence, where stated, narrows that of its contingent. Its strength
/// counts itself without what stands below.
public record ForceElement(
        Id id,
        SuperiorId superior,
        String number,
        String name,
        Formation formation,
        Strength strength,
        @Nullable Timeframe presence,
        Notes notes)
        implements Numbered {
    /// Domain and echelon of a force element.
    public record Formation(Domain domain, Echelon echelon) {}

    /// Identity of a force element; it can stand above others and take tasks.
    public record Id(UUID value) implements AssigneeId, SuperiorId {
        @Override
        public EntityKind kind() {
            return EntityKind.FORCE_ELEMENT;
        }
    }

    @Override
    public ForceElement withName(String newName) {
        return new ForceElement(
                id, superior, number, newName, formation, strength, presence, notes);
    }

    public ForceElement withSuperior(SuperiorId newSuperior) {
        return new ForceElement(
                id, newSuperior, number, name, formation, strength, presence, notes);
    }

    public ForceElement withStrength(Strength newStrength) {
        return new ForceElement(
                id, superior, number, name, formation, newStrength, presence, notes);
    }

    public ForceElement withPresence(@Nullable Timeframe newPresence) {
        return new ForceElement(
                id, superior, number, name, formation, strength, newPresence, notes);
    }
}
