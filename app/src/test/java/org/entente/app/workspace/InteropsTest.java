package org.entente.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.DirectBackground;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.interop.Standards;
import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Edit;
import org.entente.model.interop.loss.Endurance;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;

@ExtendWith(QuickHands.class)
final class InteropsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T04:12:07Z"), ZoneOffset.UTC);

    private final List<Runnable> waiting = new ArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
    private final Workspace workspace =
            new Workspace(SamplePlan.of(LocalDate.of(2027, 3, 12)), "Tester", _ -> {}, CLOCK);

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
            waiting.add(() -> new DirectBackground().start(job));
        }

        @Override
        public void forget(WorkKey key) {
            throw new AssertionError("nothing to cancel");
        }
    }

    private Interops interops() {
        return new Interops(
                workspace,
                new Waiting(),
                (plan, day) -> {
                    started.incrementAndGet();
                    return Standards.interop(plan, day);
                },
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    private void rename(String name) {
        var id = workspace.plan().exercise().id();
        workspace.dispatch("Rename", new Edit.Rename(id, name));
    }

    private static void onFx(Runnable steps) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, steps);
    }

    @Test
    void knowsNothingUntilItIsWorkedOut() {
        onFx(
                () -> {
                    var interops = interops();
                    assertThat(interops.latestProperty().get()).isNull();

                    waiting.getFirst().run();

                    assertThat(interops.latestProperty().get()).isNotNull();
                });
    }

    @Test
    void dropsWhatWasWorkedOutForAnOlderPlan() {
        onFx(
                () -> {
                    var interops = interops();
                    rename("Another name");

                    waiting.getFirst().run();
                    assertThat(interops.latestProperty().get()).isNull();
                    waiting.get(1).run();

                    var latest = interops.latestProperty().get();
                    assertThat(latest).isNotNull();
                    assertThat(latest.plan().exercise().name()).isEqualTo("Another name");
                });
    }

    @Test
    void beginsOnceAndWorksOutAPlanOnce() {
        onFx(
                () -> {
                    var interops = interops();
                    waiting.getFirst().run();
                    var first = interops.of(workspace.plan());

                    var again = interops.of(workspace.plan());
                    rename("Another name");
                    interops.of(workspace.plan());

                    assertThat(again.orElseThrow()).isSameAs(first.orElseThrow());
                    assertThat(started).hasValue(1);
                });
    }

    @Test
    void tellsWhatFailuresCostOnceForAllAndNoLongerOnceThePlanHasMoved() {
        onFx(
                () -> {
                    var interops = interops();
                    waiting.getFirst().run();
                    var interop = Objects.requireNonNull(interops.latestProperty().get());
                    var losses = interops.losses();

                    var ones = losses.ones(interop, (_, _) -> true);

                    assertThat(ones)
                            .isNotEmpty()
                            .isEqualTo(new Endurance(interop).ones((_, _) -> true));
                    assertThat(losses.ones(interop, (_, _) -> false)).isSameAs(ones);
                    assertThat(losses.pairs(interop, (_, _) -> false)).isNull();

                    rename("Another name");

                    assertThat(losses.pairs(interop, (_, _) -> true)).isNull();
                });
    }

    @Test
    void saysNothingOfAPlanWithoutAnExercise() {
        onFx(() -> assertThat(interops().of(Plan.EMPTY)).isEmpty());
    }
}
