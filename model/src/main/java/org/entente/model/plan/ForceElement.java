package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.symbol.Sidc;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// A unit, ship, flight or staff in the order of battle. It stands under a contingent or another
/// force element, which says nothing of who commands it. Its strength counts itself without what
/// stands below.
public record ForceElement(
        Id id,
        SuperiorId superior,
        String number,
        String name,
        Formation formation,
        Muster muster,
        Deployment deployment,
        Notes notes)
        implements Numbered {
    /// A unit of which only the strength and the presence are known.
    public ForceElement(
            Id id,
            SuperiorId superior,
            String number,
            String name,
            Formation formation,
            Strength strength,
            @Nullable Timeframe presence,
            Notes notes) {
        this(
                id,
                superior,
                number,
                name,
                formation,
                Muster.of(strength),
                Deployment.present(presence),
                notes);
    }

    /// Domain and echelon of a force element, its symbol (null where nobody has chosen one) and
    /// where it is at home (blank where nobody has said it).
    public record Formation(Domain domain, Echelon echelon, @Nullable Sidc symbol, String home) {
        public Formation(Domain domain, Echelon echelon) {
            this(domain, echelon, null, "");
        }

        public Formation withEchelon(Echelon newEchelon) {
            return new Formation(domain, newEchelon, symbol, home);
        }

        public Formation withSymbol(@Nullable Sidc newSymbol) {
            return new Formation(domain, echelon, newSymbol, home);
        }

        public Formation withHome(String newHome) {
            return new Formation(domain, echelon, symbol, newHome);
        }
    }

    /// What it is planned to bring and what it really has, which is null where nobody has counted;
    /// and the equipment that matters.
    public record Muster(Strength planned, @Nullable Strength actual, List<Equipment> equipment) {
        public Muster(Strength planned, @Nullable Strength actual, List<Equipment> equipment) {
            this.planned = planned;
            this.actual = actual;
            this.equipment = List.copyOf(equipment);
        }

        public static Muster of(Strength planned) {
            return new Muster(planned, null, List.of());
        }

        public Muster withPlanned(Strength newPlanned) {
            return new Muster(newPlanned, actual, equipment);
        }

        public Muster withActual(@Nullable Strength newActual) {
            return new Muster(planned, newActual, equipment);
        }

        public Muster withEquipment(List<Equipment> newEquipment) {
            return new Muster(planned, actual, newEquipment);
        }
    }

    /// Key equipment of one type: how many are planned and how many are really there, null where
    /// nobody has counted; never negative.
    public record Equipment(String type, int planned, @Nullable Integer actual) {
        public Equipment {
            if (planned < 0 || actual != null && actual < 0) {
                throw new IllegalArgumentException(
                        "The number of %s (%d, %s) must not be negative."
                                .formatted(type, planned, actual));
            }
        }
    }

    /// Identity of a force element; it can stand above others and take tasks.
    public record Id(UUID value) implements AssigneeId, SuperiorId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.FORCE_ELEMENT;
        }
    }

    /// What it is planned to bring.
    public Strength strength() {
        return muster.planned();
    }

    /// When it is there by its own account; null where what it stands under says it.
    public @Nullable Timeframe presence() {
        return deployment.presence();
    }

    @Override
    public ForceElement withName(String newName) {
        return new ForceElement(
                id, superior, number, newName, formation, muster, deployment, notes);
    }

    public ForceElement withNumber(String newNumber) {
        return new ForceElement(
                id, superior, newNumber, name, formation, muster, deployment, notes);
    }

    public ForceElement withSuperior(SuperiorId newSuperior) {
        return new ForceElement(
                id, newSuperior, number, name, formation, muster, deployment, notes);
    }

    public ForceElement withFormation(Formation newFormation) {
        return new ForceElement(
                id, superior, number, name, newFormation, muster, deployment, notes);
    }

    public ForceElement withMuster(Muster newMuster) {
        return new ForceElement(
                id, superior, number, name, formation, newMuster, deployment, notes);
    }

    public ForceElement withStrength(Strength newStrength) {
        return withMuster(muster.withPlanned(newStrength));
    }

    public ForceElement withDeployment(Deployment newDeployment) {
        return new ForceElement(
                id, superior, number, name, formation, muster, newDeployment, notes);
    }

    public ForceElement withPresence(@Nullable Timeframe newPresence) {
        return withDeployment(deployment.withPresence(newPresence));
    }

    public ForceElement withNotes(Notes newNotes) {
        return new ForceElement(
                id, superior, number, name, formation, muster, deployment, newNotes);
    }
}
