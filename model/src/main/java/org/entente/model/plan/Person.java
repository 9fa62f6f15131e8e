package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Somebody who is named for a post. Rank, nation and presence are null and the lists empty where
/// nobody has stated them; names come late.
public record Person(
        Id id,
        String name,
        Participant.@Nullable Id nation,
        @Nullable Rank rank,
        List<LanguageProfile> languages,
        List<String> qualifications,
        @Nullable Timeframe presence,
        Notes notes)
        implements Named {
    public Person(
            Id id,
            String name,
            Participant.@Nullable Id nation,
            @Nullable Rank rank,
            List<LanguageProfile> languages,
            List<String> qualifications,
            @Nullable Timeframe presence,
            Notes notes) {
        this.id = id;
        this.name = name;
        this.nation = nation;
        this.rank = rank;
        this.languages = List.copyOf(languages);
        this.qualifications = List.copyOf(qualifications);
        this.presence = presence;
        this.notes = notes;
    }

    /// Identity of a person.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.PERSON;
        }
    }

    @Override
    public Person withName(String newName) {
        return new Person(id, newName, nation, rank, languages, qualifications, presence, notes);
    }

    public Person withNation(Participant.@Nullable Id newNation) {
        return new Person(id, name, newNation, rank, languages, qualifications, presence, notes);
    }

    public Person withRank(@Nullable Rank newRank) {
        return new Person(id, name, nation, newRank, languages, qualifications, presence, notes);
    }

    public Person withLanguages(List<LanguageProfile> newLanguages) {
        return new Person(id, name, nation, rank, newLanguages, qualifications, presence, notes);
    }

    public Person withQualifications(List<String> newQualifications) {
        return new Person(id, name, nation, rank, languages, newQualifications, presence, notes);
    }

    public Person withPresence(@Nullable Timeframe newPresence) {
        return new Person(id, name, nation, rank, languages, qualifications, newPresence, notes);
    }

    public Person withNotes(Notes newNotes) {
        return new Person(id, name, nation, rank, languages, qualifications, presence, newNotes);
    }
}
