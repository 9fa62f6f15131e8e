package org.entente.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.RandomScripts;
import org.entente.model.edit.Outcome.Applied;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Laws of editing and undo, over a thousand random scripts.
final class UndoLawsTest {
    /// So many that each kind is reached often, however many kinds there are.
    private static final int EDITS = EntityKind.values().length * 4 / 3;

    /// An edit that was carried out.
    private record Step(Plan before, Plan after, List<Change> changes) {}

    private static final List<List<Step>> SCRIPTS =
            IntStream.range(0, 1_000).mapToObj(UndoLawsTest::script).toList();

    private static List<Step> script(int seed) {
        var script = new RandomScripts(seed);
        var steps = new ArrayList<Step>();
        var plan = Plans.brigadeExercise();
        for (int n = 0; n < EDITS; n++) {
            if (PlanEditor.apply(plan, script.edit(plan))
                    instanceof Applied(var next, var changes)) {
                steps.add(new Step(plan, next, changes));
                plan = next;
            }
        }
        return steps;
    }

    private static void everyStep(Consumer<Step> law) {
        SCRIPTS.forEach(steps -> steps.forEach(law));
    }

    private static Plan replay(Plan plan, List<Change> changes) {
        var next = plan;
        for (var change : changes) {
            next = change.on(next);
        }
        return next;
    }

    @Test
    void changesOfAnEditReplayToTheSamePlan() {
        everyStep(
                step -> assertThat(replay(step.before(), step.changes())).isEqualTo(step.after()));
    }

    @Test
    void applyThenUndoIsTheSamePlan() {
        everyStep(
                step ->
                        assertThat(
                                        replay(
                                                step.after(),
                                                Difference.changes(step.after(), step.before())))
                                .isEqualTo(step.before()));
    }

    @Test
    void anEditTellsExactlyWhatDiffers() {
        everyStep(
                step ->
                        assertThat(Set.copyOf(step.changes()))
                                .isEqualTo(
                                        Set.copyOf(
                                                Difference.changes(step.before(), step.after()))));
    }

    @Test
    void whatAnEditTouchedIsEnoughToUndoIt() {
        everyStep(
                step -> {
                    var touched = step.changes().stream().map(Change::id).toList();

                    assertThat(Set.copyOf(Difference.changes(step.after(), step.before(), touched)))
                            .isEqualTo(Set.copyOf(Difference.changes(step.after(), step.before())));
                });
    }

    @Test
    void everyPlanThatEditingLeadsToIsSound() {
        everyStep(step -> assertThat(PlanEditor.fault(step.after())).isEmpty());
    }

    @Test
    void theJournalOfAScriptReplaysToItsPlan() {
        for (var steps : SCRIPTS) {
            var first = Plans.brigadeExercise();
            var journal = steps.stream().flatMap(step -> step.changes().stream()).toList();
            var last = steps.isEmpty() ? first : steps.getLast().after();

            assertThat(replay(first, journal)).isEqualTo(last);
            assertThat(replay(last, Difference.changes(last, first))).isEqualTo(first);
        }
    }

    @Test
    void theScriptsReachEveryKindOfThing() {
        var touched = new EnumMap<EntityKind, Integer>(EntityKind.class);
        everyStep(
                step ->
                        step.changes()
                                .forEach(
                                        change ->
                                                touched.merge(
                                                        change.id().kind(), 1, Integer::sum)));

        assertThat(touched).containsOnlyKeys(EntityKind.values());
        assertThat(touched.values()).allMatch(count -> count > 100);
    }
}
