package org.entente.model.schedule;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What an edit touched, as far as it matters to the schedule.
///
/// @param reworded tasks whose own times, work or progress may be others
/// @param moved tasks that came, went or changed the summary above them
/// @param timed tasks that may be worked at other hours
/// @param bound tasks whose constraints changed
/// @param links dependencies that came, went or changed
record Touched(
        Set<TaskId> reworded,
        Set<TaskId> moved,
        Set<TaskId> timed,
        Set<TaskId> bound,
        Set<Dependency.Id> links,
        Map<TaskId, List<AssigneeId>> doers) {
    /// The kinds on which the times of no task hang.
    private static final Set<EntityKind> ASIDE =
            Set.of(
                    EntityKind.PLACE,
                    EntityKind.PHASE,
                    EntityKind.ACCEPTANCE,
                    EntityKind.ACT_RULING,
                    EntityKind.AUTHORITY_LINE,
                    EntityKind.BILLET,
                    EntityKind.CAVEAT,
                    EntityKind.PERSON,
                    EntityKind.STRENGTH_CEILING,
                    EntityKind.EXIT_CONDITION,
                    EntityKind.REQUIREMENT,
                    EntityKind.OFFER,
                    EntityKind.BASELINE,
                    EntityKind.SAVED_VIEW,
                    EntityKind.SECURITY_DOMAIN,
                    EntityKind.INFORMATION_PRODUCT,
                    EntityKind.CIS_SYSTEM,
                    EntityKind.NET,
                    EntityKind.GATEWAY,
                    EntityKind.EXCHANGE_REQUIREMENT,
                    EntityKind.EVIDENCE,
                    EntityKind.CRYPTO_KEY,
                    EntityKind.PACE_PLAN,
                    EntityKind.AGREEMENT,
                    EntityKind.SPECTRUM_ASSIGNMENT,
                    EntityKind.ADDRESS_ASSIGNMENT,
                    EntityKind.FMN_PARTICIPATION,
                    EntityKind.WAIVER,
                    EntityKind.COMMEX_SESSION,
                    EntityKind.OWN_STANDARD,
                    EntityKind.COMMUNITY,
                    EntityKind.GATE_DEMAND,
                    EntityKind.ASSUMPTION,
                    EntityKind.ATTESTATION,
                    EntityKind.BASELINE_PAGE);

    /// Sorts what an edit touched. Empty where everything has to be reckoned again.
    static Optional<Touched> of(Plan before, Plan after, Collection<? extends EntityId> ids) {
        return new Sorting(before, after).sorted(Set.copyOf(ids));
    }

    private static final class Sorting {
        private final Plan before;
        private final Plan after;
        private final boolean isOfParticipants;
        private final Set<TaskId> reworded = new LinkedHashSet<>();
        private final Set<TaskId> moved = new LinkedHashSet<>();
        private final Set<TaskId> timed = new LinkedHashSet<>();
        private final Set<TaskId> staffed = new LinkedHashSet<>();
        private final Set<TaskId> bound = new LinkedHashSet<>();
        private final Set<Dependency.Id> links = new LinkedHashSet<>();

        Sorting(Plan before, Plan after) {
            this.before = before;
            this.after = after;
            this.isOfParticipants = Calendars.isOfParticipants(after);
        }

        Optional<Touched> sorted(Set<EntityId> ids) {
            for (var id : ids) {
                if (!isSmall(id)) {
                    return Optional.empty();
                }
            }
            timed.addAll(staffed);
            return Optional.of(new Touched(reworded, moved, timed, bound, links, doers()));
        }

        private Map<TaskId, List<AssigneeId>> doers() {
            if (staffed.isEmpty()) {
                return Map.of();
            }
            var doers =
                    Calendars.doers(
                            after.assignments()
                                    .filter(assignment -> staffed.contains(assignment.task())));
            staffed.forEach(task -> doers.putIfAbsent(task, List.of()));
            return doers;
        }

        private boolean isSmall(EntityId id) {
            return switch (id.kind()) {
                case ACTIVITY, MILESTONE -> {
                    sort((TaskId) id);
                    yield true;
                }
                case DEPENDENCY -> {
                    links.add((Dependency.Id) id);
                    yield true;
                }
                case CONSTRAINT -> isBound(id);
                case ASSIGNMENT -> {
                    if (isOfParticipants) {
                        both(Assignment.class, id).map(Assignment::task).forEach(staffed::add);
                    }
                    yield true;
                }
                case CONTINGENT -> !isOfParticipants || isSameNation(id);
                case FORCE_ELEMENT -> !isOfParticipants || isSameSuperior(id);
                default -> ASIDE.contains(id.kind());
            };
        }

        private boolean isBound(EntityId constraint) {
            both(Constraint.class, constraint).map(Constraint::task).forEach(bound::add);
            return true;
        }

        private <T> Stream<T> both(Class<T> type, EntityId id) {
            return Stream.of(before, after).flatMap(plan -> plan.find(type, id).stream());
        }

        private boolean isSameNation(EntityId id) {
            return both(Contingent.class, id).map(Contingent::participant).distinct().count() <= 1;
        }

        private boolean isSameSuperior(EntityId id) {
            return both(ForceElement.class, id).map(ForceElement::superior).distinct().count() <= 1;
        }

        private void sort(TaskId id) {
            @Nullable Task was = before.find(Task.class, id).orElse(null);
            @Nullable Task is = after.find(Task.class, id).orElse(null);
            if (was == null || is == null) {
                moved.add(id);
                return;
            }
            reworded.add(id);
            if (!Objects.equals(was.placement().parent(), is.placement().parent())) {
                moved.add(id);
            }
            if (!was.timing().calendars().equals(is.timing().calendars())) {
                timed.add(id);
            }
        }
    }
}
