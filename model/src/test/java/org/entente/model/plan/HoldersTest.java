package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.RandomScripts;
import org.entente.model.edit.Outcome.Applied;
import org.entente.model.edit.PlanEditor;
import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

final class HoldersTest {
    private static final int EDITS = 25;

    @Test
    void anIndexThatWentThroughEditsTellsWhatALookThroughThePlanTells() {
        IntStream.range(0, 200).forEach(HoldersTest::script);
    }

    private static void script(int seed) {
        var edits = new RandomScripts(seed);
        var plan = Plans.brigadeExercise().indexed();
        for (int n = 0; n < EDITS; n++) {
            if (PlanEditor.apply(plan, edits.edit(plan)) instanceof Applied(var next, _)) {
                plan = next;
            }
        }
        var indexed = plan;
        var bare = Plan.of(plan.entities().toList());
        assertThat(indexed.entities().map(Entity::id))
                .allSatisfy(
                        id ->
                                assertThat(indexed.holders(id))
                                        .containsExactlyElementsOf(bare.holders(id).toList()));
    }

    @Test
    void planIsIndexedOnceAndStaysSoThroughEdits() {
        var indexed = Plans.brigadeExercise().indexed();

        var edited = indexed.drop(indexed.activities().findFirst().orElseThrow().id());

        assertThat(indexed.indexed()).isSameAs(indexed);
        assertThat(edited.indexed()).isSameAs(edited);
    }

    @Test
    void whatIsGoneHasNoHolders() {
        var indexed = Plans.brigadeExercise().indexed();
        var assignment = indexed.assignments().findFirst().orElseThrow();

        var edited = indexed.drop(assignment.id());

        assertThat(indexed.holders(assignment.task())).contains(assignment);
        assertThat(edited.holders(assignment.task())).doesNotContain(assignment);
    }
}
