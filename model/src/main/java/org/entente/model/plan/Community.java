package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A group of nations to which labels release things, as the users of the plan have it: an
/// alliance, a mission, a coalition. It stands for the group that ships under the same code.
///
/// @param code as labels name it, such as `NATO`
/// @param members none where nobody has stated them, and then nobody knows who belongs to it
public record Community(Id id, String code, String name, List<Member> members, Notes notes)
        implements CisEntity {
    public Community {
        members = List.copyOf(members);
    }

    /// Identity of a community.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.COMMUNITY;
        }
    }

    /// A nation by its code, from its first day to its last; null has no limit.
    public record Member(String nation, @Nullable LocalDate from, @Nullable LocalDate until) {
        public Member(String nation, @Nullable LocalDate from, @Nullable LocalDate until) {
            this.nation = nation;
            this.from = from;
            this.until = until;
        }

        public boolean isOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    @Override
    public Community withName(String newName) {
        return new Community(id, code, newName, members, notes);
    }

    public Community withCode(String newCode) {
        return new Community(id, newCode, name, members, notes);
    }

    public Community withMembers(List<Member> newMembers) {
        return new Community(id, code, name, newMembers, notes);
    }

    @Override
    public Community withNotes(Notes newNotes) {
        return new Community(id, code, name, members, newNotes);
    }
}
