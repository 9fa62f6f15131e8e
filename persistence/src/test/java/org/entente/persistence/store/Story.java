package org.entente.persistence.store;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Change;
import org.entente.model.label.Notes;
import org.entente.model.plan.Plan;
import org.entente.persistence.HandClock;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A plan and the edits that somebody makes in it, always the same, so that the truth after any of
/// them is known. Edit 1 is the creation.
final class Story {
    static final Plan START = Plans.brigadeExercise();
    static final PlanId ID = PlanId.of(START.exercise());
    static final String AUTHOR = "Maj Berg";

    private static final int SERIALS = 25;
    private static final int LONG_TEXT = 30_000;
    /// When the edits begin; they are a second apart.
    static final Instant BEGIN = HandClock.atNoon().instant();

    private final List<Plan> truths = new ArrayList<>(List.of(Plan.EMPTY, START));

    /// The edit with that sequence.
    static JournalEntry edit(long sequence) {
        return new JournalEntry(
                BEGIN.plusSeconds(sequence), AUTHOR, "Edit " + sequence, changes(sequence));
    }

    private static List<Change> changes(long sequence) {
        var random = new Random(sequence);
        var serial = "Serial " + sequence % SERIALS;
        var days = Things.days("D", random.nextInt(9), 9 + random.nextInt(9));
        var activity = Things.activity(serial, days).withName(serial + ", edit " + sequence);
        return switch (random.nextInt(8)) {
            case 0 -> List.of(new Change.Drop(activity.id()));
            case 1 ->
                    List.of(
                            new Change.Put(activity),
                            new Change.Put(START.exercise().withName("EXERCISE " + sequence)));
            case 2 -> List.of(new Change.Put(activity.withNotes(longNotes(random))));
            default -> List.of(new Change.Put(activity));
        };
    }

    private static Notes longNotes(Random random) {
        var remark = new StringBuilder();
        random.ints(random.nextInt(LONG_TEXT), ' ', '~').forEach(remark::appendCodePoint);
        return Plans.NORWAY.notes().withRemark(remark.toString());
    }

    /// The plan after the edit with that sequence.
    synchronized Plan truth(long sequence) {
        while (truths.size() <= sequence) {
            var plan = truths.getLast();
            for (var change : changes(truths.size())) {
                plan = change.on(plan);
            }
            truths.add(plan);
        }
        return truths.get((int) sequence);
    }
}
