package org.entente.persistence.codec;

import org.entente.model.RandomUnits;
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
import org.entente.model.plan.Progress;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.TaskKind;
import org.entente.model.plan.Timing;
import org.entente.model.plan.Withheld;
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
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Things of every kind with values from the whole range of their types, always the same for the
/// same seed. They need not make sense to a planner.
public final class RandomThings {
    private static final List<String> PIECES =
            List.of(
                    "River crossing",
                    "Évacuation",
                    "\"",
                    "\\",
                    "\n",
                    "\u0000",
                    "\u2028",
                    "Ödeborg",
                    "演習",
                    "🚁",
                    "\ud83d",
                    "\udc00",
                    "{\"kind\":",
                    "'; DROP TABLE activity; --",
                    "\u202e",
                    "");
    private static final List<String> ZONES =
            List.of("Europe/Oslo", "UTC", "America/St_Johns", "+03:30", "Pacific/Apia");

    private final Random random;

    public RandomThings(long seed) {
        this.random = new Random(seed);
    }

    public Plan plan(int size) {
        return Plan.of(Stream.generate(this::entity).limit(size).toList());
    }

    public Entity entity() {
        return entity(one(EntityKind.values()));
    }

    public Entity entity(EntityKind kind) {
        return switch (kind) {
            case EXERCISE -> exercise();
            case ANCHOR -> new Anchor(new Anchor.Id(uuid()), code(), text(), when(), notes());
            case PHASE -> new Phase(new Phase.Id(uuid()), text(), timeframe(), notes());
            case PLACE -> place();
            case WORK_CALENDAR -> calendar();
            case PARTICIPANT -> participant();
            case CONTINGENT -> contingent();
            case FORCE_ELEMENT -> forceElement();
            case ACTIVITY -> activity();
            case MILESTONE -> milestone();
            case DEPENDENCY -> dependency();
            case CONSTRAINT -> constraint();
            case REQUIREMENT -> new RandomForces(this).requirement();
            case OFFER -> new RandomForces(this).offer();
            case EXIT_CONDITION -> exitCondition();
            case ASSIGNMENT -> assignment();
            case ACCEPTANCE ->
                    new Acceptance(new Acceptance.Id(uuid()), text(), text(), text(), notes());
            case SAVED_VIEW ->
                    new SavedView(new SavedView.Id(uuid()), text(), text(), text(), notes());
            case PERSON -> new RandomPosts(this).person();
            case BILLET -> new RandomPosts(this).billet();
            case AUTHORITY_LINE -> new RandomPosts(this).line();
            case CAVEAT -> new RandomPosts(this).caveat();
            case STRENGTH_CEILING -> new RandomPosts(this).ceiling();
            case ACT_RULING -> new RandomPosts(this).ruling();
            case BASELINE ->
                    new Baseline(new Baseline.Id(uuid()), text(), instant(), text(), notes());
            case BASELINE_PAGE -> page();
            default -> new RandomCis(this).of(kind);
        };
    }

    public Activity activity() {
        return new Activity(
                new Activity.Id(uuid()),
                text(),
                text(),
                timeframe(),
                timing(),
                placement(),
                filing(),
                notes());
    }

    private Filing filing() {
        return random.nextInt(3) == 0
                ? Filing.NONE
                : new Filing(
                        maybe(() -> one(TaskKind.values())),
                        text(),
                        random.nextBoolean() ? List.of() : List.of(ask(), ask()));
    }

    private Ask ask() {
        return new Ask(
                1 + random.nextInt(5),
                maybe(() -> one(Domain.values())),
                maybe(() -> one(Echelon.values())),
                text());
    }

    private BaselinePage page() {
        var line = new BaselinePage.Line(task(), text(), text(), maybe(this::instant), instant());
        var ties = List.of(new BaselinePage.Tie(line.thing(), task(), text()));
        var id = new BaselinePage.Id(uuid());
        return new BaselinePage(id, new Baseline.Id(uuid()), List.of(line), ties, notes());
    }

    private Exercise exercise() {
        return new Exercise(
                new Exercise.Id(uuid()),
                text(),
                text(),
                one(ExerciseKind.values()),
                text(),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                new Exercise.Known(maybe(this::instant), one(Withheld.values())),
                notes());
    }

    private Place place() {
        var position =
                new Position(random.nextDouble(-90, 90), Math.rint(random.nextDouble(-180, 180)));
        return new Place(
                new Place.Id(uuid()),
                text(),
                one(PlaceKind.values()),
                text(),
                maybe(() -> position),
                maybe(() -> 1 + random.nextInt(9)),
                notes());
    }

    private WorkCalendar calendar() {
        var week =
                Stream.of(DayOfWeek.values())
                        .filter(_ -> random.nextBoolean())
                        .map(day -> new WorkCalendar.WorkingDay(day, hours()))
                        .toList();
        var from = LocalDate.ofEpochDay(random.nextInt(20_000));
        var exceptions =
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(
                                days ->
                                        new WorkCalendar.DayException(
                                                text(), from, from.plusDays(days), hours()))
                        .toList();
        var turns =
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> new WorkCalendar.Turn(hours()))
                        .toList();
        return new WorkCalendar(
                new WorkCalendar.Id(uuid()),
                text(),
                week,
                maybe(() -> new WorkCalendar.Rota(from, turns)),
                exceptions,
                maybe(() -> ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))),
                notes());
    }

    private List<WorkCalendar.Hours> hours() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(
                        half ->
                                new WorkCalendar.Hours(
                                        LocalTime.of(half * 12, random.nextInt(60)),
                                        LocalTime.of(half * 12 + 11, 59)))
                .toList();
    }

    private Participant participant() {
        return new Participant(
                new Participant.Id(uuid()),
                one(ParticipantKind.values()),
                text(),
                text(),
                maybe(() -> new WorkCalendar.Id(uuid())),
                maybe(() -> 1 + random.nextInt(9)),
                notes());
    }

    private Contingent contingent() {
        return new Contingent(
                new Contingent.Id(uuid()),
                new Participant.Id(uuid()),
                text(),
                timeframe(),
                notes());
    }

    private ForceElement forceElement() {
        SuperiorId superior =
                random.nextBoolean() ? new Contingent.Id(uuid()) : new ForceElement.Id(uuid());
        return new ForceElement(
                new ForceElement.Id(uuid()),
                superior,
                text(),
                text(),
                RandomUnits.formation(random).withHome(text()),
                RandomUnits.muster(random)
                        .withPlanned(new Strength(count(), count(), count(), count())),
                RandomUnits.deployment(random, maybe(this::timeframe), this::when),
                notes());
    }

    private int count() {
        return random.nextInt(Integer.MAX_VALUE);
    }

    private Milestone milestone() {
        return new Milestone(
                new Milestone.Id(uuid()),
                text(),
                text(),
                when(),
                timing(),
                placement(),
                filing(),
                notes());
    }

    private Timing timing() {
        var started = maybe(this::instant);
        var finished = started == null ? null : maybe(this::instant);
        var calendars =
                Stream.generate(() -> new WorkCalendar.Id(uuid()))
                        .limit(random.nextInt(3))
                        .toList();
        return random.nextBoolean()
                ? Timing.STATED
                : new Timing(
                        random.nextBoolean(),
                        maybe(() -> Duration.ofMinutes(random.nextInt(100_000))),
                        calendars,
                        new Progress(random.nextInt(101), started, finished));
    }

    private Dependency dependency() {
        return new Dependency(
                new Dependency.Id(uuid()),
                task(),
                task(),
                one(DependencyKind.values()),
                Duration.ofMinutes(random.nextInt(-100_000, 100_000)),
                one(Dependency.LagTime.values()),
                notes());
    }

    private Constraint constraint() {
        return new Constraint(
                new Constraint.Id(uuid()),
                task(),
                one(ConstraintKind.values()),
                maybe(this::when),
                notes());
    }

    private ExitCondition exitCondition() {
        var open =
                new ExitCondition(
                        new ExitCondition.Id(uuid()), new Milestone.Id(uuid()), text(), notes());
        return random.nextBoolean()
                ? open
                : open.withDecision(
                        new ExitCondition.Decision(random.nextBoolean(), instant(), text()));
    }

    private Assignment assignment() {
        AssigneeId assignee =
                switch (random.nextInt(3)) {
                    case 0 -> new Contingent.Id(uuid());
                    case 1 -> new ForceElement.Id(uuid());
                    default -> new Participant.Id(uuid());
                };
        return new Assignment(
                new Assignment.Id(uuid()), task(), assignee, one(AssignmentRole.values()), notes());
    }

    private TaskId task() {
        return random.nextBoolean() ? new Activity.Id(uuid()) : new Milestone.Id(uuid());
    }

    private Placement placement() {
        return new Placement(
                maybe(() -> new Phase.Id(uuid())),
                maybe(() -> new Activity.Id(uuid())),
                maybe(() -> new Place.Id(uuid())));
    }

    Timeframe timeframe() {
        return new Timeframe(when(), when());
    }

    When when() {
        return random.nextBoolean()
                ? When.at(plannable())
                : new When.Relative(
                        code(), new Offset(within(12_000), within(366_000), within(527_040_000)));
    }

    private int within(int most) {
        return random.nextInt(-most, most + 1);
    }

    /// Of the years that a plan may name: 1 to 9999.
    private Instant plannable() {
        return switch (random.nextInt(4)) {
            case 0 ->
                    Instant.ofEpochSecond(
                            random.nextLong(-62_135_596_800L, 253_402_300_800L),
                            random.nextInt(1_000_000_000));
            default -> Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
        };
    }

    /// Mostly of our time, sometimes to the nanosecond, sometimes of any time at all.
    public Instant instant() {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1000));
            case 1 -> Instant.ofEpochSecond(random.nextLong(-31_557_014_167_219_200L, 0));
            case 2 -> Instant.ofEpochSecond(random.nextLong(-62_200_000_000L, 253_500_000_000L));
            default -> Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
        };
    }

    private AnchorCode code() {
        return new AnchorCode((char) ('A' + random.nextInt(26)) + "" + random.nextInt(1000));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    Notes notes() {
        var audience =
                random.nextBoolean()
                        ? Audience.everyone()
                        : Audience.only(Stream.generate(this::text).limit(2).toList());
        return new Notes(new Label(text(), one(Classification.values()), audience), text());
    }

    public String text() {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(4))
                .forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    <V> @Nullable V maybe(Supplier<V> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    <V> V one(V[] values) {
        return values[random.nextInt(values.length)];
    }
}
