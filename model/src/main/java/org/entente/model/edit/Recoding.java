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
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.schedule.Moments;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Gives an anchor another code, and every offset that names it with it.
final class Recoding {
    private Recoding() {}

    static Optional<Refusal> carryOut(Draft draft, Anchor.Id id, AnchorCode code) {
        var found = draft.plan().find(Anchor.class, id);
        if (found.isEmpty()) {
            return Optional.of(new Refusal.NoSuchThing(id));
        }
        var old = found.get().code();
        draft.put(found.get().withCode(code));
        UnaryOperator<When> respell = when -> respell(when, old, code);
        draft.plan()
                .entities()
                .filter(entity -> Moments.of(entity).stream().anyMatch(when -> names(when, old)))
                .toList()
                .forEach(entity -> respell(draft, entity, respell));
        return Optional.empty();
    }

    /// Who said it goes on having said it.
    private static void respell(Draft draft, Entity entity, UnaryOperator<When> respell) {
        var next = respell(entity, respell);
        draft.holders(entity.id()).stream()
                .filter(Attestation.class::isInstance)
                .map(Attestation.class::cast)
                .filter(one -> one.isOf(entity))
                .forEach(one -> draft.put(one.reworded(next)));
        draft.put(next);
    }

    private static boolean names(When when, AnchorCode code) {
        return when instanceof When.Relative(var anchor, _) && anchor.equals(code);
    }

    private static When respell(When when, AnchorCode old, AnchorCode code) {
        return when instanceof When.Relative(var anchor, var offset) && anchor.equals(old)
                ? new When.Relative(code, offset)
                : when;
    }

    private static Entity respell(Entity entity, UnaryOperator<When> respell) {
        return switch (entity) {
            case Anchor anchor -> anchor.withAt(respell.apply(anchor.at()));
            case Milestone milestone -> milestone.withAt(respell.apply(milestone.at()));
            case Constraint constraint ->
                    constraint.withAt(respellOrNone(constraint.at(), respell));
            case Phase phase -> phase.withTimeframe(respell(phase.timeframe(), respell));
            case Activity activity ->
                    activity.withTimeframe(respell(activity.timeframe(), respell));
            case Contingent contingent ->
                    contingent.withPresence(respell(contingent.presence(), respell));
            case Requirement requirement -> respell(requirement, respell);
            case ForceElement element ->
                    element.withPresence(respellOrNone(element.presence(), respell));
            case AuthorityLine line -> line.withTerm(respell(line.term(), respell));
            case Caveat caveat -> caveat.withRuling(respell(caveat.ruling(), respell));
            case Billet billet -> billet.withCover(respell(billet.cover(), respell));
            case Person person -> person.withPresence(respellOrNone(person.presence(), respell));
            case CisEntity cis -> cis.withPeriod(respellOrNone(cis.period(), respell));
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
                    entity;
        };
    }

    private static Caveat.Ruling respell(Caveat.Ruling ruling, UnaryOperator<When> respell) {
        return ruling.withTime(respellOrNone(ruling.time(), respell));
    }

    private static Billet.Cover respell(Billet.Cover cover, UnaryOperator<When> respell) {
        return cover.withPresence(respellOrNone(cover.presence(), respell));
    }

    private static Requirement respell(Requirement requirement, UnaryOperator<When> respell) {
        var arrival = requirement.arrival();
        return requirement.withArrival(
                new Requirement.Arrival(
                        arrival.destination(), respellOrNone(arrival.required(), respell)));
    }

    private static AuthorityLine.Term respell(
            AuthorityLine.Term term, UnaryOperator<When> respell) {
        return new AuthorityLine.Term(
                respellOrNone(term.from(), respell), respellOrNone(term.until(), respell));
    }

    private static @Nullable When respellOrNone(@Nullable When when, UnaryOperator<When> respell) {
        return when == null ? null : respell.apply(when);
    }

    private static @Nullable Timeframe respellOrNone(
            @Nullable Timeframe timeframe, UnaryOperator<When> respell) {
        return timeframe == null ? null : respell(timeframe, respell);
    }

    private static Timeframe respell(Timeframe timeframe, UnaryOperator<When> respell) {
        return new Timeframe(respell.apply(timeframe.start()), respell.apply(timeframe.finish()));
    }
}
