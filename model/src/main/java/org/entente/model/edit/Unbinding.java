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
import org.entente.model.plan.References;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes one thing out of a loop: it goes back to where it stood in the base, or, where that is no
/// way out, to the top of its tree.
record Unbinding(Plan merged, Plan base, Plan mine, Plan theirs) {
    /// The thing as it no longer closes the loop; null where it has to go.
    @Nullable Entity open(Entity bound) {
        return switch (bound) {
            case Anchor anchor -> anchor(anchor);
            case ForceElement element -> element(element);
            case Activity activity -> activity(activity);
            case Dependency dependency -> former(Dependency.class, dependency).orElse(null);
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
                    throw new IllegalStateException(
                            "A thing (%s) without bonds must not be in a loop."
                                    .formatted(bound.id()));
        };
    }

    /// Its wording in the base, if its bonds were others there and all that it pointed at is there.
    private <E extends Entity> Optional<E> former(Class<E> type, E bound) {
        return base.find(type, bound.id())
                .filter(was -> Bonds.differ(was, bound))
                .filter(was -> References.of(was).allMatch(merged::has));
    }

    private @Nullable Anchor anchor(Anchor anchor) {
        var former = former(Anchor.class, anchor);
        return former.isPresent()
                ? anchor.withCode(former.get().code()).withAt(former.get().at())
                : root(anchor).map(anchor::withAt).orElse(null);
    }

    /// Where the chain of the anchor begins in the plan of one side, if no loop can come of it.
    private Optional<When> root(Anchor anchor) {
        return Stream.of(mine, theirs)
                .flatMap(
                        side ->
                                side.find(Anchor.class, anchor.id()).stream()
                                        .map(own -> root(side, own)))
                .filter(this::leadsNowhere)
                .min(Comparator.comparing(When::toString));
    }

    private boolean leadsNowhere(When at) {
        return switch (at) {
            case When.Fixed _ -> true;
            case When.Relative(var code, _) ->
                    merged.anchors().noneMatch(anchor -> anchor.code().equals(code));
        };
    }

    private static When root(Plan side, Anchor own) {
        var passed = new HashSet<AnchorCode>();
        var at = own.at();
        while (at instanceof When.Relative(var code, _) && passed.add(code)) {
            var above = side.anchors().filter(other -> other.code().equals(code)).findFirst();
            if (above.isEmpty()) {
                return at;
            }
            at = above.get().at();
        }
        return at;
    }

    private ForceElement element(ForceElement element) {
        return former(ForceElement.class, element)
                .map(was -> element.withSuperior(was.superior()))
                .orElseGet(() -> element.withSuperior(contingent(element)));
    }

    private Contingent.Id contingent(ForceElement element) {
        return Stream.of(mine, theirs)
                .flatMap(side -> contingent(side, element).stream())
                .min(Comparator.comparing(Contingent.Id::value))
                .orElseThrow();
    }

    private static Optional<Contingent.Id> contingent(Plan side, ForceElement element) {
        var at = side.find(ForceElement.class, element.id());
        while (at.isPresent()) {
            switch (at.get().superior()) {
                case Contingent.Id id -> {
                    return Optional.of(id);
                }
                case ForceElement.Id id -> at = side.find(ForceElement.class, id);
            }
        }
        return Optional.empty();
    }

    private Activity activity(Activity activity) {
        var parent =
                former(Activity.class, activity).map(was -> was.placement().parent()).orElse(null);
        return activity.withPlacement(activity.placement().withParent(parent));
    }
}
