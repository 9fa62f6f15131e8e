package org.entente.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.DirectBackground;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.Projection;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;

@ExtendWith(QuickHands.class)
final class FindingsTest {
    private final Activity reckoned =
            new Activity(
                    new Activity.Id(new UUID(0, 2)),
                    "",
                    "Landing",
                    new Timeframe(When.from("X", Offset.ZERO), When.from("X", Offset.ofHours(2))),
                    Placement.NONE,
                    Notes.PLAIN);
    private final Exercise exercise =
            new Exercise(
                    new Exercise.Id(new UUID(0, 1)),
                    "Concord",
                    "",
                    ExerciseKind.LIVEX,
                    "NOR",
                    ZoneId.of("Europe/Oslo"),
                    Notes.PLAIN);
    private final List<Runnable> waiting = new ArrayList<>();

    /// Keeps the work until the test lets it run.
    private final class Waiting implements Background {
        @Override
        public <T> void start(Job<T> job) {
            throw new AssertionError("nothing to watch");
        }

        @Override
        public <T> void startOnDisk(Job<T> job) {
            throw new AssertionError("nothing to watch");
        }

        @Override
        public <T> void latest(WorkKey key, Job<T> job, DoubleConsumer told) {
            waiting.add(() -> run(job));
        }

        @Override
        public void forget(WorkKey key) {
            throw new AssertionError("nothing to cancel");
        }

        private <T> void run(Job<T> job) {
            new DirectBackground().start(job);
        }
    }

    private final Workspace workspace =
            new Workspace(
                    Plan.of(List.of(exercise, reckoned)),
                    "Tester",
                    _ -> {},
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void tellsWhatIsWrongOnceItIsChecked() {
        var findings =
                new Findings(workspace, new Waiting(), _ -> Optional.empty(), FindingsTest::fail);

        assertThat(findings.stateProperty().get().isCurrent()).isFalse();
        waiting.forEach(Runnable::run);

        assertThat(findings.stateProperty().get().isCurrent()).isTrue();
        assertThat(findings.about(reckoned.id()))
                .extracting(finding -> finding.rule())
                .contains(RuleCode.ANCHOR_MISSING);
    }

    @Test
    void dropsAResultForAnOlderPlan() {
        var findings =
                new Findings(workspace, new Waiting(), _ -> Optional.empty(), FindingsTest::fail);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> workspace.dispatch("remove", new Edit.Remove(reckoned.id())));

        waiting.getFirst().run();

        assertThat(findings.stateProperty().get().isCurrent()).isFalse();
        assertThat(findings.verdict().open()).isEmpty();

        waiting.getLast().run();

        assertThat(findings.stateProperty().get().isCurrent()).isTrue();
        assertThat(findings.about(reckoned.id())).isEmpty();
    }

    /// Keeps of each key the newest job alone.
    private static final class Newest implements Background {
        private final Map<WorkKey, Runnable> jobs = new LinkedHashMap<>();

        @Override
        public <T> void start(Job<T> job) {
            throw new AssertionError("nothing to watch");
        }

        @Override
        public <T> void startOnDisk(Job<T> job) {
            throw new AssertionError("nothing to watch");
        }

        @Override
        public <T> void latest(WorkKey key, Job<T> job, DoubleConsumer told) {
            jobs.put(key, () -> new DirectBackground().start(job));
        }

        @Override
        public void forget(WorkKey key) {
            throw new AssertionError("nothing to cancel");
        }
    }

    @Test
    void aScreenOfTheSameNameLetsTheCheckEnd() {
        var newest = new Newest();
        var findings = new Findings(workspace, newest, _ -> Optional.empty(), FindingsTest::fail);
        var name = WorkKey.Aside.FINDINGS.name();
        var drawn = new ArrayList<String>();

        for (var screen : List.of(name, "findings")) {
            new Projection<>(newest, screen, () -> _ -> screen, drawn::add).shown();
        }
        List.copyOf(newest.jobs.values()).forEach(Runnable::run);

        assertThat(findings.stateProperty().get().isCurrent()).isTrue();
        assertThat(drawn).contains(name, "findings");
    }

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
    }
}
