package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.edit.Outcome;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

class PlanTemplateTest {
    private static final LocalDate STARTEX = LocalDate.of(2028, 5, 18);

    static List<PlanTemplate> templates() {
        return PlanTemplate.list();
    }

    @Test
    void offersTheKindsOfExerciseThatStaffsPlanMost() {
        assertThat(templates())
                .extracting(PlanTemplate::code)
                .containsExactly(
                        "joint-cpx",
                        "brigade-cpx",
                        "communications",
                        "livex",
                        "jelc",
                        "hseep",
                        "un",
                        "blank");
        assertThat(templates())
                .allSatisfy(
                        template -> {
                            assertThat(template.name(Locale.FRENCH))
                                    .isNotEqualTo(template.name(Locale.ENGLISH));
                            assertThat(template.about(Locale.FRENCH)).endsWith(".");
                        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void makesAPlanInWhichNoRuleFindsAnything(PlanTemplate template) {
        for (int month = 0; month < 12; month++) {
            var plan = made(template, "NORTHERN STAR", STARTEX.plusMonths(month), Locale.ENGLISH);

            assertThat(RuleBook.check(plan)).as("%s %d", template.code(), month).isEmpty();
            assertThat(Schedule.of(plan).exercise()).isPresent();
        }
    }

    private static Stream<PlanTemplate> filled() {
        return templates().stream().filter(template -> !template.code().equals("blank"));
    }

    /// Agenda four weeks and read-ahead three weeks before, minutes within two weeks after.
    @ParameterizedTest
    @MethodSource("filled")
    void givesEveryConferenceItsPapersAndEveryTaskItsRole(PlanTemplate template) {
        var plan = made(template, "NORTHERN STAR", STARTEX, Locale.ENGLISH);
        var schedule = Schedule.of(plan);
        var conferences =
                plan.activities().filter(one -> one.name().endsWith(": conference days")).toList();

        assertThat(conferences).hasSizeGreaterThan(2);
        for (var conference : conferences) {
            var days = schedule.span(conference).orElseThrow();
            var agenda = paper(plan, conference, ": agenda and call for topics");
            var readAhead = paper(plan, conference, ": read-ahead sent");
            var minutes = paper(plan, conference, ": minutes and actions");
            assertThat(weeks(schedule.span(agenda).orElseThrow().start(), days.start()))
                    .isEqualTo(4);
            assertThat(weeks(schedule.span(readAhead).orElseThrow().start(), days.start()))
                    .isEqualTo(3);
            assertThat(weeks(days.start(), schedule.span(minutes).orElseThrow().end()))
                    .isBetween(1L, 2L);
        }
        assertThat(plan.exitConditions()).isNotEmpty();
        assertThat(plan.tasks()).allMatch(task -> !task.filing().role().isBlank());
    }

    private static Activity paper(Plan plan, Activity conference, String name) {
        var code = conference.name().substring(0, conference.name().indexOf(':'));
        return plan.activities()
                .filter(one -> one.name().equals(code + name))
                .filter(one -> one.placement().equals(conference.placement()))
                .findFirst()
                .orElseThrow();
    }

    private static long weeks(Instant from, Instant until) {
        return Math.round(Duration.between(from, until).toHours() / (7 * 24.0));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void speaksBothLanguages(PlanTemplate template) {
        var english = made(template, "ÉTOILE DU NORD", STARTEX, Locale.ENGLISH);
        var french = made(template, "ÉTOILE DU NORD", STARTEX, Locale.FRENCH);

        assertThat(french.entities().map(Entity::id))
                .containsExactlyInAnyOrderElementsOf(english.entities().map(Entity::id).toList());
        assertThat(french.participants().map(Participant::name)).contains("Norvège");
        assertThat(english.participants().map(Participant::name)).contains("Norway");
    }

    @Test
    void jointTemplateHoldsTheMilestonesOfTheDoctrine() {
        var plan = made(templates().getFirst(), "NORTHERN STAR", STARTEX, Locale.ENGLISH);
        var schedule = Schedule.of(plan);

        assertThat(plan.count(EntityKind.MILESTONE)).isGreaterThanOrEqualTo(15);
        assertThat(plan.milestones().map(Milestone::name))
                .contains("EXSPEC signed", "EXPLAN signed", "Gate IPC", "Final exercise report");
        assertThat(day(schedule, plan, "EXSPEC signed")).isEqualTo("2027-04-04");
        assertThat(day(schedule, plan, "Vienna Document notification")).isEqualTo("2028-04-06");
        assertThat(day(schedule, plan, "Final exercise report")).isEqualTo("2028-07-26");
    }

    @Test
    void givesTheGatesTheirOpenConditions() {
        var plan = made(templates().getFirst(), "NORTHERN STAR", STARTEX, Locale.ENGLISH);
        var gate = milestone(plan, "Gate MPC").id();

        assertThat(plan.exitConditions().filter(one -> one.milestone().equals(gate)))
                .allMatch(ExitCondition::isOpen)
                .extracting(ExitCondition::name)
                .containsExactlyInAnyOrder(
                        "Contingents matched or gap", "MOU and TA in draft", "CIS architecture");
    }

    @Test
    void marksOffsetsThatNobodyHasRead() {
        var plan = made(templates().getFirst(), "NORTHERN STAR", STARTEX, Locale.ENGLISH);

        assertThat(milestone(plan, "Gate MPC").remark())
                .isEqualTo("The offset is a default; confirm it.");
        assertThat(milestone(plan, "EXPLAN signed").remark()).doesNotContain("default");
    }

    @Test
    void otherSeedMakesOtherIds() {
        var template = templates().getFirst();
        var one = order("ONE", STARTEX, new UUID(0, 1));
        var other = order("ONE", STARTEX, new UUID(0, 2));

        var ids = plan(template.make(one, Locale.ENGLISH)).entities().map(Entity::id).toList();

        assertThat(plan(template.make(other, Locale.ENGLISH)).entities().map(Entity::id))
                .doesNotContainAnyElementsOf(ids);
        assertThat(plan(template.make(one, Locale.ENGLISH)).entities().map(Entity::id))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void holdsTheNationsWithTheirCalendars() {
        var wanted =
                new NewExercise(
                        new UUID(0, 1),
                        "NORTHERN STAR",
                        ExerciseKind.CPX,
                        "NOR",
                        STARTEX,
                        ZoneId.of("Europe/Oslo"),
                        NationCodes.read("swe, FIN;nor SWE"));

        var plan = plan(templates().getFirst().make(wanted, Locale.ENGLISH));

        assertThat(plan.participants())
                .filteredOn(one -> one.type() == ParticipantKind.NATION)
                .extracting(Participant::code)
                .containsExactlyInAnyOrder("NOR", "SWE", "FIN");
        assertThat(plan.count(EntityKind.WORK_CALENDAR)).isEqualTo(3);
    }

    @Test
    void blankNameIsRefused() {
        var outcome =
                templates().getLast().make(order(" ", STARTEX, new UUID(0, 1)), Locale.ENGLISH);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    private static String day(Schedule schedule, Plan plan, String name) {
        return schedule.at(milestone(plan, name))
                .orElseThrow()
                .atZone(schedule.zone())
                .toLocalDate()
                .toString();
    }

    private static Milestone milestone(Plan plan, String name) {
        return plan.milestones().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    private static Plan made(
            PlanTemplate template, String name, LocalDate startex, Locale language) {
        return plan(template.make(order(name, startex, new UUID(0, 1)), language));
    }

    private static NewExercise order(String name, LocalDate startex, UUID seed) {
        return new NewExercise(
                seed, name, ExerciseKind.CPX, "NOR", startex, ZoneId.of("Europe/Oslo"));
    }

    private static Plan plan(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied(var plan, _) -> plan;
            case Outcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
