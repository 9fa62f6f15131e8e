package org.entente.app.shell.inspector;

import static org.entente.app.shell.inspector.InspectorState.Fact;
import static org.entente.app.shell.inspector.InspectorState.Field;
import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.model.interop.Interop;
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
import org.entente.model.plan.Filing;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.BackplanText;
import org.entente.resources.ForceText;
import org.entente.resources.GateText;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.entente.resources.TimingText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The facts of one thing, in the order in which planners ask for them.
final class Facts {
    private final Language language;
    private final Plan plan;
    private final @Nullable Interop interop;
    private final Schedule schedule;
    private final Names names;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Language language, Plan plan, @Nullable Interop interop) {
        this.language = language;
        this.plan = plan;
        this.interop = interop;
        this.schedule = Schedule.of(plan);
        this.names = new Names(language, plan);
    }

    List<Fact> of(Entity entity) {
        switch (entity) {
            case Exercise exercise -> exercise(exercise);
            case Activity activity -> activity(activity);
            case Milestone milestone -> milestone(milestone);
            case ForceElement unit -> forceElement(unit);
            case Contingent contingent -> contingent(contingent);
            case Participant participant -> participant(participant);
            case Phase phase -> phase(phase);
            case Place place -> place(place);
            case Anchor anchor -> anchor(anchor);
            case WorkCalendar calendar -> {
                name(calendar.name());
                facts.addAll(new CalendarFacts(language, plan).of(calendar));
            }
            case Dependency dependency -> dependency(dependency);
            case Assignment assignment -> assignment(assignment);
            case Constraint constraint -> constraint(constraint);
            case ExitCondition condition -> exitCondition(condition);
            case Requirement requirement -> requirement(requirement);
            case Offer offer -> offer(offer);
            case Acceptance acceptance -> acceptance(acceptance);
            case Attestation said -> facts.addAll(new AttestationFacts(language, plan).of(said));
            case AuthorityLine line -> facts.addAll(new AuthorityFacts(language, plan).of(line));
            case Caveat caveat -> facts.addAll(new AuthorityFacts(language, plan).of(caveat));
            case StrengthCeiling most -> facts.addAll(new AuthorityFacts(language, plan).of(most));
            case ActRuling ruling -> facts.addAll(new AuthorityFacts(language, plan).of(ruling));
            case Billet billet -> facts.addAll(new PostFacts(language, plan).of(billet));
            case Person person -> facts.addAll(new PostFacts(language, plan).of(person));
            case Baseline baseline -> baseline(baseline);
            case CisEntity cis -> facts.addAll(new CisFacts(language, plan, interop).of(cis));
            case SavedView view -> name(view.name());
            case BaselinePage page -> link(ShellText.INSPECTOR_BASELINE, page.baseline());
        }
        new AttestationFacts(language, plan).of(entity.id()).forEach(facts::add);
        return List.copyOf(facts);
    }

    private void exercise(Exercise exercise) {
        name(exercise.name());
        editable(Field.AIM, ShellText.INSPECTOR_AIM, exercise.aim(), "");
        shown(ShellText.INSPECTOR_TYPE, language.say(Words.of(exercise.type())));
        shown(ShellText.INSPECTOR_HOST, exercise.host());
        shown(ShellText.INSPECTOR_ZONE, exercise.zone().getId());
        facts.add(
                TimingFacts.moment(
                        Field.STATUS_DATE,
                        TimingText.STATUS_DATE,
                        exercise.statusDate(),
                        language));
    }

    private void activity(Activity activity) {
        numbered(activity);
        filed(activity.filing());
        ends(activity.timeframe(), ShellText.INSPECTOR_START, ShellText.INSPECTOR_FINISH);
        placement(activity.placement());
        assigned(activity.id());
        facts.addAll(new GateFacts(language, plan).of(activity));
        facts.addAll(new TimingFacts(language, plan).of(activity));
    }

    private void milestone(Milestone milestone) {
        numbered(milestone);
        filed(milestone.filing());
        time(Field.AT, ShellText.INSPECTOR_AT, milestone.at());
        placement(milestone.placement());
        assigned(milestone.id());
        facts.addAll(new GateFacts(language, plan).of(milestone));
        facts.addAll(new TimingFacts(language, plan).of(milestone));
    }

    private void forceElement(ForceElement unit) {
        numbered(unit);
        link(ShellText.INSPECTOR_SUPERIOR, unit.superior());
        if (unit.presence() == null) {
            shown(ShellText.INSPECTOR_PRESENT, language.say(ShellText.INSPECTOR_AS_SUPERIOR));
        } else {
            presence(unit.presence());
        }
        facts.addAll(UnitFacts.of(language, schedule, unit));
    }

    private void contingent(Contingent contingent) {
        name(contingent.name());
        link(ShellText.INSPECTOR_PARTICIPANT, contingent.participant());
        presence(contingent.presence());
    }

    private void presence(Timeframe presence) {
        ends(presence, ShellText.INSPECTOR_PRESENT_FROM, ShellText.INSPECTOR_PRESENT_UNTIL);
    }

    private void participant(Participant participant) {
        name(participant.name());
        shown(ShellText.INSPECTOR_CODE, participant.code());
        shown(ShellText.INSPECTOR_TYPE, language.say(Words.of(participant.type())));
        facts.add(new TimingFacts(language, plan).of(participant));
        link(TimingText.CALENDAR, participant.calendar());
        if (participant.type() == ParticipantKind.CELL) {
            capacity(participant.capacity());
        }
    }

    private void phase(Phase phase) {
        name(phase.name());
        ends(phase.timeframe(), ShellText.INSPECTOR_START, ShellText.INSPECTOR_FINISH);
    }

    private void place(Place place) {
        name(place.name());
        shown(ShellText.INSPECTOR_TYPE, language.say(Words.of(place.type())));
        shown(ShellText.INSPECTOR_NATION, place.nation());
        capacity(place.capacity());
    }

    private void capacity(@Nullable Integer capacity) {
        var hint = ShellText.INSPECTOR_CAPACITY_HINT;
        var value = capacity == null ? "" : capacity.toString();
        editable(Field.CAPACITY, ShellText.INSPECTOR_CAPACITY, value, language.say(hint));
    }

    private void anchor(Anchor anchor) {
        name(anchor.name());
        shown(ShellText.INSPECTOR_CODE, anchor.code().value());
        time(Field.AT, ShellText.INSPECTOR_AT, anchor.at());
        facts.add(new Fact.Ahead(language.say(BackplanText.MOVE_ASK), anchor.id()));
    }

    private void dependency(Dependency dependency) {
        facts.addAll(LinkEdits.facts(language, dependency));
        link(ShellText.INSPECTOR_PREDECESSOR, dependency.predecessor());
        link(ShellText.INSPECTOR_SUCCESSOR, dependency.successor());
    }

    private void assignment(Assignment assignment) {
        shown(ShellText.INSPECTOR_ROLE, language.say(Words.of(assignment.role())));
        link(ShellText.INSPECTOR_TASK, assignment.task());
        link(ShellText.INSPECTOR_ASSIGNED, assignment.assignee());
    }

    private void constraint(Constraint constraint) {
        shown(ShellText.INSPECTOR_TYPE, language.say(Words.of(constraint.type())));
        link(ShellText.INSPECTOR_TASK, constraint.task());
        if (constraint.at() != null) {
            time(Field.AT, ShellText.INSPECTOR_AT, constraint.at());
        }
    }

    private void exitCondition(ExitCondition condition) {
        name(condition.name());
        link(GateText.MILESTONE, condition.milestone());
        facts.addAll(new GateFacts(language, plan).of(condition));
    }

    private void requirement(Requirement requirement) {
        numbered(requirement);
        facts.addAll(ForceFacts.of(language, requirement));
        if (requirement.arrival().required() != null) {
            time(Field.AT, ForceText.CRD, requirement.arrival().required());
        }
    }

    private void offer(Offer offer) {
        link(ForceText.REQUIREMENT, offer.requirement());
        link(ForceText.NATION, offer.participant());
        if (offer.content().unit() != null) {
            link(ForceText.UNIT, offer.content().unit());
        }
        facts.addAll(ForceFacts.of(language, offer));
    }

    private void acceptance(Acceptance acceptance) {
        shown(ShellText.INSPECTOR_REASON, acceptance.reason());
        shown(ShellText.INSPECTOR_BY, acceptance.acceptedBy());
    }

    private void baseline(Baseline baseline) {
        name(baseline.name());
        var formats = language.formats();
        shown(ShellText.INSPECTOR_FROZEN, formats.zulu(baseline.at()));
        shown(ShellText.INSPECTOR_FROZEN_BY, baseline.author());
    }

    private void numbered(Numbered entity) {
        name(entity.name());
        editable(Field.NUMBER, ShellText.INSPECTOR_NUMBER, entity.number(), "");
    }

    private void filed(Filing filing) {
        facts.addAll(new FiledFacts(language).of(filing));
    }

    private void name(String name) {
        editable(Field.NAME, ShellText.INSPECTOR_NAME, name, "");
    }

    private void ends(Timeframe timeframe, ShellText start, ShellText finish) {
        time(Field.START, start, timeframe.start());
        time(Field.FINISH, finish, timeframe.finish());
    }

    private void time(Field field, TextKey label, When when) {
        var formats = language.formats();
        var hint =
                schedule.instant(when)
                        .map(
                                at ->
                                        language.say(
                                                ShellText.INSPECTOR_HINT,
                                                formats.zulu(at),
                                                formats.local(at)))
                        .orElseGet(() -> language.say(ShellText.INSPECTOR_NO_TIME));
        editable(field, label, new TimeText(formats).of(when), hint);
    }

    private void placement(Placement placement) {
        link(ShellText.INSPECTOR_PHASE, placement.phase());
        link(ShellText.INSPECTOR_PARENT, placement.parent());
        link(ShellText.INSPECTOR_PLACE, placement.place());
    }

    private void assigned(TaskId task) {
        var all =
                plan.holders(task)
                        .filter(Assignment.class::isInstance)
                        .map(Assignment.class::cast)
                        .map(
                                assignment ->
                                        language.say(
                                                ShellText.INSPECTOR_ASSIGNED_ONE,
                                                names.of(assignment.assignee()),
                                                language.say(Words.of(assignment.role()))))
                        .sorted(NAMES)
                        .collect(joining("\n"));
        shown(ShellText.INSPECTOR_ASSIGNED, all);
    }

    private void editable(Field field, TextKey label, String value, String hint) {
        facts.add(new Fact.Editable(field, language.say(label), value, hint));
    }

    private void shown(TextKey label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact.Shown(language.say(label), value));
        }
    }

    private void link(TextKey label, @Nullable EntityId target) {
        if (target != null) {
            facts.add(new Fact.Link(language.say(label), names.of(target), target));
        }
    }
}
