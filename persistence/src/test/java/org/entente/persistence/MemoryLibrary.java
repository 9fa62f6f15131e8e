package org.entente.persistence;

import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A library that keeps its plans in memory as long as it lives itself, for tests. It can be made
/// to refuse every save, as a full disk does.
public final class MemoryLibrary implements PlanLibrary {
    private final Path place = Path.of("/memory");
    private final Map<PlanId, MemoryPlan> plans = new LinkedHashMap<>();
    private final Clock clock;
    private @Nullable StoreProblem refusal;

    public MemoryLibrary(Clock clock) {
        this.clock = clock;
    }

    /// From now on every save is refused for that reason.
    public synchronized void refuse(StoreProblem problem) {
        refusal = problem;
    }

    /// Saves succeed again; what was refused is saved by the next `retry` or edit.
    public synchronized void relent() {
        refusal = null;
    }

    synchronized Optional<StoreProblem> refusal() {
        return Optional.ofNullable(refusal);
    }

    Clock clock() {
        return clock;
    }

    @Override
    public Path place() {
        return place;
    }

    @Override
    public synchronized List<Entry> plans() {
        return plans.values().stream()
                .map(MemoryPlan::entry)
                .sorted(Comparator.comparing(Entry::changedAt).reversed())
                .toList();
    }

    @Override
    public OpenResult create(Plan plan, String author, char @Nullable [] password) {
        var id = PlanId.of(plan.exercise());
        synchronized (this) {
            if (refusal != null) {
                return new OpenResult.Failed(refusal);
            }
            if (plans.containsKey(id)) {
                return new OpenResult.Failed(new StoreProblem.AlreadyThere(place(id)));
            }
            plans.put(id, new MemoryPlan(place(id), plan, author, password, clock.instant()));
        }
        return open(id, Access.EDIT, password);
    }

    private Path place(PlanId id) {
        return place.resolve(id.toString());
    }

    @Override
    public synchronized OpenResult open(PlanId id, Access access, char @Nullable [] password) {
        var plan = plans.get(id);
        if (plan == null) {
            return new OpenResult.Failed(new StoreProblem.Vanished(place(id)));
        }
        var problem = plan.obstacle(access, password);
        if (problem != null) {
            return new OpenResult.Failed(problem);
        }
        var repairs =
                access == Access.EDIT && clock.instant().isBefore(plan.lastAt())
                        ? List.<Repair>of(new Repair.ClockWentBack(plan.lastAt()))
                        : List.<Repair>of();
        return new OpenResult.Opened(
                new MemoryPlanStore(this, id, plan, access), plan.plan(), repairs);
    }

    @Override
    public synchronized void protect(PlanId id, char @Nullable [] present, char @Nullable [] fresh)
            throws StoreException {
        var plan = plans.get(id);
        if (plan == null) {
            throw new StoreException(new StoreProblem.Vanished(place(id)));
        }
        var problem = plan.obstacle(Access.EDIT, present);
        if (problem != null || refusal != null) {
            throw new StoreException(problem == null ? refusal : problem);
        }
        plan.protect(fresh);
    }
}
