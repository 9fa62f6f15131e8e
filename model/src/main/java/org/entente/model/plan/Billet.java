package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// A post of exercise control, a headquarters or a cell: its name is the function. Several people
/// fill it where it works in shifts.
public record Billet(
        Id id,
        String number,
        String name,
        Post post,
        Terms terms,
        Cover cover,
        List<Person.Id> holders,
        Notes notes)
        implements Numbered {
    public Billet {
        holders = List.copyOf(holders);
    }

    /// In which staff the post stands and which nation fills it; null where that is open.
    public record Post(@Nullable AssigneeId staff, Participant.@Nullable Id nation) {
        public static final Post OPEN = new Post(null, null);

        public Post withStaff(@Nullable AssigneeId newStaff) {
            return new Post(newStaff, nation);
        }

        public Post withNation(Participant.@Nullable Id newNation) {
            return new Post(staff, newNation);
        }
    }

    /// What is asked of its holder; nothing where null or empty.
    public record Terms(
            @Nullable Rank rank, List<LanguageProfile> languages, List<String> qualifications) {
        public static final Terms NONE = new Terms(null, List.of(), List.of());

        public Terms {
            languages = List.copyOf(languages);
            qualifications = List.copyOf(qualifications);
        }

        public Terms withRank(@Nullable Rank newRank) {
            return new Terms(newRank, languages, qualifications);
        }

        public Terms withLanguages(List<LanguageProfile> newLanguages) {
            return new Terms(rank, newLanguages, qualifications);
        }

        public Terms withQualifications(List<String> newQualifications) {
            return new Terms(rank, languages, newQualifications);
        }
    }

    /// How many people the post needs in turn, 1 or more, null where nobody has said so; and from
    /// when until when it is manned, null for the whole exercise.
    public record Cover(@Nullable Integer shifts, @Nullable Timeframe presence) {
        public static final Cover ONE = new Cover(1, null);

        public Cover {
            if (shifts != null && shifts < 1) {
                throw new IllegalArgumentException(
                        "The number of shifts (%d) must be 1 or more.".formatted(shifts));
            }
        }

        public Cover withShifts(@Nullable Integer newShifts) {
            return new Cover(newShifts, presence);
        }

        public Cover withPresence(@Nullable Timeframe newPresence) {
            return new Cover(shifts, newPresence);
        }
    }

    /// Identity of a post.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.BILLET;
        }
    }

    /// How many people are missing: those of every shift, or one where the shifts are not known.
    public int vacancies() {
        var shifts = cover.shifts();
        return Math.max(0, (shifts == null ? 1 : shifts) - holders.size());
    }

    @Override
    public Billet withName(String newName) {
        return new Billet(id, number, newName, post, terms, cover, holders, notes);
    }

    public Billet withNumber(String newNumber) {
        return new Billet(id, newNumber, name, post, terms, cover, holders, notes);
    }

    public Billet withPost(Post newPost) {
        return new Billet(id, number, name, newPost, terms, cover, holders, notes);
    }

    public Billet withTerms(Terms newTerms) {
        return new Billet(id, number, name, post, newTerms, cover, holders, notes);
    }

    public Billet withCover(Cover newCover) {
        return new Billet(id, number, name, post, terms, newCover, holders, notes);
    }

    public Billet withHolders(List<Person.Id> newHolders) {
        return new Billet(id, number, name, post, terms, cover, newHolders, notes);
    }

    public Billet withNotes(Notes newNotes) {
        return new Billet(id, number, name, post, terms, cover, holders, newNotes);
    }
}
