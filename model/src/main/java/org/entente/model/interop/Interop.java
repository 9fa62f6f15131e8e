package org.entente.model.interop;

import org.entente.model.match.Catalogue;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TrialRule;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Ground;
import org.entente.model.match.route.Outage;
import org.entente.model.match.route.Port;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Assumptions;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The verdicts on the exchanges of one plan, stage by stage. Immutable; that of a changed plan is
/// made from the one before it and judges again only what the edit can reach.
public final class Interop {
    /// By what verdicts are given, without what the plan adds to the catalogue.
    private final Ground base;

    private final Plan plan;
    private final Times times;
    private final Groups groups;
    private final PMap<EntityId, List<String>> owned;
    private final Fit fit;

    /// Of this fit, or of one before it from which it does not differ for any exchange.
    private final Assessment assessment;

    private Interop(Ground base, Fitting fitting, Weaving weaving, Assessment assessment) {
        this.base = base;
        this.plan = fitting.plan();
        this.times = fitting.times();
        this.groups = fitting.groups();
        this.owned = weaving.owned();
        this.fit = weaving.fit();
        this.assessment = assessment;
    }

    /// What verdicts are given by on that day: tests count that are not too old and show that what
    /// arrives is understood by the other system. Defaults from memory.
    public static Ground ground(Catalogue catalogue, LocalDate today) {
        return new Ground(
                catalogue, new TrialRule(today, TrialRule.USUAL_DAYS, TestDepth.T2_PARSE), 1);
    }

    /// The plan must hold an exercise. How many phases the ground has does not matter: they are
    /// those of the plan.
    public static Interop of(Ground ground, Plan plan) {
        return of(ground, Groups.NONE, plan);
    }

    /// The same, where labels name groups of nations.
    public static Interop of(Ground ground, Groups groups, Plan plan) {
        var indexed = plan.indexed();
        return of(ground, indexed, Times.of(indexed), groups);
    }

    private static Interop of(Ground ground, Plan plan, Times times, Groups groups) {
        var catalogue = OwnStandards.over(ground.catalogue(), plan);
        return of(ground, new Fitting(plan, times, groups, catalogue), catalogue);
    }

    private static Interop of(Ground ground, Fitting fitting, Catalogue catalogue) {
        var weaving = new Weaving(fitting, Fit.EMPTY, HashTreePMap.empty());
        weave(weaving, Dirt.whole(Plan.EMPTY, fitting.plan()));
        var times = fitting.times();
        var counting =
                new Ground(catalogue, rule(ground, fitting.plan(), times), times.stages().size());
        return new Interop(ground, fitting, weaving, Assessment.of(counting, weaving.fit()));
    }

    /// Tests are needed once the exercise starts, in UTC, and count as the plan takes it as given.
    private static TrialRule rule(Ground ground, Plan plan, Times times) {
        var usual = ground.rule();
        var assumptions = Assumptions.of(plan);
        int depth = assumptions.value(Matter.TEST_DEPTH, usual.depth().level());
        var rule =
                usual.asking(
                        assumptions.value(Matter.TEST_DAYS, usual.days()), TestDepth.of(depth));
        return times.schedule()
                .startex()
                .map(start -> rule.neededOn(start.atZone(ZoneOffset.UTC).toLocalDate()))
                .orElse(rule);
    }

    private static void weave(Weaving weaving, Dirt dirt) {
        weaving.domains(dirt.domains);
        weaving.stations(dirt.holders);
        weaving.systems(dirt.systems);
        weaving.nets(dirt.nets);
        weaving.gateways(dirt.gateways);
        weaving.exchanges(dirt.exchanges);
        weaving.evidence(dirt.evidence);
    }

    /// That of another plan, as it would be from the start. Cheap where the other plan was made of
    /// this one by edits.
    public Interop next(Plan other) {
        var indexed = other.indexed();
        var moved = Dirt.isInTime(plan, indexed);
        var now = moved || isRephased(indexed) ? times.next(indexed) : times.with(indexed);
        if (!now.stages().equals(times.stages())
                || !rule(base, indexed, now).equals(assessment.ground().rule())
                || isMeasuredOtherwise(indexed)) {
            return of(base, indexed, now, groups);
        }
        var before = fitting();
        var after = new Fitting(indexed, now, groups, catalogue());
        var weaving = new Weaving(after, fit, owned);
        weave(weaving, moved ? Dirt.whole(plan, indexed) : Dirt.between(before, after, seated()));
        return new Interop(base, after, weaving, assessment.next(weaving.fit()));
    }

    /// By other standards, other groups, or other bounds of ways.
    private boolean isMeasuredOtherwise(Plan other) {
        var changed = other.kindsChangedSince(plan);
        boolean isBoundOtherwise =
                changed.contains(EntityKind.ASSUMPTION)
                        && !Asking.of(plan).equals(Asking.of(other));
        return isBoundOtherwise
                || changed.contains(EntityKind.OWN_STANDARD)
                || changed.contains(EntityKind.COMMUNITY);
    }

    /// Who belongs to which group on the first day of the exercise.
    public Communities communities() {
        return fitting().communities();
    }

    private Fitting fitting() {
        return new Fitting(plan, times, groups, catalogue());
    }

    /// What is exchanged may name other phases.
    private boolean isRephased(Plan other) {
        return other.kindsChangedSince(plan).contains(EntityKind.EXCHANGE_REQUIREMENT);
    }

    private List<AssigneeId> seated() {
        return fit.stations().keySet().stream()
                .flatMap(id -> FitIds.origin(id).stream())
                .map(Origin::thing)
                .map(AssigneeId.class::cast)
                .toList();
    }

    /// The same plan at a single moment, which is its only stage.
    public Interop at(Instant moment) {
        return of(base, plan, Times.at(plan, moment), groups);
    }

    /// The verdicts when these things are off in the stages of these bits: systems, nets, gateways,
    /// places, security domains, keys with the nets that need them, persons who alone work a
    /// system, agreements, holders with all below them, and nations.
    public Assessment without(Collection<? extends EntityId> things, long stages) {
        return without(things, List.of(), stages);
    }

    /// The same, with some of what bears only a name.
    public Assessment without(
            Collection<? extends EntityId> things, Collection<String> named, long stages) {
        var off = new HashSet<>(Reach.of(plan, fit, things));
        off.addAll(named);
        var left =
                new Pacts(plan, times, assessment.ground().catalogue()).without(fit, off, stages);
        return assessment.next(Outage.of(left, off, stages));
    }

    /// What nets and systems rest on that bears only a name: satellites, sources of power, and
    /// posts that nobody is named for.
    public Set<String> named() {
        return Stream.concat(
                        fit.bearers().values().stream().map(Bearer::rests),
                        fit.ports().values().stream().map(Port::rests))
                .flatMap(Set::stream)
                .filter(id -> FitIds.origin(id).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The persons on whom systems rest, because nobody else can work them.
    public Set<EntityId> operators() {
        return fit.ports().values().stream()
                .flatMap(port -> port.rests().stream())
                .flatMap(id -> FitIds.origin(id).stream())
                .map(Origin::thing)
                .filter(Person.Id.class::isInstance)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The agreements on which systems rest.
    public Set<EntityId> agreements() {
        return fit.ports().values().stream()
                .flatMap(port -> port.footing().pacts().stream())
                .flatMap(pact -> pact.things().stream())
                .distinct()
                .flatMap(id -> FitIds.origin(id).stream())
                .map(Origin::thing)
                .filter(Agreement.Id.class::isInstance)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The verdicts with what is thought to be off, in every stage that it touches.
    public Assessment supposing(Supposition supposition) {
        return supposition.isNothing()
                ? assessment
                : without(supposition.things(), supposition.names(), supposition.stages(stages()));
    }

    public Plan plan() {
        return plan;
    }

    Times times() {
        return times;
    }

    /// The standards by which it was judged.
    public Catalogue catalogue() {
        return assessment.ground().catalogue();
    }

    /// In order of time; the index of a stage is its bit and its phase in the assessment.
    public List<Stage> stages() {
        return times.stages();
    }

    public Fit fit() {
        return fit;
    }

    public Assessment assessment() {
        return assessment;
    }

    /// The thing of the plan behind an id of the fit: of a station, a port, a bearer, a
    /// translation, an exchange, a test, or of what these rest on.
    public Optional<Origin> origin(String fitId) {
        var known = FitIds.origin(fitId);
        return known.isPresent()
                ? known
                : plan.participants()
                        .filter(participant -> participant.code().equals(fitId))
                        .map(Participant::id)
                        .sorted(Plan.BY_ID)
                        .map(id -> new Origin(id, -1))
                        .findFirst();
    }

    /// Things of which nobody knows when they are there, so that nothing is judged of them or of
    /// what rests on them it is unknown: phases, holders, systems, nets, gateways and domains whose
    /// times hang on an anchor that is missing.
    public List<EntityId> undated() {
        return Undated.of(plan, times);
    }

    /// Which parts of the fit that thing of the plan has become: the ports of a system, the bearers
    /// of a net, the translations of a gateway, the tests of evidence, an exchange.
    public List<String> parts(EntityId thing) {
        return owned.getOrDefault(thing, List.of());
    }
}
