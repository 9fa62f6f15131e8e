package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// What a nation does not let its people do. It binds the bearer and everything below it; the name
/// is its wording, the paper where it stands, the source who told the planners. Words are blank
/// where nobody has given them.
public record Caveat(
        Id id,
        AssigneeId bearer,
        String name,
        Ruling ruling,
        String paper,
        String source,
        Notes notes)
        implements Named {
    /// What is ruled out, each by itself: tasks of these kinds, at these places, in this time, at
    /// these hours of the day, with these weapons, or together with these participants. An empty
    /// list or null rules nothing out. Weapons are words to be looked for in what tasks say.
    public record Ruling(
            List<TaskKind> kinds,
            List<Place.Id> places,
            @Nullable Timeframe time,
            @Nullable Hours hours,
            List<String> weapons,
            List<Participant.Id> partners) {
        public static final Ruling NONE =
                new Ruling(List.of(), List.of(), null, null, List.of(), List.of());

        public Ruling {
            kinds = List.copyOf(kinds);
            places = List.copyOf(places);
            weapons = List.copyOf(weapons);
            partners = List.copyOf(partners);
        }

        public Ruling withKinds(List<TaskKind> newKinds) {
            return new Ruling(newKinds, places, time, hours, weapons, partners);
        }

        public Ruling withPlaces(List<Place.Id> newPlaces) {
            return new Ruling(kinds, newPlaces, time, hours, weapons, partners);
        }

        public Ruling withTime(@Nullable Timeframe newTime) {
            return new Ruling(kinds, places, newTime, hours, weapons, partners);
        }

        public Ruling withHours(@Nullable Hours newHours) {
            return new Ruling(kinds, places, time, newHours, weapons, partners);
        }

        public Ruling withWeapons(List<String> newWeapons) {
            return new Ruling(kinds, places, time, hours, newWeapons, partners);
        }

        public Ruling withPartners(List<Participant.Id> newPartners) {
            return new Ruling(kinds, places, time, hours, weapons, newPartners);
        }
    }

    /// Hours of each day in the local time of the exercise; past midnight where they begin later
    /// than they end.
    public record Hours(LocalTime from, LocalTime until) {}

    /// Identity of a caveat.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.CAVEAT;
        }
    }

    @Override
    public Caveat withName(String newName) {
        return new Caveat(id, bearer, newName, ruling, paper, source, notes);
    }

    public Caveat withRuling(Ruling newRuling) {
        return new Caveat(id, bearer, name, newRuling, paper, source, notes);
    }

    public Caveat withPaper(String newPaper) {
        return new Caveat(id, bearer, name, ruling, newPaper, source, notes);
    }

    public Caveat withSource(String newSource) {
        return new Caveat(id, bearer, name, ruling, paper, newSource, notes);
    }

    public Caveat withNotes(Notes newNotes) {
        return new Caveat(id, bearer, name, ruling, paper, source, newNotes);
    }
}
