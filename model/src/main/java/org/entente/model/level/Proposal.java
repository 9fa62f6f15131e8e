package org.entente.model.level;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.time.Span;

import java.util.List;

/// How to level a plan: one edit that moves all that must move. What is `unplaced` stays where it
/// is, because those it needs are never there long enough at once; what is `late` ends after its
/// phase or breaks a limit on its dates, because it cannot be done sooner. `unknown` are the places
/// and cells that several activities still ask for at once while nobody knows how many they can
/// take.
public record Proposal(
        Edit edit,
        List<Move> moves,
        List<Activity.Id> unplaced,
        List<Activity.Id> late,
        List<EntityId> unknown) {
    /// An activity and when it is, before and after.
    public record Move(Activity.Id activity, Span from, Span to) {}

    public Proposal {
        moves = List.copyOf(moves);
        unplaced = List.copyOf(unplaced);
        late = List.copyOf(late);
        unknown = List.copyOf(unknown);
    }

    /// True where all that may move is where it should be.
    public boolean isEmpty() {
        return moves.isEmpty();
    }
}
