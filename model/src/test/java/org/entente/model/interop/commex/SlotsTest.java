package org.entente.model.interop.commex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.Things;
import org.entente.model.interop.commex.Commex.Lack;
import org.entente.model.interop.commex.Commex.Left;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Putting pairs into a session, each lack by itself.
final class SlotsTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant DAWN = Instant.parse("2027-03-08T00:00:00Z");
    private static final Span DAY = new Span(DAWN, DAWN.plus(Duration.ofDays(1)));
    private static final CommexSession.Means PLENTY = new CommexSession.Means(20, 10, 10);
    private static final CisSystem CONTROL = system("control", null);
    private static final CisSystem ONE = system("one", null);
    private static final CisSystem TWO = system("two", null);
    private static final CisSystem THREE = system("three", null);
    private static final CisSystem FOUR = system("four", null);
    private static final Net NET = net();
    private static final Plan PLAN = plan(CONTROL, ONE, TWO, THREE, FOUR, NET);

    private static CisSystem system(String name, @Nullable Timeframe available) {
        return new CisSystem(
                new CisSystem.Id(Things.id("system " + name)),
                name,
                new CisSystem.Make("", "5.1", ""),
                new CisSystem.Station(Things.nation("NOR").id(), null, 1, available),
                List.of(),
                Notes.PLAIN);
    }

    private static Net net() {
        return new Net(
                new Net.Id(Things.id("net")),
                "Net",
                Net.Type.VOICE_NET,
                new Net.Control(CONTROL.id(), null),
                Binding.of("RADIO", Map.of()),
                List.of(ONE, TWO, THREE, FOUR).stream()
                        .map(one -> new Net.Member(one.id(), ""))
                        .toList(),
                null,
                Notes.PLAIN);
    }

    private static Plan plan(Entity... things) {
        var all = new ArrayList<Entity>();
        all.add(Things.exercise("CONCORD"));
        all.add(Things.nation("NOR"));
        all.addAll(List.of(things));
        return Plan.of(all);
    }

    private static TestPair pair(CisSystem one, CisSystem other) {
        return new TestPair(one.id(), other.id(), "RADIO", List.of(NET.id()), 1);
    }

    /// Two rounds of an hour, from 0800 local, which is 0700Z.
    private static TestSession twoRounds(CommexSession.Means means) {
        var daily =
                new TestSession.Daily(
                        LocalTime.of(8, 0), LocalTime.of(10, 0), OSLO, Duration.ofHours(1));
        return TestSession.of(DAY, daily, means);
    }

    private static Commex put(CommexSession.Means means, TestPair... pairs) {
        return Commex.of(List.of(pairs), twoRounds(means), Diary.of(PLAN));
    }

    @Test
    void roundsFollowTheLocalClockAndStayWithinTheWindow() {
        var start = Instant.parse("2027-03-27T07:30:00Z");
        var window = new Span(start, start.plus(Duration.ofDays(2)));
        var daily =
                new TestSession.Daily(
                        LocalTime.of(8, 0), LocalTime.of(10, 0), OSLO, Duration.ofHours(1));

        var rounds = TestSession.of(window, daily, PLENTY).rounds();

        assertThat(rounds)
                .as("the first hour of the first day has gone; the clocks go forward on the 28th")
                .extracting(Span::start)
                .containsExactly(
                        Instant.parse("2027-03-27T08:00:00Z"),
                        Instant.parse("2027-03-28T06:00:00Z"),
                        Instant.parse("2027-03-28T07:00:00Z"),
                        Instant.parse("2027-03-29T06:00:00Z"));
    }

    @Test
    void roundsOfANightGoOnPastMidnight() {
        var daily =
                new TestSession.Daily(
                        LocalTime.of(23, 0), LocalTime.of(1, 0), OSLO, Duration.ofHours(1));

        assertThat(TestSession.of(DAY, daily, PLENTY).rounds())
                .as("the window begins at one o'clock, when those of the evening before are over")
                .extracting(Span::start)
                .containsExactly(
                        Instant.parse("2027-03-08T22:00:00Z"), DAY.end().minusSeconds(3600));
        var night = new Span(DAY.end().minusSeconds(3600), DAY.end().plusSeconds(3600));
        assertThat(TestSession.of(night, daily, PLENTY).rounds())
                .as("begun on the day before that on which the window begins by the local clock")
                .singleElement()
                .extracting(Span::start)
                .isEqualTo(night.start());
    }

    @Test
    void pairsWithoutCommonSystemsAreTestedAtTheSameTime() {
        var commex = put(PLENTY, pair(ONE, TWO), pair(THREE, FOUR), pair(ONE, THREE));

        assertThat(commex.left()).isEmpty();
        assertThat(commex.slots())
                .extracting(slot -> slot.span().start())
                .containsExactly(
                        Instant.parse("2027-03-08T07:00:00Z"),
                        Instant.parse("2027-03-08T07:00:00Z"),
                        Instant.parse("2027-03-08T08:00:00Z"));
    }

    @Test
    void aTestTakesTwoOperatorsAndOneCircuit() {
        var pairs = List.of(pair(ONE, TWO), pair(THREE, FOUR), pair(ONE, THREE));
        var wanted = pairs.toArray(TestPair[]::new);

        assertThat(put(new CommexSession.Means(3, 10, 10), wanted).left())
                .containsExactly(new Left(pairs.getLast(), Lack.ROUND));
        assertThat(put(new CommexSession.Means(20, 1, 10), wanted).left())
                .containsExactly(new Left(pairs.getLast(), Lack.ROUND));
        assertThat(put(new CommexSession.Means(1, 10, 10), wanted).left())
                .extracting(Left::lack)
                .containsOnly(Lack.MEANS);
    }

    @Test
    void aSystemIsInOneTestAtATime() {
        var third = pair(ONE, FOUR);

        assertThat(put(PLENTY, pair(ONE, TWO), pair(ONE, THREE), third).left())
                .containsExactly(new Left(third, Lack.PARTNER));
    }

    @Test
    void theStationThatControlsANetDirectsSoManyTestsAtOnce() {
        var means = new CommexSession.Means(20, 10, 1);
        var fifth = system("five", null);
        var sixth = system("six", null);
        var third = pair(fifth, sixth);

        assertThat(put(means, pair(ONE, TWO), pair(THREE, FOUR), third).left())
                .containsExactly(new Left(third, Lack.CONTROL));
        assertThat(put(PLENTY, pair(ONE, TWO), pair(THREE, FOUR), third).left()).isEmpty();
    }

    @Test
    void aSystemThatIsNotFieldedYetIsNotTested() {
        var late =
                system(
                        "late",
                        new Timeframe(
                                When.at(DAY.end()), When.at(DAY.end().plus(Duration.ofDays(9)))));
        var undated = system("undated", Things.days("X", 0, 9));
        var diary = Diary.of(plan(ONE, late, undated));

        assertThat(
                        Commex.of(
                                        List.of(pair(ONE, late), pair(ONE, undated)),
                                        twoRounds(PLENTY),
                                        diary)
                                .left())
                .extracting(Left::lack)
                .containsExactly(Lack.SYSTEM, Lack.SYSTEM);
    }

    @Test
    void nothingGoesIntoAWindowThatIsTooShort() {
        var brief = new Span(DAWN, DAWN.plus(Duration.ofMinutes(30)));
        var daily = new TestSession.Daily(LocalTime.MIN, LocalTime.MIN, OSLO, Duration.ofHours(1));

        var commex =
                Commex.of(
                        List.of(pair(ONE, TWO)),
                        TestSession.of(brief, daily, PLENTY),
                        Diary.of(PLAN));

        assertThat(commex.left()).extracting(Left::lack).containsExactly(Lack.WINDOW);
        assertThatThrownBy(
                        () ->
                                new TestSession.Daily(
                                        LocalTime.MIN, LocalTime.MAX, OSLO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Evidence test(TestResult outcome) {
        var start = Instant.parse("2027-03-08T07:00:00Z");
        return new Evidence(
                new Evidence.Id(Things.id("test")),
                "COMMEX-007",
                new Evidence.Side(ONE.id(), ""),
                new Evidence.Side(TWO.id(), ""),
                "RADIO",
                new Evidence.Result(
                        outcome,
                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                        LocalDate.of(2027, 3, 8),
                        "COMMEX",
                        ""),
                new Timeframe(When.at(start), When.at(start.plus(Duration.ofHours(1)))),
                Notes.PLAIN);
    }

    @Test
    void testsThatHaveTheirTimeTakeTheirSystemsTheirStationAndTheirCircuit() {
        var booked = Diary.of(PLAN.put(test(TestResult.PENDING)));
        var held = Diary.of(PLAN.put(test(TestResult.SUCCESS)));
        var other = List.of(pair(THREE, FOUR));
        var same = List.of(pair(ONE, THREE));
        var single = twoRounds(new CommexSession.Means(2, 1, 10));
        var directing = twoRounds(new CommexSession.Means(20, 10, 1));
        var second = Instant.parse("2027-03-08T08:00:00Z");

        assertThat(start(Commex.of(other, single, booked))).isEqualTo(second);
        assertThat(start(Commex.of(other, directing, booked))).isEqualTo(second);
        assertThat(start(Commex.of(same, twoRounds(PLENTY), booked))).isEqualTo(second);
        assertThat(start(Commex.of(other, twoRounds(PLENTY), booked))).isBefore(second);
        assertThat(start(Commex.of(other, single, held))).isBefore(second);
    }

    private static Instant start(Commex commex) {
        return commex.slots().getFirst().span().start();
    }

    @Test
    void numbersFollowTheLastOfThePlan() {
        var plan = PLAN.put(test(TestResult.PENDING));
        var slots = put(PLENTY, pair(THREE, FOUR)).slots();

        var tests =
                Commex.planned(
                        plan,
                        slots,
                        "COMMEX 2",
                        span -> new Timeframe(When.at(span.start()), When.at(span.end())),
                        () -> Things.id("next"));

        assertThat(tests)
                .singleElement()
                .satisfies(
                        next -> {
                            assertThat(next.name()).isEqualTo("COMMEX-008");
                            assertThat(next.result().isOpen()).isTrue();
                            assertThat(next.provider().software()).isEqualTo("5.1");
                        });
    }

    @Test
    void aResultIsOfTheDayOfItsSlotOrOfTodayWhereItWasHeldEarly() {
        var plan = PLAN.put(test(TestResult.PENDING));
        var test = test(TestResult.PENDING);
        var early = new Commex.Witness("Lund", LocalDate.of(2027, 3, 1));
        var late = new Commex.Witness("Lund", LocalDate.of(2027, 3, 20));

        var before = Commex.ended(plan, test, TestResult.SUCCESS, early);
        var after = Commex.ended(plan, test, TestResult.LIMITED_SUCCESS, late);
        var open = Commex.ended(plan, before, TestResult.PENDING, late);

        assertThat(before.result().on()).isEqualTo(early.today());
        assertThat(before.result().by()).isEqualTo("Lund");
        assertThat(before.provider().software()).isEqualTo("5.1");
        assertThat(after.result().on()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(open.result()).isEqualTo(test.result());
    }
}
