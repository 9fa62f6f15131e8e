package org.entente.model.edit;

import org.entente.model.plan.Acceptance;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What must not lead back to itself: what an anchor is reckoned from, what a unit or an activity
/// stands under, and what waits for what.
final class Bonds {
    private Plan plan;
    private @Nullable Map<AnchorCode, EntityId> anchors;

    Bonds(Plan plan) {
        this.plan = plan;
    }

    /// True where the two wordings of one thing are bound differently.
    static boolean differ(@Nullable Entity before, Entity after) {
        return !of(after).equals(before == null ? List.of() : of(before));
    }

    private static List<Object> of(Entity entity) {
        return switch (entity) {
            case Anchor anchor ->
                    base(anchor)
                            .<List<Object>>map(base -> List.of(anchor.code(), base))
                            .orElseGet(List::of);
            case ForceElement element -> List.of(element.superior());
            case Activity activity ->
                    Stream.<Object>ofNullable(activity.placement().parent()).toList();
            case Dependency dependency -> List.of(dependency.predecessor(), dependency.successor());
            case Exercise _,
                    Phase _,
                    Place _,
                    WorkCalendar _,
                    Participant _,
                    Contingent _,
                    Milestone _,
                    Constraint _,
                    ExitCondition _,
                    Requirement _,
                    Offer _,
                    Assignment _,
                    Attestation _,
                    Acceptance _,
                    ActRuling _,
                    AuthorityLine _,
                    Billet _,
                    Caveat _,
                    Person _,
                    StrengthCeiling _,
                    Baseline _,
                    CisEntity _,
                    SavedView _,
                    BaselinePage _ ->
                    List.of();
        };
    }

    private static Optional<AnchorCode> base(Anchor anchor) {
        return anchor.at() instanceof When.Relative(var code, _)
                ? Optional.of(code)
                : Optional.empty();
    }

    /// A loop that goes through one of these things, its members in order.
    Optional<List<EntityId>> loop(Collection<Entity> through) {
        return Loops.find(through.stream().map(Entity::id).toList(), this::above)
                .or(
                        () ->
                                Loops.find(
                                        through.stream().flatMap(Bonds::waiting).toList(),
                                        this::later));
    }

    private List<EntityId> above(EntityId id) {
        return plan.find(id).stream().flatMap(this::above).toList();
    }

    private Stream<EntityId> above(Entity entity) {
        return switch (entity) {
            case Anchor anchor -> base(anchor).map(anchors()::get).stream();
            case ForceElement element -> Stream.of(element.superior());
            case Activity activity -> Stream.ofNullable(activity.placement().parent());
            case Exercise _,
                    Phase _,
                    Place _,
                    WorkCalendar _,
                    Participant _,
                    Contingent _,
                    Milestone _,
                    Dependency _,
                    Constraint _,
                    ExitCondition _,
                    Requirement _,
                    Offer _,
                    Assignment _,
                    Attestation _,
                    Acceptance _,
                    ActRuling _,
                    AuthorityLine _,
                    Billet _,
                    Caveat _,
                    Person _,
                    StrengthCeiling _,
                    Baseline _,
                    CisEntity _,
                    SavedView _,
                    BaselinePage _ ->
                    Stream.empty();
        };
    }

    private Map<AnchorCode, EntityId> anchors() {
        var known = anchors;
        if (known == null) {
            known = new HashMap<>();
            for (var anchor : plan.anchors().toList()) {
                known.merge(anchor.code(), anchor.id(), Bonds::first);
            }
            anchors = known;
        }
        return known;
    }

    /// The things whose bonds make up the loop: its members, or the dependencies between them.
    List<Entity> links(List<EntityId> members) {
        if (members.getFirst() instanceof TaskId && !isTree(members)) {
            return plan.dependencies()
                    .filter(dependency -> follows(members, dependency))
                    .<Entity>map(dependency -> dependency)
                    .toList();
        }
        return members.stream().flatMap(id -> plan.find(id).stream()).toList();
    }

    private boolean isTree(List<EntityId> members) {
        return IntStream.range(0, members.size())
                .allMatch(at -> above(members.get(at)).contains(next(members, at)));
    }

    private static boolean follows(List<EntityId> members, Dependency dependency) {
        int at = members.indexOf(dependency.predecessor());
        return at >= 0 && next(members, at).equals(dependency.successor());
    }

    private static EntityId next(List<EntityId> members, int at) {
        return members.get((at + 1) % members.size());
    }

    /// Of two anchors of one code the one with the smaller id counts.
    private static EntityId first(EntityId one, EntityId other) {
        return one.value().compareTo(other.value()) <= 0 ? one : other;
    }

    private static Stream<EntityId> waiting(Entity entity) {
        return entity instanceof Dependency dependency
                ? Stream.of(dependency.predecessor())
                : Stream.empty();
    }

    private List<EntityId> later(EntityId id) {
        plan = plan.indexed();
        return plan.holders(id)
                .filter(Dependency.class::isInstance)
                .map(Dependency.class::cast)
                .filter(dependency -> dependency.predecessor().equals(id))
                .<EntityId>map(Dependency::successor)
                .toList();
    }
}
