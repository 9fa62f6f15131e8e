package org.entente.persistence.codec;

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
import org.entente.model.plan.Dependency.LagTime;
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
import org.entente.model.plan.Placement;
import org.entente.model.plan.Position;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.Strength;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.Withheld;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Spells each noun. `EntityReader` reads the same fields in the same order.
final class EntityWriter {
    private final JsonWriter json;

    EntityWriter(JsonWriter json) {
        this.json = json;
    }

    void write(Entity entity) throws IOException {
        json.open();
        json.name("kind", Vocabulary.KINDS, entity.kind());
        json.id("id", entity.id());
        switch (entity) {
            case Exercise exercise -> exercise(exercise);
            case Anchor anchor -> anchor(anchor);
            case Phase phase -> phase(phase);
            case Place place -> place(place);
            case WorkCalendar calendar -> workCalendar(calendar);
            case Participant participant -> participant(participant);
            case Contingent contingent -> contingent(contingent);
            case ForceElement element -> forceElement(element);
            case Activity activity -> activity(activity);
            case Milestone milestone -> milestone(milestone);
            case Dependency dependency -> dependency(dependency);
            case Constraint constraint -> constraint(constraint);
            case ExitCondition condition -> exitCondition(condition);
            case Requirement requirement -> ForceSpelling.write(json, requirement);
            case Offer offer -> ForceSpelling.write(json, offer);
            case Assignment assignment -> assignment(assignment);
            case Acceptance acceptance -> acceptance(acceptance);
            case Attestation attestation -> AttestationSpelling.write(json, attestation);
            case ActRuling ruling -> AuthoritySpelling.write(json, ruling);
            case AuthorityLine line -> AuthoritySpelling.write(json, line);
            case Billet billet -> PostSpelling.write(json, billet);
            case Caveat caveat -> AuthoritySpelling.write(json, caveat);
            case Person person -> PostSpelling.write(json, person);
            case StrengthCeiling ceiling -> AuthoritySpelling.write(json, ceiling);
            case Baseline baseline -> baseline(baseline);
            case CisEntity cis -> new CisWriter(json).write(cis);
            case SavedView view -> view(view);
            case BaselinePage page -> PageSpelling.write(json, page);
        }
        json.notes(entity.notes());
        json.close();
    }

    private void baseline(Baseline baseline) throws IOException {
        json.text("name", baseline.name());
        json.instant("at", baseline.at());
        json.text("author", baseline.author());
    }

    private void view(SavedView view) throws IOException {
        json.text("name", view.name());
        json.text("screen", view.screen());
        json.text("look", view.look());
    }

    private void exercise(Exercise exercise) throws IOException {
        json.text("name", exercise.name());
        json.text("aim", exercise.aim());
        json.name("type", Vocabulary.EXERCISES, exercise.type());
        json.text("host", exercise.host());
        json.text("zone", exercise.zone().getId());
        if (exercise.statusDate() != null) {
            json.instant("statusDate", exercise.statusDate());
        }
        if (exercise.withheld() != Withheld.NOTHING) {
            json.name("withheld", Vocabulary.WITHHELD, exercise.withheld());
        }
    }

    private void anchor(Anchor anchor) throws IOException {
        json.text("code", anchor.code().value());
        json.text("name", anchor.name());
        json.when("at", anchor.at());
    }

    private void phase(Phase phase) throws IOException {
        json.text("name", phase.name());
        json.timeframe("timeframe", phase.timeframe());
    }

    private void place(Place place) throws IOException {
        json.text("name", place.name());
        json.name("type", Vocabulary.PLACES, place.type());
        json.text("nation", place.nation());
        position(place.position());
        capacity(place.capacity());
    }

    private void capacity(@Nullable Integer capacity) throws IOException {
        if (capacity != null) {
            json.number("capacity", capacity);
        }
    }

    private void position(@Nullable Position position) throws IOException {
        if (position == null) {
            json.nothing("position");
            return;
        }
        json.open("position");
        json.decimal("latitude", position.latitude());
        json.decimal("longitude", position.longitude());
        json.close();
    }

    private void workCalendar(WorkCalendar calendar) throws IOException {
        json.text("name", calendar.name());
        json.openList("week");
        for (var day : calendar.week()) {
            json.open();
            json.name("day", Vocabulary.DAYS, day.day());
            hours(day.hours());
            json.close();
        }
        json.closeList();
        json.openList("exceptions");
        for (var exception : calendar.exceptions()) {
            json.open();
            json.text("name", exception.name());
            json.text("from", exception.from().toString());
            json.text("to", exception.to().toString());
            hours(exception.hours());
            json.close();
        }
        json.closeList();
        if (calendar.rota() != null) {
            rota(calendar.rota());
        }
        if (calendar.zone() != null) {
            json.text("zone", calendar.zone().getId());
        }
    }

    private void rota(WorkCalendar.Rota rota) throws IOException {
        json.open("rota");
        json.text("from", rota.from().toString());
        json.openList("days");
        for (var day : rota.days()) {
            json.open();
            hours(day.hours());
            json.close();
        }
        json.closeList();
        json.close();
    }

    private void hours(List<WorkCalendar.Hours> hours) throws IOException {
        json.openList("hours");
        for (var stretch : hours) {
            json.open();
            json.text("from", stretch.from().toString());
            json.text("to", stretch.to().toString());
            json.close();
        }
        json.closeList();
    }

    private void participant(Participant participant) throws IOException {
        json.name("type", Vocabulary.PARTICIPANTS, participant.type());
        json.text("code", participant.code());
        json.text("name", participant.name());
        if (participant.calendar() != null) {
            json.id("calendar", participant.calendar());
        }
        capacity(participant.capacity());
    }

    private void contingent(Contingent contingent) throws IOException {
        json.id("participant", contingent.participant());
        json.text("name", contingent.name());
        json.timeframe("presence", contingent.presence());
    }

    private void forceElement(ForceElement element) throws IOException {
        json.reference("superior", element.superior());
        json.text("number", element.number());
        json.text("name", element.name());
        json.name("domain", Vocabulary.DOMAINS, element.formation().domain());
        json.name("echelon", Vocabulary.ECHELONS, element.formation().echelon());
        strength(element.strength());
        json.timeframe("presence", element.presence());
        UnitSpelling.write(json, element);
    }

    private void strength(Strength strength) throws IOException {
        json.open("strength");
        json.number("personnel", strength.personnel());
        json.number("vehicles", strength.vehicles());
        json.number("vessels", strength.vessels());
        json.number("aircraft", strength.aircraft());
        json.close();
    }

    private void activity(Activity activity) throws IOException {
        json.text("number", activity.number());
        json.text("name", activity.name());
        json.timeframe("timeframe", activity.timeframe());
        placement(activity.placement());
        TimingSpelling.write(json, activity.timing());
        FilingSpelling.write(json, activity.filing());
    }

    private void milestone(Milestone milestone) throws IOException {
        json.text("number", milestone.number());
        json.text("name", milestone.name());
        json.when("at", milestone.at());
        placement(milestone.placement());
        TimingSpelling.write(json, milestone.timing());
        FilingSpelling.write(json, milestone.filing());
    }

    private void placement(Placement placement) throws IOException {
        json.id("phase", placement.phase());
        json.id("parent", placement.parent());
        json.id("place", placement.place());
    }

    private void dependency(Dependency dependency) throws IOException {
        json.reference("predecessor", dependency.predecessor());
        json.reference("successor", dependency.successor());
        json.name("type", Vocabulary.DEPENDENCIES, dependency.type());
        json.text("lag", dependency.lag().toString());
        if (dependency.lagTime() != LagTime.ELAPSED) {
            json.name("lagTime", Vocabulary.LAG_TIMES, dependency.lagTime());
        }
    }

    private void constraint(Constraint constraint) throws IOException {
        json.reference("task", constraint.task());
        json.name("type", Vocabulary.CONSTRAINTS, constraint.type());
        json.when("at", constraint.at());
    }

    private void assignment(Assignment assignment) throws IOException {
        json.reference("task", assignment.task());
        json.reference("assignee", assignment.assignee());
        json.name("role", Vocabulary.ROLES, assignment.role());
    }

    private void exitCondition(ExitCondition condition) throws IOException {
        json.id("milestone", condition.milestone());
        json.text("name", condition.name());
        var decision = condition.decision();
        if (decision != null) {
            json.open("decision");
            json.yesNo("waived", decision.waived());
            json.instant("at", decision.at());
            json.text("by", decision.by());
            json.close();
        }
    }

    private void acceptance(Acceptance acceptance) throws IOException {
        json.text("finding", acceptance.finding());
        json.text("reason", acceptance.reason());
        json.text("acceptedBy", acceptance.acceptedBy());
    }
}
