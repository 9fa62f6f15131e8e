package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.Interop;
import org.entente.model.interop.commex.Commex;
import org.entente.model.interop.commex.TestPair;
import org.entente.model.interop.commex.TestSession;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// The rehearsal of connections, on the sample as it stands 22 weeks before STARTEX.
final class CommexTest {
    private static final LocalDate HISTORIC = LocalDate.of(2018, 10, 25);
    private static final LocalDate STATUS = HISTORIC.minusWeeks(22);
    private static final int LIVE = 1;

    private static final TestSession SESSION =
            new TestSession(
                    Instant.parse("2018-05-24T07:00:00Z"),
                    Duration.ofHours(8),
                    5,
                    Duration.ofMinutes(30),
                    8);

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

        var commex = Commex.of(wanted, SESSION);

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
    void withoutTimeOrPeopleEverythingIsLeft() {
        var pair =
                new TestPair(
                        new CisSystem.Id(new UUID(0, 1)),
                        new CisSystem.Id(new UUID(0, 2)),
                        "MSG-SMTP",
                        3);
        var alone = new TestSession(SESSION.start(), SESSION.day(), 5, SESSION.test(), 1);
        var never = new TestSession(SESSION.start(), SESSION.day(), 0, SESSION.test(), 8);

        assertThat(Commex.of(List.of(pair), alone).left()).containsExactly(pair);
        assertThat(Commex.of(List.of(pair), never).left()).containsExactly(pair);
        assertThat(Commex.of(List.of(pair), SESSION).slots()).hasSize(1);
    }

    @Test
    void successesOnRecordMoveTheVerdicts() {
        var plan = SamplePlan.of(HISTORIC);
        var before = interop(plan);
        var commex = Commex.of(Commex.wanted(before, LIVE), SESSION);
        var ending =
                new Commex.Ending(
                        TestResult.SUCCESS, TestDepth.T3_DISPLAY_AND_UNDERSTOOD, "COMMEX", "");
        var edits = new ArrayList<Edit>();
        for (var slot : commex.slots()) {
            var id = new Evidence.Id(new UUID(9, slot.number()));
            edits.add(new Edit.Add(Commex.record(plan, slot, ending, id)));
        }

        var after = interop(applied(plan, new Edit.Batch(edits)));

        assertThat(proven(after)).isGreaterThan(proven(before));
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
