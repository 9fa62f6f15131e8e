package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// One line of the combined joint statement of requirements (CJSOR): a force element that the
/// exercise asks for. Its number is the serial of the line, its name the force element, its remark
/// the last of the thirteen columns.
public record Requirement(
        Id id,
        String number,
        String name,
        Need need,
        Subordination subordination,
        Arrival arrival,
        Notes notes)
        implements Numbered {
    /// What is asked for. The priority counts from 1, the most urgent; the strength is in people;
    /// each is null where nobody has stated it. Category, type and special capability are in the
    /// words of the staff, blank where there are none.
    public record Need(
            @Nullable Integer priority,
            String category,
            String type,
            @Nullable Echelon echelon,
            String capability,
            @Nullable Integer strength) {
        public static final Need OPEN = new Need(null, "", "", null, "", null);

        public Need {
            if (priority != null && priority < 1) {
                throw new IllegalArgumentException(
                        "The priority (%d) must be 1 or more.".formatted(priority));
            }
            if (strength != null && strength < 0) {
                throw new IllegalArgumentException(
                        "The strength (%d) must not be negative.".formatted(strength));
            }
        }

        public Need withPriority(@Nullable Integer newPriority) {
            return new Need(newPriority, category, type, echelon, capability, strength);
        }

        public Need withCategory(String newCategory) {
            return new Need(priority, newCategory, type, echelon, capability, strength);
        }

        public Need withType(String newType) {
            return new Need(priority, category, newType, echelon, capability, strength);
        }

        public Need withEchelon(@Nullable Echelon newEchelon) {
            return new Need(priority, category, type, newEchelon, capability, strength);
        }

        public Need withCapability(String newCapability) {
            return new Need(priority, category, type, echelon, newCapability, strength);
        }

        public Need withStrength(@Nullable Integer newStrength) {
            return new Need(priority, category, type, echelon, capability, newStrength);
        }
    }

    /// Under whom the force is to serve, and the authority that is asked over it.
    public record Subordination(String command, @Nullable CommandAuthority authority) {
        public static final Subordination OPEN = new Subordination("", null);

        public Subordination withCommand(String newCommand) {
            return new Subordination(newCommand, authority);
        }

        public Subordination withAuthority(@Nullable CommandAuthority newAuthority) {
            return new Subordination(command, newAuthority);
        }
    }

    /// Where the force is to be, and by when: the commander's required date (CRD).
    public record Arrival(String destination, @Nullable When required) {
        public static final Arrival OPEN = new Arrival("", null);

        public Arrival withDestination(String newDestination) {
            return new Arrival(newDestination, required);
        }

        public Arrival withRequired(@Nullable When newRequired) {
            return new Arrival(destination, newRequired);
        }
    }

    /// Identity of a requirement.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.REQUIREMENT;
        }
    }

    @Override
    public Requirement withName(String newName) {
        return new Requirement(id, number, newName, need, subordination, arrival, notes);
    }

    public Requirement withNumber(String newNumber) {
        return new Requirement(id, newNumber, name, need, subordination, arrival, notes);
    }

    public Requirement withNeed(Need newNeed) {
        return new Requirement(id, number, name, newNeed, subordination, arrival, notes);
    }

    public Requirement withSubordination(Subordination newSubordination) {
        return new Requirement(id, number, name, need, newSubordination, arrival, notes);
    }

    public Requirement withArrival(Arrival newArrival) {
        return new Requirement(id, number, name, need, subordination, newArrival, notes);
    }

    public Requirement withNotes(Notes newNotes) {
        return new Requirement(id, number, name, need, subordination, arrival, newNotes);
    }
}
