package org.entente.app.feature.readiness;

import org.entente.app.interop.Supposing;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What the screen shows: the stages, which of them is looked at, what stands in its way, what to
/// ask about it, what can be thought to be off, and the gates and the trend of the plan as it is.
record ReadinessState(
        List<Card> cards,
        int chosen,
        List<Blocker> blockers,
        int blocked,
        List<Ask> asks,
        @Nullable Supposing supposing,
        BoardLine board,
        List<PartyLine> parties) {
    static final ReadinessState NOTHING =
            new ReadinessState(
                    List.of(), 0, List.of(), 0, List.of(), null, BoardLine.NOTHING, List.of());

    ReadinessState {
        cards = List.copyOf(cards);
        blockers = List.copyOf(blockers);
        asks = List.copyOf(asks);
        parties = List.copyOf(parties);
    }

    /// A stage: its name and its days, how ready it is, how ready it would be if nothing were off,
    /// null where nothing is, how many exchanges there are of each colour, and how many parameters
    /// nobody has stated; and how the exercise stands as one, null where nothing is judged.
    record Card(
            String name,
            String days,
            Readiness readiness,
            @Nullable Readiness whole,
            Map<VerdictColour, Integer> counts,
            int open,
            PartyLine.@Nullable Standing standing) {
        Card(
                String name,
                String days,
                Readiness readiness,
                @Nullable Readiness whole,
                Map<VerdictColour, Integer> counts,
                int open,
                PartyLine.@Nullable Standing standing) {
            this.name = name;
            this.days = days;
            this.readiness = readiness;
            this.whole = whole;
            this.counts = Map.copyOf(counts);
            this.open = open;
            this.standing = standing;
        }

        /// Nothing is to be exchanged, so there is nothing to be ready for.
        boolean isEmpty() {
            return counts.isEmpty();
        }

        int count(VerdictColour colour) {
            return counts.getOrDefault(colour, 0);
        }
    }

    /// An exchange on which much hangs and which does not surely work.
    record Blocker(
            EntityId exchange,
            VerdictColour colour,
            String name,
            String from,
            String to,
            String importance,
            String verdict,
            String reason) {}

    /// What to ask one nation or several, by their codes, of what: how many exchanges wait for it,
    /// and how much of the score an answer would settle, not a number while that has not been
    /// weighed.
    record Ask(
            EntityId thing,
            List<String> nations,
            String port,
            String parameter,
            int exchanges,
            double worth) {
        Ask {
            nations = List.copyOf(nations);
        }
    }

    /// Something that can fail.
    record Thing(EntityId id, String name) {}
}
