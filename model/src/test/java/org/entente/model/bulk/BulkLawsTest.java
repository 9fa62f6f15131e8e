package org.entente.model.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome.Applied;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.time.Offset;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Two hundred random sequences of edits of many tasks: each edit leaves a sound plan, and all of
/// them taken back leave the plan as it was.
final class BulkLawsTest {
    private static final int SEEDS = 200;
    private static final int EDITS = 12;
    private static final int KINDS = 8;

    private static List<TaskId> some(Plan plan, Random random) {
        var all = new ArrayList<>(plan.tasks().map(Task::id).toList());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(8)));
    }

    private static Edit edit(Plan plan, Random random) {
        var tasks = some(plan, random);
        var participants = plan.participants().toList();
        var who = participants.get(random.nextInt(participants.size())).id();
        var phases = plan.phases().toList();
        var phase = phases.get(random.nextInt(phases.size())).id();
        return switch (random.nextInt(KINDS)) {
            case 0 -> Shifting.of(plan, tasks, new Amount(offset(random), 0));
            case 1 -> Shifting.of(plan, tasks, new Amount(Offset.ZERO, random.nextInt(9) - 4));
            case 2 -> Outline.indented(plan, tasks);
            case 3 -> Outline.outdented(plan, tasks);
            case 4 ->
                    Pasting.into(
                                    plan,
                                    Clipping.of(plan, tasks.subList(0, 1)),
                                    () -> new UUID(random.nextLong(), random.nextLong()),
                                    random.nextBoolean() ? phase : null)
                            .edit();
            case 5 ->
                    Rewriting.each(
                            plan,
                            tasks,
                            task -> task.withPlacement(task.placement().withPhase(phase)));
            case 6 ->
                    Rewriting.assigned(
                            plan,
                            tasks,
                            who,
                            AssignmentRole.SUPPORTS,
                            () -> new UUID(random.nextLong(), random.nextLong()));
            default -> Rewriting.unassigned(plan, tasks, who);
        };
    }

    private static Offset offset(Random random) {
        return new Offset(random.nextInt(3) - 1, random.nextInt(20) - 10, random.nextInt(600));
    }

    @Test
    void everySequenceTakenBackLeavesThePlanAsItWas() {
        int applied = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var first = Plans.brigadeExercise();
            var done = new ArrayDeque<Plan>();
            var plan = first;
            for (int n = 0; n < EDITS; n++) {
                if (PlanEditor.apply(plan, edit(plan, random))
                        instanceof Applied(var next, var changes)) {
                    assertThat(PlanEditor.fault(next)).isEmpty();
                    done.push(plan);
                    plan = next;
                    applied += changes.isEmpty() ? 0 : 1;
                }
            }
            for (var before : done) {
                for (var change : Difference.changes(plan, before)) {
                    plan = change.on(plan);
                }
                assertThat(plan).isEqualTo(before);
            }
            assertThat(plan).isEqualTo(first);
        }
        assertThat(applied).isGreaterThan(SEEDS * EDITS / 2);
    }
}
