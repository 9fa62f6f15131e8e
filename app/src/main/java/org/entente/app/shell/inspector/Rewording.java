package org.entente.app.shell.inspector;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
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
import org.entente.model.plan.Filing;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.Task;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

/// Things of a plan with one fact worded anew.
final class Rewording {
    private Rewording() {}

    static Entity notes(Entity entity, Notes notes) {
        return switch (entity) {
            case Acceptance(var id, var finding, var reason, var by, _) ->
                    new Acceptance(id, finding, reason, by, notes);
            case Assignment(var id, var task, var assignee, var role, _) ->
                    new Assignment(id, task, assignee, role, notes);
            case Constraint(var id, var task, var type, var at, _) ->
                    new Constraint(id, task, type, at, notes);
            case Attestation attestation -> attestation.withNotes(notes);
            case Dependency dependency -> dependency.withNotes(notes);
            case Baseline baseline -> baseline.withNotes(notes);
            case BaselinePage page -> page.withNotes(notes);
            case SavedView view -> view.withNotes(notes);
            case CisEntity cis -> cis.withNotes(notes);
            case Anchor(var id, var code, var name, var at, _) ->
                    new Anchor(id, code, name, at, notes);
            case Contingent(var id, var participant, var name, var presence, _) ->
                    new Contingent(id, participant, name, presence, notes);
            case Exercise exercise -> exercise.withNotes(notes);
            case ExitCondition condition -> condition.withNotes(notes);
            case Requirement requirement -> requirement.withNotes(notes);
            case Offer offer -> offer.withNotes(notes);
            case ActRuling actRuling -> actRuling.withNotes(notes);
            case AuthorityLine authorityLine -> authorityLine.withNotes(notes);
            case Billet billet -> billet.withNotes(notes);
            case Caveat caveat -> caveat.withNotes(notes);
            case Person person -> person.withNotes(notes);
            case StrengthCeiling strengthCeiling -> strengthCeiling.withNotes(notes);
            case Participant participant -> participant.withNotes(notes);
            case Phase(var id, var name, var timeframe, _) -> new Phase(id, name, timeframe, notes);
            case Place place -> place.withNotes(notes);
            case WorkCalendar calendar -> calendar.withNotes(notes);
            case Activity activity -> activity.withNotes(notes);
            case Milestone milestone -> milestone.withNotes(notes);
            case ForceElement unit -> unit.withNotes(notes);
        };
    }

    static Entity number(Numbered entity, String number) {
        return switch (entity) {
            case Activity activity -> activity.withNumber(number);
            case Milestone milestone -> milestone.withNumber(number);
            case Requirement requirement -> requirement.withNumber(number);
            case Billet billet -> billet.withNumber(number);
            case ForceElement unit -> unit.withNumber(number);
        };
    }

    static Entity filing(Task task, Filing filing) {
        return switch (task) {
            case Activity activity -> activity.withFiling(filing);
            case Milestone milestone -> milestone.withFiling(filing);
        };
    }

    static Entity capacity(Entity entity, @Nullable Integer capacity) {
        return entity instanceof Place place
                ? place.withCapacity(capacity)
                : ((Participant) entity).withCapacity(capacity);
    }

    static Exercise aim(Exercise exercise, String aim) {
        return exercise.withAim(aim);
    }

    /// The edit that gives a thing with two ends other ones.
    static Edit timeframe(Entity entity, Timeframe timeframe) {
        return switch (entity) {
            case Activity activity -> new Edit.Reschedule(activity.id(), timeframe);
            case Phase phase -> new Edit.Revise(phase.withTimeframe(timeframe));
            case Contingent contingent -> new Edit.Revise(contingent.withPresence(timeframe));
            case ForceElement unit -> new Edit.Revise(unit.withPresence(timeframe));
            case Billet billet ->
                    new Edit.Revise(billet.withCover(billet.cover().withPresence(timeframe)));
            case Person person -> new Edit.Revise(person.withPresence(timeframe));
            case CisEntity cis -> new Edit.Revise(cis.withPeriod(timeframe));
            case Caveat caveat ->
                    new Edit.Revise(caveat.withRuling(caveat.ruling().withTime(timeframe)));
            case AuthorityLine line ->
                    new Edit.Revise(
                            line.withTerm(
                                    new AuthorityLine.Term(timeframe.start(), timeframe.finish())));
            case Acceptance _,
                    Attestation _,
                    ActRuling _,
                    StrengthCeiling _,
                    Baseline _,
                    SavedView _,
                    BaselinePage _,
                    Anchor _,
                    Assignment _,
                    Constraint _,
                    Dependency _,
                    Exercise _,
                    ExitCondition _,
                    Offer _,
                    Requirement _,
                    Milestone _,
                    Participant _,
                    Place _,
                    WorkCalendar _ ->
                    throw new IllegalArgumentException(
                            "The thing (%s) must have two ends.".formatted(entity.kind()));
        };
    }

    /// The edit that moves a thing of one moment.
    static Edit moment(Entity entity, When at) {
        return switch (entity) {
            case Milestone milestone -> new Edit.MoveMilestone(milestone.id(), at);
            case Anchor anchor -> new Edit.MoveAnchor(anchor.id(), at);
            case Constraint constraint -> new Edit.Revise(constraint.withAt(at));
            case Requirement requirement ->
                    new Edit.Revise(
                            requirement.withArrival(
                                    new Requirement.Arrival(
                                            requirement.arrival().destination(), at)));
            case Acceptance _,
                    Attestation _,
                    ActRuling _,
                    AuthorityLine _,
                    Billet _,
                    Caveat _,
                    Person _,
                    StrengthCeiling _,
                    Baseline _,
                    CisEntity _,
                    SavedView _,
                    BaselinePage _,
                    Activity _,
                    Assignment _,
                    Contingent _,
                    Dependency _,
                    Exercise _,
                    ExitCondition _,
                    Offer _,
                    ForceElement _,
                    Participant _,
                    Phase _,
                    Place _,
                    WorkCalendar _ ->
                    throw new IllegalArgumentException(
                            "The thing (%s) must have one moment.".formatted(entity.kind()));
        };
    }
}
