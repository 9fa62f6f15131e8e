package org.entente.model.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
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
    void namesNoRoleByTheCodeOfAHiddenParticipant() {
        var secret = Plans.BRITAIN.withNotes(Plans.BRITAIN.notes().withLabel(only("NOR")));
        var led = Plans.ATTACK.withFiling(Plans.ATTACK.filing().withRole("gbr"));
        var staffed = Plans.CROSSING.withFiling(Plans.CROSSING.filing().withRole("EXCON"));
        var plan = Plans.with(Plans.brigadeExercise(), secret, led, staffed);
        var page =
                new BaselinePage(
                        new BaselinePage.Id(Things.id("page")),
                        new Baseline.Id(Things.id("baseline")),
                        List.of(),
                        List.of(
                                new Tie(led.id(), led.id(), "GBR"),
                                new Tie(staffed.id(), staffed.id(), "EXCON")),
                        Notes.PLAIN);
        var baseline = new Baseline(page.baseline(), "MPC", Plans.STARTEX, "Maj Berg", Notes.PLAIN);

        var released = Release.to(SWEDE, Plans.with(plan, baseline, page)).orElseThrow();

        assertThat(released.find(Activity.class, led.id()))
                .hasValueSatisfying(task -> assertThat(task.filing().role()).isEmpty());
        assertThat(released.find(Activity.class, staffed.id()))
                .hasValueSatisfying(task -> assertThat(task.filing().role()).isEqualTo("EXCON"));
        assertThat(released.baselinePages())
                .flatExtracting(BaselinePage::ties)
                .extracting(Tie::word)
                .containsExactly("EXCON");
    }

    @Test
    void hidesAViewThatLooksForWhatIsHidden() {
        var secret = Plans.BRITAIN.withNotes(Plans.BRITAIN.notes().withLabel(only("NOR")));
        var telling = view("British", "{\"filter\":{\"PARTICIPANT\":[\"GBR\"]}}");
        var pointing = view("Pointing", "{\"phase\":\"" + Plans.ATTACK.id().value() + "\"}");
        var open = view("Norwegian", "{\"filter\":{\"PARTICIPANT\":[\"NOR\"]}}");
        var asking =
                Plans.PURSUIT.withFiling(
                        Plans.PURSUIT.filing().withAsks(List.of(Ask.ANY.from("GBR"))));
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        secret,
                        hidden(Plans.ATTACK),
                        telling,
                        pointing,
                        open,
                        asking);

        var released = Release.to(SWEDE, plan).orElseThrow();

        assertThat(released.savedViews()).extracting(SavedView::name).containsExactly("Norwegian");
        assertThat(released.find(Activity.class, asking.id()).orElseThrow().filing().asks())
                .containsExactly(Ask.ANY);
    }

    private static SavedView view(String name, String look) {
        return new SavedView(
                new SavedView.Id(Things.id(name)), name, "timeline", look, Notes.PLAIN);
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
