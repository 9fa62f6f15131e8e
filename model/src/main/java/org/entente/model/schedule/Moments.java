package org.entente.model.schedule;

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
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The points in time that a thing in the plan states.
public final class Moments {
    private Moments() {}

    public static List<When> of(Entity entity) {
        return switch (entity) {
            case Anchor anchor -> List.of(anchor.at());
            case Milestone milestone -> List.of(milestone.at());
            case Constraint constraint -> single(constraint.at());
            case Requirement requirement -> single(requirement.arrival().required());
            case Phase phase -> ends(phase.timeframe());
            case Activity activity -> ends(activity.timeframe());
            case Contingent contingent -> ends(contingent.presence());
            case ForceElement element -> ends(element.presence());
            case AuthorityLine line ->
                    Stream.of(line.term().from(), line.term().until())
                            .filter(Objects::nonNull)
                            .toList();
            case Caveat caveat -> ends(caveat.ruling().time());
            case Billet billet -> ends(billet.cover().presence());
            case Person person -> ends(person.presence());
            case CisEntity cis -> ends(cis.period());
            case Exercise _,
                    Place _,
                    WorkCalendar _,
                    Participant _,
                    Dependency _,
                    ExitCondition _,
                    Offer _,
                    Assignment _,
                    Attestation _,
                    Acceptance _,
                    ActRuling _,
                    StrengthCeiling _,
                    Baseline _,
                    SavedView _,
                    BaselinePage _ ->
                    List.of();
        };
    }

    private static List<When> ends(@Nullable Timeframe timeframe) {
        return timeframe == null ? List.of() : List.of(timeframe.start(), timeframe.finish());
    }

    private static List<When> single(@Nullable When at) {
        return at == null ? List.of() : List.of(at);
    }

    /// From when until when the thing states that it lasts or is there.
    public static Optional<Timeframe> timeframe(Entity entity) {
        return switch (entity) {
            case Phase phase -> Optional.of(phase.timeframe());
            case Activity activity -> Optional.of(activity.timeframe());
            case Contingent contingent -> Optional.of(contingent.presence());
            case ForceElement element -> Optional.ofNullable(element.presence());
            case AuthorityLine line -> line.term().timeframe();
            case Caveat caveat -> Optional.ofNullable(caveat.ruling().time());
            case Billet billet -> Optional.ofNullable(billet.cover().presence());
            case Person person -> Optional.ofNullable(person.presence());
            case CisEntity cis -> Optional.ofNullable(cis.period());
            case Exercise _,
                    Anchor _,
                    Place _,
                    WorkCalendar _,
                    Constraint _,
                    Participant _,
                    Milestone _,
                    Dependency _,
                    ExitCondition _,
                    Requirement _,
                    Offer _,
                    Assignment _,
                    Attestation _,
                    Acceptance _,
                    ActRuling _,
                    StrengthCeiling _,
                    Baseline _,
                    SavedView _,
                    BaselinePage _ ->
                    Optional.empty();
        };
    }
}
