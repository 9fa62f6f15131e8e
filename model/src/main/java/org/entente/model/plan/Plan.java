package org.entente.model.plan;

import org.entente.model.label.Label;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole exercise as one immutable value. A changed plan shares everything else with its
/// predecessor; the order of entities means nothing, whoever shows them sorts them.
public final class Plan {
    public static final Plan EMPTY = new Plan(HashTreePMap.empty());

    private final PMap<EntityKind, PMap<EntityId, Entity>> tables;

    private Plan(PMap<EntityKind, PMap<EntityId, Entity>> tables) {
        this.tables = tables;
    }

    /// A plan of these entities; a later entity replaces an earlier one with the same id.
    public static Plan of(Collection<? extends Entity> entities) {
        var plan = EMPTY;
        for (var entity : entities) {
            plan = plan.put(entity);
        }
        return plan;
    }

    public Plan put(Entity entity) {
        var table = table(entity.kind());
        return new Plan(tables.plus(entity.kind(), table.plus(entity.id(), entity)));
    }

    public Plan drop(EntityId id) {
        var rest = table(id.kind()).minus(id);
        return new Plan(rest.isEmpty() ? tables.minus(id.kind()) : tables.plus(id.kind(), rest));
    }

    public Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(table(id.kind()).get(id));
    }

    /// The entity of that type with that id.
    public <E> Optional<E> find(Class<E> type, EntityId id) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    public boolean has(EntityId id) {
        return table(id.kind()).containsKey(id);
    }

    /// The entities of one kind by id, without order.
    public PMap<EntityId, Entity> table(EntityKind kind) {
        var table = tables.get(kind);
        return table == null ? HashTreePMap.empty() : table;
    }

    /// The exercise.
    ///
    /// @throws IllegalStateException when the plan is still empty
    public Exercise exercise() {
        return all(EntityKind.EXERCISE, Exercise.class)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The plan must hold an exercise. Maybe it was never"
                                                + " created."));
    }

    public boolean hasExercise() {
        return !table(EntityKind.EXERCISE).isEmpty();
    }

    public Stream<Entity> entities() {
        return Stream.of(EntityKind.values()).flatMap(kind -> table(kind).values().stream());
    }

    public Stream<Anchor> anchors() {
        return all(EntityKind.ANCHOR, Anchor.class);
    }

    public Stream<Phase> phases() {
        return all(EntityKind.PHASE, Phase.class);
    }

    public Stream<Place> places() {
        return all(EntityKind.PLACE, Place.class);
    }

    public Stream<Participant> participants() {
        return all(EntityKind.PARTICIPANT, Participant.class);
    }

    public Stream<Contingent> contingents() {
        return all(EntityKind.CONTINGENT, Contingent.class);
    }

    public Stream<ForceElement> forceElements() {
        return all(EntityKind.FORCE_ELEMENT, ForceElement.class);
    }

    public Stream<Activity> activities() {
        return all(EntityKind.ACTIVITY, Activity.class);
    }

    public Stream<Milestone> milestones() {
        return all(EntityKind.MILESTONE, Milestone.class);
    }

    public Stream<Task> tasks() {
        return Stream.concat(activities(), milestones());
    }

    public Stream<Dependency> dependencies() {
        return all(EntityKind.DEPENDENCY, Dependency.class);
    }

    public Stream<Constraint> constraints() {
        return all(EntityKind.CONSTRAINT, Constraint.class);
    }

    public Stream<WorkCalendar> workCalendars() {
        return all(EntityKind.WORK_CALENDAR, WorkCalendar.class);
    }

    public Stream<Assignment> assignments() {
        return all(EntityKind.ASSIGNMENT, Assignment.class);
    }

    public Stream<Acceptance> acceptances() {
        return all(EntityKind.ACCEPTANCE, Acceptance.class);
    }

    public int size() {
        return tables.values().stream().mapToInt(PMap::size).sum();
    }

    public int count(EntityKind kind) {
        return table(kind).size();
    }

    /// The least label that protects every part of the plan.
    public Label label() {
        return entities()
                .map(Entity::label)
                .distinct()
                .reduce(Label::join)
                .orElse(Label.NATO_UNCLASSIFIED);
    }

    private <E extends Entity> Stream<E> all(EntityKind kind, Class<E> type) {
        return table(kind).values().stream().map(type::cast);
    }

    /// The kinds in which two plans may differ; unchanged tables are the same reference.
    public List<EntityKind> kindsChangedSince(Plan before) {
        return Stream.of(EntityKind.values()).filter(kind -> !sameTable(before, kind)).toList();
    }

    @SuppressWarnings(
            "ReferenceEquality") // Identity proves that nothing changed without a look at the
    // content.
    private boolean sameTable(Plan before, EntityKind kind) {
        return tables.get(kind) == before.tables.get(kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan && tables.equals(plan.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    @Override
    public String toString() {
        return "Plan of %d entities".formatted(size());
    }
}
