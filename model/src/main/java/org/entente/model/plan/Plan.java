package org.entente.model.plan;

import org.entente.model.label.Label;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The whole exercise as one immutable value. A changed plan shares everything else with its
/// predecessor; the order of entities means nothing to people, whoever shows them sorts them.
public final class Plan {
    public static final Plan EMPTY = new Plan(HashTreePMap.empty(), null);

    /// The order of ids of one kind in a table and in a file: that of their text.
    public static final Comparator<EntityId> BY_ID = Plan::compareIds;

    private static final PMap<EntityId, Entity> NO_ENTITIES = TreePMap.empty(BY_ID);

    private final PMap<EntityKind, PMap<EntityId, Entity>> tables;

    /// Null where nobody asked for it yet.
    private final @Nullable Holders holders;

    private Plan(PMap<EntityKind, PMap<EntityId, Entity>> tables, @Nullable Holders holders) {
        this.tables = tables;
        this.holders = holders;
    }

    /// A plan of these entities; a later entity replaces an earlier one with the same id.
    public static Plan of(Collection<? extends Entity> entities) {
        Map<EntityKind, SortedMap<EntityId, Entity>> sorted = new EnumMap<>(EntityKind.class);
        for (var entity : entities) {
            sorted.computeIfAbsent(entity.kind(), _ -> new TreeMap<>(BY_ID))
                    .put(entity.id(), entity);
        }
        PMap<EntityKind, PMap<EntityId, Entity>> tables = HashTreePMap.empty();
        for (var table : sorted.entrySet()) {
            tables = tables.plus(table.getKey(), TreePMap.fromSortedMap(table.getValue()));
        }
        return new Plan(tables, null);
    }

    private static int compareIds(EntityId one, EntityId other) {
        var left = one.value();
        var right = other.value();
        int high =
                Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    public Plan put(Entity entity) {
        var table = table(entity.kind());
        return new Plan(
                tables.plus(entity.kind(), table.plus(entity.id(), entity)),
                holders == null ? null : holders.after(table.get(entity.id()), entity));
    }

    public Plan drop(EntityId id) {
        var table = table(id.kind());
        var rest = table.minus(id);
        return new Plan(
                rest.isEmpty() ? tables.minus(id.kind()) : tables.plus(id.kind(), rest),
                holders == null ? null : holders.after(table.get(id), null));
    }

    /// The same plan, which knows from now on who points at whom, as do all that are made of it by
    /// putting and dropping. Looks through everything once.
    public Plan indexed() {
        return holders == null ? new Plan(tables, Holders.of(this)) : this;
    }

    /// The things that point at that one, by kind and id. A plan that is not indexed looks through
    /// everything for them.
    public Stream<Entity> holders(EntityId id) {
        if (holders != null) {
            return holders.of(id).stream().flatMap(holder -> find(holder).stream());
        }
        return References.isTarget(id.kind())
                ? entities().filter(entity -> References.holds(entity, id))
                : Stream.empty();
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

    /// The entities of one kind by id, in the order of `BY_ID`.
    public PMap<EntityId, Entity> table(EntityKind kind) {
        var table = tables.get(kind);
        return table == null ? NO_ENTITIES : table;
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

    public Stream<Requirement> requirements() {
        return all(EntityKind.REQUIREMENT, Requirement.class);
    }

    public Stream<Offer> offers() {
        return all(EntityKind.OFFER, Offer.class);
    }

    public Stream<AuthorityLine> authorityLines() {
        return all(EntityKind.AUTHORITY_LINE, AuthorityLine.class);
    }

    public Stream<Caveat> caveats() {
        return all(EntityKind.CAVEAT, Caveat.class);
    }

    public Stream<StrengthCeiling> strengthCeilings() {
        return all(EntityKind.STRENGTH_CEILING, StrengthCeiling.class);
    }

    public Stream<ActRuling> actRulings() {
        return all(EntityKind.ACT_RULING, ActRuling.class);
    }

    public Stream<Billet> billets() {
        return all(EntityKind.BILLET, Billet.class);
    }

    public Stream<Person> people() {
        return all(EntityKind.PERSON, Person.class);
    }

    public Stream<ExitCondition> exitConditions() {
        return all(EntityKind.EXIT_CONDITION, ExitCondition.class);
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

    public Stream<Baseline> baselines() {
        return all(EntityKind.BASELINE, Baseline.class);
    }

    public Stream<SecurityDomain> securityDomains() {
        return all(EntityKind.SECURITY_DOMAIN, SecurityDomain.class);
    }

    /// What the users ask at the gates, where that is not what is usual.
    public Stream<GateDemand> gateDemands() {
        return all(EntityKind.GATE_DEMAND, GateDemand.class);
    }

    /// What is taken as given, where that is not what is usual.
    public Stream<Assumption> assumptions() {
        return all(EntityKind.ASSUMPTION, Assumption.class);
    }

    /// Who said what is stated of things that do not tell it themselves.
    public Stream<Attestation> attestations() {
        return all(EntityKind.ATTESTATION, Attestation.class);
    }

    /// What the users have added to the catalogue of standards.
    public Stream<OwnStandard> ownStandards() {
        return all(EntityKind.OWN_STANDARD, OwnStandard.class);
    }

    /// Groups of nations as the users have them.
    public Stream<Community> communities() {
        return all(EntityKind.COMMUNITY, Community.class);
    }

    public Stream<InformationProduct> informationProducts() {
        return all(EntityKind.INFORMATION_PRODUCT, InformationProduct.class);
    }

    public Stream<CisSystem> cisSystems() {
        return all(EntityKind.CIS_SYSTEM, CisSystem.class);
    }

    public Stream<Net> nets() {
        return all(EntityKind.NET, Net.class);
    }

    public Stream<Gateway> gateways() {
        return all(EntityKind.GATEWAY, Gateway.class);
    }

    public Stream<ExchangeRequirement> exchangeRequirements() {
        return all(EntityKind.EXCHANGE_REQUIREMENT, ExchangeRequirement.class);
    }

    public Stream<Evidence> evidence() {
        return all(EntityKind.EVIDENCE, Evidence.class);
    }

    public Stream<CryptoKey> cryptoKeys() {
        return all(EntityKind.CRYPTO_KEY, CryptoKey.class);
    }

    public Stream<PacePlan> pacePlans() {
        return all(EntityKind.PACE_PLAN, PacePlan.class);
    }

    public Stream<Agreement> agreements() {
        return all(EntityKind.AGREEMENT, Agreement.class);
    }

    public Stream<SpectrumAssignment> spectrumAssignments() {
        return all(EntityKind.SPECTRUM_ASSIGNMENT, SpectrumAssignment.class);
    }

    public Stream<AddressAssignment> addressAssignments() {
        return all(EntityKind.ADDRESS_ASSIGNMENT, AddressAssignment.class);
    }

    public Stream<FmnParticipation> fmnParticipations() {
        return all(EntityKind.FMN_PARTICIPATION, FmnParticipation.class);
    }

    public Stream<Waiver> waivers() {
        return all(EntityKind.WAIVER, Waiver.class);
    }

    public Stream<CommexSession> commexSessions() {
        return all(EntityKind.COMMEX_SESSION, CommexSession.class);
    }

    public Stream<SavedView> savedViews() {
        return all(EntityKind.SAVED_VIEW, SavedView.class);
    }

    public Stream<BaselinePage> baselinePages() {
        return all(EntityKind.BASELINE_PAGE, BaselinePage.class);
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
        return other instanceof Plan plan
                && Stream.of(EntityKind.values()).allMatch(kind -> hasSameTable(plan, kind));
    }

    /// Two tables have one order, so they are compared side by side.
    private boolean hasSameTable(Plan other, EntityKind kind) {
        if (sameTable(other, kind)) {
            return true;
        }
        if (count(kind) != other.count(kind)) {
            return false;
        }
        var theirs = other.table(kind).values().iterator();
        return table(kind).values().stream().allMatch(mine -> mine.equals(theirs.next()));
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
