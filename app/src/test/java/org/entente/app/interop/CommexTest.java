package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.Interop;
import org.entente.model.interop.commex.Commex;
import org.entente.model.interop.commex.Diary;
import org.entente.model.interop.commex.TestPair;
import org.entente.model.interop.commex.TestSession;
import org.entente.model.match.TestResult;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// The rehearsal of connections, on the sample as it stands 22 weeks before STARTEX.
final class CommexTest {
    private static final LocalDate HISTORIC = LocalDate.of(2018, 10, 25);
    private static final LocalDate STATUS = HISTORIC.minusWeeks(22);
    private static final int LIVE = 1;

    private static final Span WEEK =
            new Span(Instant.parse("2018-05-24T00:00:00Z"), Instant.parse("2018-05-29T00:00:00Z"));

    private static final TestSession SESSION =
            TestSession.of(
                    WEEK,
                    new TestSession.Daily(
                            LocalTime.of(7, 0),
                            LocalTime.of(15, 0),
                            ZoneOffset.UTC,
                            Duration.ofMinutes(30)),
                    new CommexSession.Means(8, 4, 2));

    @Test
    void mostWantedPairsComeFirst() {
        var wanted = Commex.wanted(interop(SamplePlan.of(HISTORIC)), LIVE);

        assertThat(wanted).isNotEmpty();
        assertThat(wanted.stream().map(TestPair::exchanges).toList())
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(wanted).doesNotHaveDuplicates();
    }

    @Test
    void noSystemIsTestedTwiceAtOnceAndNobodyOperatesTwoTests() {
        var wanted = Commex.wanted(interop(SamplePlan.of(HISTORIC)), LIVE);

        var commex = Commex.of(wanted, SESSION, Diary.of(SamplePlan.of(HISTORIC)));

        assertThat(commex.slots().size() + commex.left().size()).isEqualTo(wanted.size());
        for (var slot : commex.slots()) {
            var same =
                    commex.slots().stream()
                            .filter(other -> other.span().start().equals(slot.span().start()))
                            .toList();
            var systems = new HashSet<CisSystem.Id>();
            assertThat(same).hasSizeLessThanOrEqualTo(4);
            assertThat(same)
                    .allMatch(
                            other ->
                                    systems.add(other.pair().one())
                                            && systems.add(other.pair().other()));
        }
    }

    @Test
    void plannedTestsAreNotPlannedAgainAndProveNothing() {
        var plan = SamplePlan.of(HISTORIC);
        var before = interop(plan);

        var planned = applied(plan, adding(tests(before)));

        var after = before.next(planned);
        assertThat(proven(after)).isEqualTo(proven(before));
        assertThat(Commex.unplanned(after)).hasSizeLessThan(Commex.unplanned(before).size());
        assertThat(tests(after).stream().map(Evidence::name))
                .doesNotContainAnyElementsOf(tests(before).stream().map(Evidence::name).toList());
    }

    @Test
    void resultsOnRecordMoveTheVerdicts() {
        var plan = SamplePlan.of(HISTORIC);
        var before = interop(plan);
        var tests = tests(before);
        var planned = applied(plan, adding(tests));
        var witness = new Commex.Witness("Captain Lund", STATUS.plusDays(6));

        var ended =
                tests.stream()
                        .map(test -> Commex.ended(planned, test, TestResult.SUCCESS, witness))
                        .toList();
        var after =
                before.next(planned)
                        .next(
                                applied(
                                        planned,
                                        new Edit.Batch(
                                                ended.stream()
                                                        .<Edit>map(Edit.Revise::new)
                                                        .toList())));

        assertThat(ended)
                .allMatch(test -> test.result().by().equals("Captain Lund"))
                .allMatch(test -> !test.result().on().isAfter(witness.today()));
        assertThat(proven(after)).isGreaterThan(proven(before));
    }

    private static List<Evidence> tests(Interop interop) {
        var plan = interop.plan();
        var commex = Commex.of(Commex.unplanned(interop), SESSION, Diary.of(plan));
        return Commex.planned(
                plan,
                commex.slots(),
                "COMMEX",
                span -> new Timeframe(When.at(span.start()), When.at(span.end())),
                UUID::randomUUID);
    }

    private static Edit adding(List<Evidence> tests) {
        return new Edit.Batch(tests.stream().<Edit>map(Edit.Add::new).toList());
    }

    private static int proven(Interop interop) {
        return Readiness.of(interop.assessment(), LIVE).counts().proven();
    }

    private static Interop interop(Plan plan) {
        return Interop.of(Interop.ground(Standards.shipped(), STATUS.plusDays(7)), plan);
    }

    private static Plan applied(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var after, _) -> after;
            case Outcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
