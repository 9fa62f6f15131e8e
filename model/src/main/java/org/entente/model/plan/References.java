package org.entente.model.plan;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What one thing in a plan points at, and what happens to it when that goes.
public final class References {
    private static final Set<EntityKind> LEAVES =
            Set.of(
                    EntityKind.EXERCISE,
                    EntityKind.ANCHOR,
                    EntityKind.DEPENDENCY,
                    EntityKind.ASSIGNMENT,
                    EntityKind.ACCEPTANCE,
                    EntityKind.ACT_RULING,
                    EntityKind.AUTHORITY_LINE,
                    EntityKind.BILLET,
                    EntityKind.CAVEAT,
                    EntityKind.STRENGTH_CEILING,
                    EntityKind.CONSTRAINT,
                    EntityKind.EXIT_CONDITION,
                    EntityKind.OFFER,
                    EntityKind.EVIDENCE,
                    EntityKind.ADDRESS_ASSIGNMENT,
                    EntityKind.FMN_PARTICIPATION,
                    EntityKind.WAIVER,
                    EntityKind.COMMEX_SESSION,
                    EntityKind.ATTESTATION,
                    EntityKind.BASELINE_PAGE);

    private References() {}

    /// Everything that must exist for the entity to make sense.
    public static Stream<EntityId> of(Entity entity) {
        return switch (entity) {
            case Activity activity -> ofTask(activity);
            case Milestone milestone -> ofTask(milestone);
            case Participant participant -> Stream.ofNullable(participant.calendar());
            case Dependency dependency ->
                    Stream.of(dependency.predecessor(), dependency.successor());
            case Constraint constraint -> Stream.of(constraint.task());
            case ExitCondition condition -> Stream.of(condition.milestone());
            case Offer offer ->
                    Stream.concat(
                            Stream.of(offer.requirement(), offer.participant()),
                            Stream.ofNullable(offer.content().unit()));
            case Assignment assignment -> Stream.of(assignment.task(), assignment.assignee());
            case Attestation attestation -> Stream.of(attestation.subject());
            case Contingent contingent -> Stream.of(contingent.participant());
            case ForceElement element -> Stream.of(element.superior());
            case BaselinePage page -> Stream.of(page.baseline());
            case CisEntity cis -> cis.targets();
            case AuthorityLine line -> Stream.of(line.unit(), line.holder());
            case Caveat caveat -> ofCaveat(caveat);
            case StrengthCeiling ceiling ->
                    Stream.concat(
                            Stream.of(ceiling.participant()), Stream.ofNullable(ceiling.phase()));
            case Billet billet -> ofBillet(billet);
            case Person person -> Stream.ofNullable(person.nation());
            case Exercise _,
                    Anchor _,
                    Phase _,
                    Place _,
                    WorkCalendar _,
                    Requirement _,
                    Acceptance _,
                    Baseline _,
                    ActRuling _,
                    SavedView _ ->
                    Stream.empty();
        };
    }

    public static boolean holds(Entity entity, EntityId target) {
        return of(entity).anyMatch(target::equals);
    }

    /// True for the kinds to which others can point by id.
    public static boolean isTarget(EntityKind kind) {
        return !LEAVES.contains(kind);
    }

    /// The entity without the reference where it can live without it; empty where it goes down with
    /// what it pointed at.
    public static Stream<Entity> without(Entity entity, EntityId gone) {
        return switch (entity) {
            case Activity activity -> Stream.of(without(activity, gone));
            case Milestone milestone -> Stream.of(without(milestone, gone));
            case Participant nation ->
                    Stream.of(gone.equals(nation.calendar()) ? nation.withCalendar(null) : nation);
            case Offer offer -> without(offer, gone);
            case Caveat caveat -> without(caveat, gone);
            case Billet billet -> Stream.of(without(billet, gone));
            case Person person ->
                    Stream.of(gone.equals(person.nation()) ? person.withNation(null) : person);
            case Dependency _,
                    AuthorityLine _,
                    StrengthCeiling _,
                    Constraint _,
                    ExitCondition _,
                    Assignment _,
                    Attestation _,
                    Contingent _,
                    ForceElement _,
                    BaselinePage _ ->
                    Stream.empty();
            case CisEntity cis -> cis.without(gone);
            case Exercise _,
                    Anchor _,
                    Phase _,
                    Place _,
                    WorkCalendar _,
                    Requirement _,
                    Acceptance _,
                    Baseline _,
                    ActRuling _,
                    SavedView _ ->
                    Stream.of(entity);
        };
    }

    private static Stream<Entity> without(Offer offer, EntityId gone) {
        return gone.equals(offer.content().unit())
                ? Stream.of(offer.withContent(offer.content().withUnit(null)))
                : Stream.empty();
    }

    private static Stream<Entity> without(Caveat caveat, EntityId gone) {
        return gone.equals(caveat.bearer())
                ? Stream.empty()
                : Stream.of(caveat.withRuling(without(caveat.ruling(), gone)));
    }

    private static Activity without(Activity activity, EntityId gone) {
        return activity.withPlacement(without(activity.placement(), gone))
                .withTiming(without(activity.timing(), gone));
    }

    private static Milestone without(Milestone milestone, EntityId gone) {
        return milestone
                .withPlacement(without(milestone.placement(), gone))
                .withTiming(without(milestone.timing(), gone));
    }

    private static Stream<EntityId> ofCaveat(Caveat caveat) {
        return Stream.of(
                        Stream.of(caveat.bearer()),
                        caveat.ruling().places().stream(),
                        caveat.ruling().partners().stream())
                .flatMap(ids -> ids);
    }

    private static Caveat.Ruling without(Caveat.Ruling ruling, EntityId gone) {
        return ruling.withPlaces(without(ruling.places(), gone))
                .withPartners(without(ruling.partners(), gone));
    }

    private static <I extends EntityId> List<I> without(List<I> ids, EntityId gone) {
        return ids.stream().filter(id -> !id.equals(gone)).toList();
    }

    private static Stream<EntityId> ofBillet(Billet billet) {
        return Stream.of(
                        Stream.<EntityId>ofNullable(billet.post().staff()),
                        Stream.<EntityId>ofNullable(billet.post().nation()),
                        billet.holders().stream())
                .flatMap(ids -> ids);
    }

    private static Billet without(Billet billet, EntityId gone) {
        var post = billet.post();
        return billet.withPost(
                        new Billet.Post(
                                gone.equals(post.staff()) ? null : post.staff(),
                                gone.equals(post.nation()) ? null : post.nation()))
                .withHolders(without(billet.holders(), gone));
    }

    private static Stream<EntityId> ofTask(Task task) {
        return Stream.concat(of(task.placement()), task.timing().calendars().stream());
    }

    private static Timing without(Timing timing, EntityId gone) {
        return timing.calendars().stream().anyMatch(gone::equals)
                ? timing.withCalendars(
                        timing.calendars().stream().filter(id -> !id.equals(gone)).toList())
                : timing;
    }

    private static Stream<EntityId> of(Placement placement) {
        return Stream.concat(
                Stream.ofNullable(placement.phase()),
                Stream.concat(
                        Stream.ofNullable(placement.parent()),
                        Stream.ofNullable(placement.place())));
    }

    private static Placement without(Placement placement, EntityId gone) {
        return new Placement(
                Objects.equals(placement.phase(), gone) ? null : placement.phase(),
                Objects.equals(placement.parent(), gone) ? null : placement.parent(),
                Objects.equals(placement.place(), gone) ? null : placement.place());
    }
}
