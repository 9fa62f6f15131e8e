package org.entente.persistence;

import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a memory library keeps of one plan.
final class MemoryPlan {
    private final Path place;
    private char @Nullable [] password;
    private final List<JournalEntry> history = new ArrayList<>();
    private final Map<Generation, Plan> generations = new LinkedHashMap<>();
    private Plan plan = Plan.EMPTY;
    private Instant heldSince = Instant.EPOCH;
    private boolean isHeld;

    MemoryPlan(
            Path place,
            Plan created,
            String author,
            char @Nullable [] password,
            Instant createdAt) {
        this.place = place;
        this.password = password == null ? null : password.clone();
        save(
                new JournalEntry(
                        createdAt,
                        author,
                        "",
                        created.entities().<Change>map(Change.Put::new).toList()));
        takeSnapshot(createdAt);
    }

    synchronized PlanLibrary.Entry entry() {
        var exercise = plan.exercise();
        var isLocked = password != null;
        return new PlanLibrary.Entry(
                PlanId.of(exercise),
                isLocked ? "" : exercise.name(),
                isLocked ? "" : exercise.label().marking(),
                lastAt(),
                isLocked);
    }

    synchronized @Nullable StoreProblem obstacle(
            PlanLibrary.Access access, char @Nullable [] given) {
        if (access == PlanLibrary.Access.EDIT && isHeld) {
            return new StoreProblem.HeldBy(place, "memory", heldSince);
        }
        return password == null || given != null && Arrays.equals(password, given)
                ? null
                : new StoreProblem.Locked(place);
    }

    synchronized void protect(char @Nullable [] fresh) {
        password = fresh == null ? null : fresh.clone();
    }

    synchronized void hold(Instant since) {
        isHeld = true;
        heldSince = since;
    }

    synchronized void letGo() {
        isHeld = false;
    }

    synchronized void save(JournalEntry entry) {
        var last = history.isEmpty() ? Instant.MIN : lastAt();
        history.add(entry.at().isBefore(last) ? entry.withAt(last) : entry);
        for (var change : entry.changes()) {
            plan = change.on(plan);
        }
    }

    synchronized void takeSnapshot(Instant now) {
        var generation = new Generation(now, sequence(), plan.size());
        generations.keySet().removeIf(older -> older.sequence() == sequence());
        generations.put(generation, plan);
    }

    synchronized Instant lastAt() {
        return history.getLast().at();
    }

    synchronized long sequence() {
        return history.size();
    }

    synchronized Plan plan() {
        return plan;
    }

    synchronized List<JournalEntry> history() {
        return List.copyOf(history);
    }

    synchronized List<Generation> generations() {
        return List.copyOf(generations.keySet()).reversed();
    }

    synchronized Plan restore(Generation generation) throws StoreException {
        var kept = generations.get(generation);
        if (kept == null) {
            throw new StoreException(new StoreProblem.Damaged(place, "no such generation"));
        }
        return kept;
    }
}
