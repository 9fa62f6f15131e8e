package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What nations and organisations have agreed or have yet to agree, and from when until when it is
/// in force.
public record Agreement(
        Id id,
        String name,
        Type type,
        List<Participant.Id> parties,
        Paper paper,
        @Nullable Timeframe period,
        Notes notes)
        implements CisArrangement {
    public Agreement(
            Id id,
            String name,
            Type type,
            List<Participant.Id> parties,
            Paper paper,
            @Nullable Timeframe period,
            Notes notes) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.parties = List.copyOf(parties);
        this.paper = paper;
        this.period = period;
        this.notes = notes;
    }

    /// Identity of an agreement.
    public record Id(UUID value) implements CisId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.AGREEMENT;
        }
    }

    /// What kind of agreement it is.
    public enum Type {
        SOFA,
        MOU,
        TA,
        ACSA,
        MLSA,
        CISMOA,
        COMSEC_MOU,
        HOSTING_AGREEMENT,
        SPECTRUM_AGREEMENT,
        ASCA_MEMBERSHIP,
        MEDICAL,
        SECURITY_AGREEMENT
    }

    /// What it is about and by which reference it is filed, both blank where nobody has stated it,
    /// and how far it has come.
    public record Paper(String subject, String document, State state) {
        public static final Paper PLANNED = new Paper("", "", State.PLANNED);
    }

    /// How far an agreement has come. Only what is signed can be in force.
    public enum State {
        PLANNED,
        IN_NEGOTIATION,
        SIGNED,
        ENDED
    }

    @Override
    public Stream<EntityId> targets() {
        return parties.stream().map(party -> party);
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.of(
                withParties(parties.stream().filter(party -> !party.equals(gone)).toList()));
    }

    @Override
    public Agreement withName(String newName) {
        return new Agreement(id, newName, type, parties, paper, period, notes);
    }

    public Agreement withParties(List<Participant.Id> newParties) {
        return new Agreement(id, name, type, newParties, paper, period, notes);
    }

    public Agreement withPaper(Paper newPaper) {
        return new Agreement(id, name, type, parties, newPaper, period, notes);
    }

    @Override
    public Agreement withPeriod(@Nullable Timeframe newPeriod) {
        return new Agreement(id, name, type, parties, paper, newPeriod, notes);
    }

    @Override
    public Agreement withNotes(Notes newNotes) {
        return new Agreement(id, name, type, parties, paper, period, newNotes);
    }
}
