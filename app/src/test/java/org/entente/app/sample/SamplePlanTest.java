package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import org.entente.app.interop.Standards;
import org.entente.model.interop.Interop;
import org.entente.model.label.Label;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Named;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.plan.Task;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Situation;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timetable;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;
import org.entente.resources.Nations;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SamplePlanTest {
    private static final LocalDate HISTORIC = LocalDate.of(2018, 10, 25);
    private static final Plan SAMPLE = SamplePlan.of(HISTORIC);

    private static final Set<String> FAMILIES =
            Set.of(
                    "ANC", "TIM", "DEP", "ASG", "FRC", "GAT", "ORB", "AUT", "CAV", "BIL", "FGN",
                    "DUP");

    private final Plan plan = SAMPLE;
    private final Schedule schedule = Schedule.of(plan);

    @Test
    void disclosesNothing() {
        assertThat(plan.entities().filter(entity -> Disclosure.of(entity).isPresent())).isEmpty();
    }

    @Test
    void hasTheSizeOfARealExercise() {
        var nations = plan.participants().filter(p -> p.type() == ParticipantKind.NATION);

        assertThat(nations).hasSize(31);
        assertThat(plan.count(EntityKind.FORCE_ELEMENT)).isGreaterThanOrEqualTo(60);
        assertThat(plan.tasks().count()).isGreaterThanOrEqualTo(250);
        assertThat(plan.count(EntityKind.DEPENDENCY)).isGreaterThanOrEqualTo(200);
        assertThat(plan.exercise().name()).isEqualTo("NORTHERN CONCORD");
    }

    @Test
    void saysInItsFirstLineThatItIsNotional() {
        assertThat(plan.exercise().aim().lines().findFirst().orElseThrow())
                .startsWith("Notional exercise");
    }

    @Test
    void nationsAreThoseOfTheAllianceThenAndTwoPartners() {
        var expected = new HashSet<String>(List.of("FIN", "SWE"));
        Nations.shipped().members("NATO", HISTORIC).forEach(nation -> expected.add(nation.code()));

        var codes =
                plan.participants()
                        .filter(participant -> participant.type() == ParticipantKind.NATION)
                        .map(Participant::code);

        assertThat(codes).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyNationSendsAContingentWithForces() {
        var strengths = strengths();

        assertThat(strengths).hasSize(32).allSatisfy((_, sum) -> assertThat(sum).isPositive());
        assertThat(strengths)
                .containsAllEntriesOf(
                        Map.of(
                                "USA", 18000, "DEU", 8000, "NOR", 6500, "GBR", 3100, "FRA", 2800,
                                "SWE", 2300, "CAN", 2000, "NLD", 2000, "ITA", 1400, "ESP", 1000));
        assertThat(strengths)
                .containsAllEntriesOf(
                        Map.of("DNK", 900, "POL", 500, "BEL", 450, "FIN", 350, "TUR", 300));
    }

    @Test
    void vehiclesShipsAndAircraftStayWithinTheReportedFigures() {
        var sum =
                plan.forceElements()
                        .map(ForceElement::strength)
                        .reduce(Strength.NONE, Strength::plus);

        assertThat(sum.personnel()).isBetween(45_000, 55_000);
        assertThat(sum.vehicles()).isBetween(8_000, 10_000);
        assertThat(sum.vessels()).isBetween(40, 65);
        assertThat(sum.aircraft()).isBetween(130, 250);
    }

    @Test
    void givesTheHistoricDates() {
        assertThat(local("E")).isEqualTo("2018-10-25T06:00");
        assertThat(local("LENDEX")).isEqualTo("2018-11-07T18:00");
        assertThat(local("C")).isEqualTo("2018-11-14T06:00");
        assertThat(local("ENDEX")).isEqualTo("2018-11-23T18:00");
        assertThat(local("WG")).startsWith("2017-10");
        assertThat(local("IDW")).startsWith("2018-04-16");
        assertThat(local("R")).startsWith("2018-08");
        assertThat(schedule.startex()).contains(Instant.parse("2018-10-25T04:00:00Z"));
    }

    @Test
    void everythingHangsOnTheOneFixedAnchor() {
        var fixed = plan.anchors().filter(anchor -> anchor.at() instanceof When.Fixed);

        assertThat(fixed).extracting("code").containsExactly(AnchorCode.STARTEX);
        assertThat(plan.milestones()).noneMatch(milestone -> milestone.at() instanceof When.Fixed);
    }

    @Test
    void everyPhaseIsPopulated() {
        var tasks =
                plan.tasks()
                        .map(task -> task.placement().phase())
                        .filter(Objects::nonNull)
                        .collect(groupingBy(id -> id));

        assertThat(plan.phases().map(Phase::id))
                .allSatisfy(phase -> assertThat(tasks.get(phase)).hasSizeGreaterThan(9));
    }

    @Test
    void whatStandsBelowAnActivityLiesWithinIt() {
        var strays =
                plan.tasks()
                        .filter(task -> task.placement().parent() != null)
                        .filter(task -> schedule.start(task.id()).isPresent())
                        .filter(
                                task -> {
                                    var above = Objects.requireNonNull(task.placement().parent());
                                    var span = schedule.span(above).orElseThrow();
                                    return schedule.start(task.id())
                                                    .orElseThrow()
                                                    .isBefore(span.start())
                                            || schedule.finish(task.id())
                                                    .orElseThrow()
                                                    .isAfter(span.end());
                                });

        assertThat(strays.map(Object::toString)).isEmpty();
    }

    @Test
    void mostActivitiesAreGivenToSomebody() {
        var assigned = new HashSet<EntityId>();
        plan.assignments().forEach(assignment -> assigned.add(assignment.task()));

        assertThat(plan.activities().map(Activity::id).filter(id -> !assigned.contains(id)))
                .hasSize(2);
    }

    @Test
    void mayBeShownToEverybodyWhoTakesPart() {
        assertThat(plan.exercise().label()).isEqualTo(Label.NATO_UNCLASSIFIED);
        assertThat(plan.label().marking()).isEqualTo("NATO UNCLASSIFIED REL TO FIN, NATO, SWE");
    }

    @Test
    void isWrongOnPurposeExactlyWhereApproved() {
        assertThat(findings(plan)).containsExactlyElementsOf(approvedFindings());
    }

    @Test
    void everyRuleThatAnEditCannotForestallHasSomethingToSay() {
        var alive = RuleBook.check(plan).stream().map(Finding::rule).distinct();
        var silent =
                List.of(
                        RuleCode.TIMEFRAME_INVERTED,
                        RuleCode.EXERCISE_DATES_MISSING,
                        // What the schedule computes stands where it puts it.
                        RuleCode.NOT_AS_COMPUTED,
                        // No day is given here, so no gate, arrival or task is near.
                        RuleCode.GATE_AHEAD,
                        RuleCode.GATE_NEAR,
                        RuleCode.GATE_PASSED,
                        RuleCode.CONTINGENT_IDLE_SOON,
                        RuleCode.NEED_AHEAD,
                        RuleCode.NEED_NEAR,
                        RuleCode.NEED_MISSED,
                        RuleCode.OVERLOADED_SOON,
                        RuleCode.LIFT_MISSING,
                        RuleCode.LIFT_MISSING_NEAR,
                        RuleCode.LIFT_MISSING_LAST,
                        RuleCode.ARRIVES_LATE_NEAR,
                        RuleCode.PORT_UNKNOWN_NEAR,
                        // Nor is a transfer of authority, nor the day when names are due.
                        RuleCode.TRANSFER_OFFERED_LESS_NEAR,
                        RuleCode.TRANSFER_UNANSWERED_NEAR,
                        RuleCode.BILLET_EMPTY,
                        RuleCode.BILLET_EMPTY_LATE,
                        // Nor is a conference, or over.
                        RuleCode.UNOFFERED_AHEAD,
                        RuleCode.UNOFFERED_NEAR,
                        RuleCode.UNOFFERED_PASSED,
                        RuleCode.WITHDRAWN_PASSED,
                        RuleCode.ALTERNATIVE_WAITING,
                        RuleCode.ALTERNATIVE_LATE,
                        RuleCode.INFORMAL_AFTER_MPC,
                        RuleCode.INFORMAL_AFTER_FPC,
                        RuleCode.PROMISED_LESS_NEAR);

        assertThat(
                        Arrays.stream(RuleCode.values())
                                .filter(rule -> !silent.contains(rule))
                                .filter(SamplePlanTest::isOfPlanAlone))
                .containsExactlyInAnyOrderElementsOf(alive.toList());
    }

    /// What is checked without knowing what works with what; the rest needs the standards too.
    private static boolean isOfPlanAlone(RuleCode rule) {
        return FAMILIES.contains(rule.code().substring(0, 3));
    }

    @Test
    void readinessHasSomethingToSayOnceTheStandardsAreKnown() {
        var ground = Interop.ground(Standards.shipped(), HISTORIC.minusWeeks(22));
        var situation = Situation.of(plan, null, Interop.of(ground, plan));

        var alive =
                RuleBook.check(situation, () -> false).orElseThrow().stream()
                        .map(Finding::rule)
                        .filter(rule -> !isOfPlanAlone(rule))
                        .collect(toSet());

        assertThat(alive)
                .contains(
                        RuleCode.NO_COMMON_CRYPTO,
                        RuleCode.KEY_APART,
                        RuleCode.HAVE_QUICK_APART,
                        RuleCode.LINK_ADDRESS_TWICE,
                        RuleCode.DESIGN_LOAD_APART,
                        RuleCode.EDITIONS_DO_NOT_INTERWORK)
                .hasSizeGreaterThan(15);
    }

    @Test
    void findsTheSameInEveryMonthOfTheYear() {
        var approved = approvedFindings();

        IntStream.range(0, 24)
                .parallel()
                .mapToObj(LocalDate.of(2026, 1, 31)::plusMonths)
                .map(SamplePlan::defaultStartex)
                .forEach(
                        startex ->
                                assertThat(findings(SamplePlan.of(startex)))
                                        .as("%s", startex)
                                        .isEqualTo(approved));
    }

    @Test
    void keepsTheCalendarsOfAllNationsAndComputesWhatIsDoneInThem() {
        var computed = plan.tasks().filter(task -> task.timing().computed());
        var later = SamplePlan.of(LocalDate.of(2027, 10, 28));
        var timetable = Timetable.of(later);
        var report = task("10.06");

        assertThat(plan.participants().filter(one -> one.type() == ParticipantKind.NATION))
                .allMatch(nation -> nation.calendar() != null);
        assertThat(computed).hasSizeGreaterThan(10);
        assertThat(plan.exercise().statusDate()).isEqualTo(Instant.parse("2018-05-24T04:00:00Z"));
        assertThat(timetable.withoutHours()).isEmpty();
        // Fifteen Italian working days from Monday; Epiphany is a holiday.
        assertThat(timetable.start(report.id())).contains(Instant.parse("2027-12-27T07:00:00Z"));
        assertThat(timetable.finish(report.id())).contains(Instant.parse("2028-01-17T15:00:00Z"));
    }

    private Task task(String number) {
        return plan.tasks().filter(task -> task.number().equals(number)).findFirst().orElseThrow();
    }

    @Test
    void sameDayMakesTheSamePlanAndAnotherDayTheSameIds() {
        var later = SamplePlan.of(HISTORIC.plusWeeks(1));

        assertThat(SamplePlan.of(HISTORIC)).isEqualTo(plan);
        assertThat(later).isNotEqualTo(plan);
        assertThat(later.entities().map(entity -> entity.id()))
                .containsExactlyInAnyOrderElementsOf(
                        plan.entities().map(entity -> entity.id()).toList());
    }

    @Test
    void startsOnAThursdayAboutFiveMonthsAhead() {
        for (int day = 0; day < 400; day++) {
            var today = LocalDate.of(2026, 1, 1).plusDays(day);

            var startex = SamplePlan.defaultStartex(today);

            assertThat(startex.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(ChronoUnit.DAYS.between(today, startex)).isBetween(148L, 160L);
        }
    }

    private String local(String anchor) {
        return schedule.anchors()
                .instant(new AnchorCode(anchor))
                .orElseThrow()
                .atZone(schedule.zone())
                .toLocalDateTime()
                .toString();
    }

    private Map<String, Integer> strengths() {
        return plan.forceElements()
                .collect(
                        groupingBy(
                                this::nation,
                                summingInt(element -> element.strength().personnel())));
    }

    private String nation(ForceElement element) {
        var superior = plan.find(element.superior()).orElseThrow();
        if (superior instanceof ForceElement above) {
            return nation(above);
        }
        return plan.contingents()
                .filter(contingent -> contingent.id().equals(element.superior()))
                .flatMap(
                        contingent ->
                                plan.find(Participant.class, contingent.participant()).stream())
                .map(Participant::code)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> findings(Plan plan) {
        return RuleBook.check(plan).stream()
                .map(finding -> finding.rule().code() + " " + title(plan, finding.subject()))
                .sorted()
                .toList();
    }

    private static String title(Plan plan, EntityId id) {
        return switch (plan.find(id).orElseThrow()) {
            case Numbered numbered -> numbered.number() + " " + numbered.name();
            case Named named -> named.name();
            default -> id.kind().name();
        };
    }

    private static List<String> approvedFindings() {
        try (var lines =
                Objects.requireNonNull(SamplePlanTest.class.getResourceAsStream("findings.txt"))) {
            return Stream.of(new String(lines.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
