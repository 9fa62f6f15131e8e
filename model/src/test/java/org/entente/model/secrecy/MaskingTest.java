package org.entente.model.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.junit.jupiter.api.Test;

import java.util.List;

final class MaskingTest {
    private static final String KEY = "key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718";

    private final Plan plan = Plans.brigadeExercise();

    @Test
    void leavesAPlanWithoutKeysAsItIs() {
        assertThat(Masking.of(plan).plan()).isSameAs(plan);
        assertThat(Masking.of(plan).spots()).isEmpty();
    }

    @Test
    void masksWhereverATextMayStandAndTellsWhere() {
        var aim = plan.exercise().withAim(KEY);
        var role = Plans.ATTACK.withFiling(Plans.ATTACK.filing().withRole(KEY));
        var view =
                new SavedView(
                        new SavedView.Id(Things.id("view")), "Mine", "timeline", KEY, Notes.PLAIN);
        var baseline =
                new Baseline(
                        new Baseline.Id(Things.id("baseline")),
                        "MPC",
                        Plans.STARTEX,
                        KEY,
                        Notes.PLAIN);
        var page =
                new BaselinePage(
                        new BaselinePage.Id(Things.id("page")),
                        baseline.id(),
                        List.of(),
                        List.of(new Tie(role.id(), role.id(), KEY)),
                        Notes.PLAIN);
        var whole = Plans.with(plan, aim, role, view, baseline, page);

        var masking = Masking.of(whole);

        assertThat(masking.spots())
                .containsExactlyInAnyOrder(
                        new Masking.Spot(aim.id(), "aim"),
                        new Masking.Spot(role.id(), "filing.role"),
                        new Masking.Spot(view.id(), "look"),
                        new Masking.Spot(baseline.id(), "author"),
                        new Masking.Spot(page.id(), "ties[0].word"));
        assertThat(masking.plan().entities().toList().toString())
                .contains(Masking.MASK)
                .doesNotContain("3F9A77B1");
        assertThat(whole.exercise().aim()).isEqualTo(KEY);
    }

    @Test
    void theMaskIsNoKey() {
        assertThat(KeyText.isIn(Masking.MASK)).isFalse();
    }
}
