package org.entente.model;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Acceptance;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Filing;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Position;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.TaskKind;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// Things with random fields that fit into a plan: what they point at is mostly there.
final class RandomThings {
    private static final List<String> WORDS =
            List.of("Alpha", "Bravo", "Charlie", "Delta", "Écho", "Fox \"trot\"", "Golf\tTango");
    private static final List<String> CODES = List.of("E", "D", "ENDEX", "H", "C", "X", "R");
    private static final List<String> NATIONS = List.of("NOR", "SWE", "GBR", "FIN", "");

    private final Random random;

    RandomThings(Random random) {
        this.random = random;
    }

    /// A thing of that kind with an id of its own; empty where the plan has nothing that it could
    /// point at.
    Optional<Entity> of(EntityKind kind, Plan plan) {
        return switch (kind) {
            case EXERCISE -> Optional.of(exercise());
            case ANCHOR -> Optional.of(anchor());
            case PHASE -> Optional.of(new Phase(new Phase.Id(id()), word(), timeframe(), notes()));
            case PLACE -> Optional.of(place());
            case PARTICIPANT -> Optional.of(participant());
            case CONTINGENT -> contingent(plan);
            case FORCE_ELEMENT -> element(plan);
            case ACTIVITY -> Optional.of(activity(plan));
            case MILESTONE -> Optional.of(milestone(plan));
            case DEPENDENCY -> dependency(plan);
            case ASSIGNMENT -> assignment(plan);
            case ACCEPTANCE -> Optional.of(acceptance());
            case WORK_CALENDAR -> Optional.of(calendar());
            case CONSTRAINT -> constraint(plan);
            case EXIT_CONDITION -> exitCondition(plan);
            case REQUIREMENT -> Optional.of(new RandomForces(this).requirement());
            case OFFER -> new RandomForces(this).offer(plan);
            case PERSON -> Optional.of(new RandomPosts(this).person(plan));
            case BILLET -> Optional.of(new RandomPosts(this).billet(plan));
            case AUTHORITY_LINE -> new RandomPosts(this).line(plan);
            case CAVEAT -> new RandomPosts(this).caveat(plan);
            case STRENGTH_CEILING -> new RandomPosts(this).ceiling(plan);
            case ACT_RULING -> Optional.of(new RandomPosts(this).ruling());
            case BASELINE -> Optional.of(baseline());
            case SAVED_VIEW -> Optional.of(view());
            case BASELINE_PAGE -> page(plan).or(() -> Optional.of(baseline()));
            default -> new RandomCis(this).of(kind, plan);
        };
    }

    private SavedView view() {
        return new SavedView(new SavedView.Id(id()), word(), word(), word(), notes());
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Baseline baseline() {
        return new Baseline(
                new Baseline.Id(id()),
                word(),
                Instant.ofEpochSecond(random.nextInt()),
                word(),
                notes());
    }

    private Optional<Entity> page(Plan plan) {
        return any(plan, Baseline.Id.class)
                .map(
                        baseline ->
                                new BaselinePage(
                                        new BaselinePage.Id(id()),
                                        baseline,
                                        plan.entities().limit(3).map(this::line).toList(),
                                        List.of(),
                                        notes()));
    }

    private BaselinePage.Line line(Entity entity) {
        return new BaselinePage.Line(entity.id(), word(), word(), null, null);
    }

    <T> T one(T[] from) {
        return from[random.nextInt(from.length)];
    }

    /// Any thing of that plan that has an id of that type.
    <T> Optional<T> any(Plan plan, Class<T> type) {
        var ids = plan.entities().map(Entity::id).filter(type::isInstance).map(type::cast).toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(one(ids));
    }

    <T extends EntityId> @Nullable T perhaps(Plan plan, Class<T> type) {
        return random.nextInt(3) == 0 ? null : any(plan, type).orElse(null);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    boolean yes() {
        return random.nextBoolean();
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    String word() {
        return one(WORDS) + " " + random.nextInt(50);
    }

    Notes notes() {
        return new Notes(label(), random.nextInt(3) == 0 ? word() : "");
    }

    private Label label() {
        return new Label(
                random.nextInt(9) == 0 ? "EU" : "NATO",
                one(Classification.values()),
                random.nextInt(3) == 0
                        ? Audience.only(List.of("NATO", one(NATIONS)))
                        : Audience.everyone());
    }

    AnchorCode code() {
        return new AnchorCode(one(CODES));
    }

    When when() {
        return random.nextInt(3) == 0
                ? When.at(Plans.STARTEX.plusSeconds(60L * random.nextInt(-90_000, 90_000)))
                : new When.Relative(
                        code(),
                        new Offset(
                                random.nextInt(-2, 2),
                                random.nextInt(-30, 30),
                                random.nextInt(-300, 300)));
    }

    Timeframe timeframe() {
        var start = Plans.STARTEX.plusSeconds(3600L * random.nextInt(-900, 900));
        return random.nextInt(2) == 0
                ? new Timeframe(when(), when())
                : new Timeframe(
                        When.at(start), When.at(start.plusSeconds(3600L * random.nextInt(1, 90))));
    }

    private Exercise exercise() {
        return new Exercise(
                new Exercise.Id(id()),
                word(),
                word(),
                one(ExerciseKind.values()),
                one(NATIONS),
                ZoneId.of(one(List.of("Europe/Oslo", "Z", "Asia/Kolkata"))),
                notes());
    }

    private Anchor anchor() {
        return new Anchor(new Anchor.Id(id()), code(), word(), when(), notes());
    }

    private Place place() {
        return new Place(
                new Place.Id(id()),
                word(),
                one(PlaceKind.values()),
                one(NATIONS),
                random.nextBoolean()
                        ? null
                        : new Position(random.nextDouble() * 90, random.nextDouble() * 180),
                notes());
    }

    private Participant participant() {
        return new Participant(
                new Participant.Id(id()),
                one(ParticipantKind.values()),
                one(NATIONS),
                word(),
                notes());
    }

    private Optional<Entity> contingent(Plan plan) {
        return any(plan, Participant.Id.class)
                .map(
                        from ->
                                new Contingent(
                                        new Contingent.Id(id()),
                                        from,
                                        word(),
                                        timeframe(),
                                        notes()));
    }

    private Optional<Entity> element(Plan plan) {
        return any(plan, SuperiorId.class)
                .map(
                        superior ->
                                new ForceElement(
                                        new ForceElement.Id(id()),
                                        superior,
                                        number(),
                                        word(),
                                        RandomUnits.formation(random),
                                        RandomUnits.muster(random),
                                        RandomUnits.deployment(
                                                random,
                                                random.nextBoolean() ? null : timeframe(),
                                                this::when),
                                        notes()));
    }

    private String number() {
        return random.nextBoolean() ? "" : "N-" + random.nextInt(99);
    }

    private Placement placement(Plan plan) {
        return new Placement(
                perhaps(plan, Phase.Id.class),
                perhaps(plan, Activity.Id.class),
                perhaps(plan, Place.Id.class));
    }

    private Activity activity(Plan plan) {
        return new Activity(
                        new Activity.Id(id()),
                        number(),
                        word(),
                        timeframe(),
                        placement(plan),
                        notes())
                .withFiling(filing());
    }

    private Milestone milestone(Plan plan) {
        return new Milestone(
                        new Milestone.Id(id()), number(), word(), when(), placement(plan), notes())
                .withFiling(filing());
    }

    private Filing filing() {
        return new Filing(
                random.nextBoolean() ? null : one(TaskKind.values()),
                random.nextBoolean() ? "" : one(NATIONS),
                random.nextInt(3) > 0 ? List.of() : List.of(ask()));
    }

    private Ask ask() {
        return new Ask(
                1 + random.nextInt(3),
                random.nextBoolean() ? null : one(Domain.values()),
                random.nextBoolean() ? null : one(Echelon.values()),
                random.nextBoolean() ? "" : one(NATIONS));
    }

    private Optional<Entity> dependency(Plan plan) {
        return any(plan, TaskId.class)
                .flatMap(
                        from ->
                                any(plan, TaskId.class)
                                        .map(
                                                to ->
                                                        new Dependency(
                                                                new Dependency.Id(id()),
                                                                from,
                                                                to,
                                                                one(DependencyKind.values()),
                                                                Duration.ofMinutes(
                                                                        random.nextInt(-90, 90)),
                                                                notes())));
    }

    private Optional<Entity> assignment(Plan plan) {
        return any(plan, TaskId.class)
                .flatMap(
                        task ->
                                any(plan, AssigneeId.class)
                                        .map(
                                                who ->
                                                        new Assignment(
                                                                new Assignment.Id(id()),
                                                                task,
                                                                who,
                                                                one(AssignmentRole.values()),
                                                                notes())));
    }

    private Acceptance acceptance() {
        return new Acceptance(new Acceptance.Id(id()), "TIM-01:" + id(), word(), word(), notes());
    }

    private Optional<Entity> constraint(Plan plan) {
        return any(plan, TaskId.class)
                .map(
                        task ->
                                new Constraint(
                                        new Constraint.Id(id()),
                                        task,
                                        one(ConstraintKind.values()),
                                        random.nextBoolean() ? null : when(),
                                        notes()));
    }

    private Optional<Entity> exitCondition(Plan plan) {
        return any(plan, Milestone.Id.class)
                .map(
                        milestone ->
                                new ExitCondition(
                                        new ExitCondition.Id(id()), milestone, word(), notes()))
                .map(
                        open ->
                                random.nextBoolean()
                                        ? open
                                        : open.withDecision(
                                                new ExitCondition.Decision(
                                                        random.nextBoolean(),
                                                        Instant.ofEpochSecond(random.nextInt()),
                                                        word())));
    }

    private WorkCalendar calendar() {
        var hours =
                List.of(
                        new WorkCalendar.Hours(
                                LocalTime.of(8, 0), LocalTime.of(9 + random.nextInt(9), 0)));
        var week =
                Stream.of(DayOfWeek.values())
                        .filter(_ -> random.nextBoolean())
                        .map(day -> new WorkCalendar.WorkingDay(day, hours))
                        .toList();
        var from = LocalDate.of(2027, 1 + random.nextInt(12), 1);
        var exceptions = new ArrayList<WorkCalendar.DayException>();
        if (random.nextBoolean()) {
            exceptions.add(
                    new WorkCalendar.DayException(word(), from, from.plusDays(3), List.of()));
        }
        return new WorkCalendar(new WorkCalendar.Id(id()), word(), week, exceptions, notes());
    }
}
