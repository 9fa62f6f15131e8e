package org.entente.model.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;

final class ReleaseTest {
    private static final Set<String> SWEDE = Set.of("SWE", "EU");

    @Test
    void showsWhatIsForEverybody() {
        var plan = Plans.brigadeExercise();

        assertThat(Release.to(SWEDE, plan)).contains(plan);
    }

    @Test
    void hidesAnActivityWithAllThatHangsOnIt() {
        var plan = Plans.with(Plans.brigadeExercise(), hidden(Plans.ATTACK));

        var released = Release.to(SWEDE, plan).orElseThrow();

        assertThat(released.has(Plans.ATTACK.id())).isFalse();
        assertThat(released.assignments().map(Assignment::task)).doesNotContain(Plans.ATTACK.id());
        assertThat(released.find(Activity.class, Plans.CROSSING.id()))
                .hasValueSatisfying(crossing -> assertThat(crossing.placement().parent()).isNull());
    }

    @Test
    void showsToTheNamedNationAndToTheNamedGroup() {
        var plan = Plans.with(Plans.brigadeExercise(), labelled(Plans.ATTACK, "EU", "NOR"));

        assertThat(Release.to(SWEDE, plan)).contains(plan);
        assertThat(Release.to(Set.of("NOR"), plan)).contains(plan);
        assertThat(Release.to(Set.of("GBR"), plan).orElseThrow().has(Plans.ATTACK.id())).isFalse();
    }

    @Test
    void showsNothingOfAnExerciseThatIsNotForThem() {
        var plan = Plans.brigadeExercise();
        var exercise = plan.exercise();
        var closed = exercise.withNotes(exercise.notes().withLabel(only("NOR")));

        assertThat(Release.to(SWEDE, Plans.with(plan, closed))).isEmpty();
    }

    @Test
    void leavesNoTraceOfWhatIsHidden() {
        for (long seed = 0; seed < 200; seed++) {
            var plan = sprinkled(new Random(seed));

            var released = Release.to(SWEDE, plan).orElseThrow();

            var gone = plan.entities().filter(entity -> !released.has(entity.id())).toList();
            assertThat(released.entities())
                    .allSatisfy(
                            entity ->
                                    assertThat(gone)
                                            .noneMatch(
                                                    hidden ->
                                                            entity.toString()
                                                                    .contains(
                                                                            hidden.id()
                                                                                    .value()
                                                                                    .toString())));
        }
    }

    private static Plan sprinkled(Random random) {
        var plan = Plans.brigadeExercise();
        for (var entity : plan.entities().toList()) {
            if (entity instanceof Activity activity && random.nextInt(3) == 0) {
                plan = plan.put(hidden(activity));
            }
        }
        return random.nextBoolean() ? plan : plan.put(hidden(Plans.ATTACK));
    }

    private static Activity hidden(Activity activity) {
        return labelled(activity, "NOR");
    }

    private static Activity labelled(Activity activity, String... codes) {
        return activity.withNotes(activity.notes().withLabel(only(codes)));
    }

    private static Label only(String... codes) {
        return new Label("NATO", Classification.UNCLASSIFIED, Audience.only(List.of(codes)));
    }
}
