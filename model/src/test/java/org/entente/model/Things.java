package org.entente.model;

import org.entente.model.label.Notes;
import org.entente.model.plan.Acceptance;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// Small things of a plan with fixed ids: the same name always gives the same id.
public final class Things {
    private Things() {}

    /// What is exchanged as data, and what carries it.
    public static InformationProduct product(String code, String... standards) {
        return new InformationProduct(
                new InformationProduct.Id(id("product " + code)),
                code,
                code,
                ExchangeFormat.DATA_FORMATTED,
                List.of(standards),
                Notes.PLAIN);
    }

    /// The id that belongs to that text.
    public static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Exercise exercise(String name) {
        return new Exercise(
                new Exercise.Id(id(name)),
                name,
                "Train the brigade in collective defence",
                ExerciseKind.LIVEX_CPX,
                "NOR",
                ZoneId.of("Europe/Oslo"),
                Notes.PLAIN);
    }

    public static Anchor anchor(String code, When at) {
        return new Anchor(
                new Anchor.Id(id("anchor " + code)), new AnchorCode(code), code, at, Notes.PLAIN);
    }

    public static Anchor anchor(String code, String at) {
        return anchor(code, When.at(Instant.parse(at)));
    }

    public static Phase phase(String name, Timeframe timeframe) {
        return new Phase(new Phase.Id(id(name)), name, timeframe, Notes.PLAIN);
    }

    public static Place place(String name, PlaceKind type, String nation) {
        return new Place(new Place.Id(id(name)), name, type, nation, null, Notes.PLAIN);
    }

    public static Participant nation(String code) {
        return new Participant(
                new Participant.Id(id(code)), ParticipantKind.NATION, code, code, Notes.PLAIN);
    }

    public static Contingent contingent(Participant from, Timeframe presence) {
        var name = from.code() + " contingent";
        return new Contingent(new Contingent.Id(id(name)), from.id(), name, presence, Notes.PLAIN);
    }

    public static ForceElement element(SuperiorId superior, String name) {
        return new ForceElement(
                new ForceElement.Id(id(name)),
                superior,
                "",
                name,
                new ForceElement.Formation(Domain.LAND, Echelon.BATTALION),
                Strength.of(600),
                null,
                Notes.PLAIN);
    }

    public static ForceElement carried(ForceElement element, Lift lift) {
        return element.withDeployment(
                element.deployment().withTransport(new Deployment.Transport(lift, "", "")));
    }

    public static Activity activity(String name, Timeframe timeframe) {
        return new Activity(
                new Activity.Id(id(name)), "", name, timeframe, Placement.NONE, Notes.PLAIN);
    }

    public static Activity activity(String name, Timeframe timeframe, Phase phase) {
        return activity(name, timeframe).withPlacement(Placement.in(phase.id()));
    }

    public static Milestone milestone(String name, When at) {
        return new Milestone(new Milestone.Id(id(name)), "", name, at, Placement.NONE, Notes.PLAIN);
    }

    public static Dependency dependency(TaskId predecessor, TaskId successor) {
        return dependency(predecessor, successor, DependencyKind.FINISH_TO_START, Duration.ZERO);
    }

    public static Dependency dependency(
            TaskId predecessor, TaskId successor, DependencyKind type, Duration lag) {
        var id = new Dependency.Id(id(predecessor.value() + " before " + successor.value()));
        return new Dependency(id, predecessor, successor, type, lag, Notes.PLAIN);
    }

    public static Assignment assignment(TaskId task, AssigneeId assignee) {
        return assignment(task, assignee, AssignmentRole.EXECUTES);
    }

    public static Assignment assignment(TaskId task, AssigneeId assignee, AssignmentRole role) {
        var id = new Assignment.Id(id("%s %s %s".formatted(task.value(), role, assignee.value())));
        return new Assignment(id, task, assignee, role, Notes.PLAIN);
    }

    public static Constraint constraint(TaskId task, ConstraintKind type, When at) {
        return new Constraint(
                new Constraint.Id(id(type + " " + task.value())), task, type, at, Notes.PLAIN);
    }

    public static ExitCondition condition(Milestone milestone, String name) {
        return new ExitCondition(
                new ExitCondition.Id(id(milestone.name() + ": " + name)),
                milestone.id(),
                name,
                Notes.PLAIN);
    }

    public static Requirement requirement(String number, String name) {
        return new Requirement(
                new Requirement.Id(id("requirement " + number)),
                number,
                name,
                Requirement.Need.OPEN,
                Requirement.Subordination.OPEN,
                Requirement.Arrival.OPEN,
                Notes.PLAIN);
    }

    public static Offer offer(
            Requirement requirement, Participant from, OfferState state, LocalDate on) {
        return new Offer(
                new Offer.Id(id("offer " + requirement.number() + from.code())),
                requirement.id(),
                from.id(),
                Offer.Content.WHOLE,
                List.of(new Offer.Step(state, from.code(), on, "")),
                Notes.PLAIN);
    }

    public static WorkCalendar officeHours(String name) {
        var hours = List.of(new WorkCalendar.Hours(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        var week =
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY).stream()
                        .map(day -> new WorkCalendar.WorkingDay(day, hours))
                        .toList();
        return new WorkCalendar(new WorkCalendar.Id(id(name)), name, week, List.of(), Notes.PLAIN);
    }

    public static Acceptance acceptance(String finding) {
        return new Acceptance(
                new Acceptance.Id(id("accepted " + finding)),
                finding,
                "The commander knows",
                "Maj Berg",
                Notes.PLAIN);
    }

    /// From so many days after an anchor to so many days after it.
    public static Timeframe days(String anchor, int from, int until) {
        return new Timeframe(
                When.from(anchor, Offset.ofDays(from)), When.from(anchor, Offset.ofDays(until)));
    }

    /// From so many hours after an anchor to so many hours after it.
    public static Timeframe hours(String anchor, int from, int until) {
        return new Timeframe(
                When.from(anchor, Offset.ofHours(from)), When.from(anchor, Offset.ofHours(until)));
    }

    public static When day(String anchor, int days) {
        return When.from(anchor, Offset.ofDays(days));
    }
}
