package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;
import static org.entente.model.Things.hours;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Caveat.Ruling;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;

/// The British have a caveat; 45 Commando arrives, integrates and supports the river crossing.
final class CaveatRulesTest {
    private static List<String> found(Ruling ruling) {
        return found(Plans.brigadeExercise(), ruling);
    }

    private static List<String> found(Plan plan, Ruling ruling) {
        var caveat =
                new Caveat(
                        new Caveat.Id(id("caveat")),
                        Plans.BRITAIN.id(),
                        "A caveat",
                        ruling,
                        "",
                        "",
                        Notes.PLAIN);
        return Expect.of(new CaveatBroken(), Plans.with(plan, caveat)).stream()
                .map(finding -> finding.rule().code() + " " + finding.subject().kind())
                .distinct()
                .toList();
    }

    @Test
    void findsNothingWhereNothingIsRuledOut() {
        assertThat(found(Ruling.NONE)).isEmpty();
    }

    @Test
    void holdsKindsAgainstTasksAndTellsWhereNoneIsStated() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.CROSSING.withFiling(Filing.of(TaskKind.SERIAL)));
        var serials = Ruling.NONE.withKinds(List.of(TaskKind.SERIAL));

        assertThat(found(plan, serials)).containsExactly("CAV-01 ACTIVITY", "CAV-06 CAVEAT");
        assertThat(found(plan, Ruling.NONE.withKinds(List.of(TaskKind.MOVEMENT))))
                .containsExactly("CAV-06 CAVEAT");
    }

    @Test
    void holdsPlacesAgainstTasks() {
        assertThat(found(Ruling.NONE.withPlaces(List.of(Plans.NARVIK.id()))))
                .containsExactly("CAV-02 ACTIVITY");
        assertThat(found(Ruling.NONE.withPlaces(List.of(Plans.BODO.id())))).isEmpty();
    }

    @Test
    void holdsTimesAgainstTasks() {
        assertThat(found(Ruling.NONE.withTime(days("D", 2, 4)))).containsExactly("CAV-03 ACTIVITY");
        assertThat(found(Ruling.NONE.withTime(days("D", 20, 24)))).isEmpty();
    }

    @Test
    void holdsHoursAgainstShortTasksAndCannotSayOfLongOnes() {
        var night = new Caveat.Hours(LocalTime.of(22, 0), LocalTime.of(5, 0));
        var raid = Plans.CROSSING.withTimeframe(hours("D", 40, 44));
        var plan = Plans.with(Plans.brigadeExercise(), raid);
        var dawn = new Caveat.Hours(LocalTime.of(3, 0), LocalTime.of(4, 0));

        assertThat(found(plan, Ruling.NONE.withHours(night)))
                .containsExactly("CAV-03 ACTIVITY", "CAV-06 CAVEAT");
        assertThat(found(plan, Ruling.NONE.withHours(dawn))).containsExactly("CAV-06 CAVEAT");
    }

    @Test
    void looksForWeaponsInWhatTasksSayAndNeverTakesSilenceForYes() {
        assertThat(found(Ruling.NONE.withWeapons(List.of("river"))))
                .containsExactly("CAV-04 ACTIVITY", "CAV-06 CAVEAT");
        assertThat(found(Ruling.NONE.withWeapons(List.of("mines"))))
                .containsExactly("CAV-06 CAVEAT");
    }

    @Test
    void holdsPartnersAgainstThoseWhoShareATask() {
        assertThat(found(Ruling.NONE.withPartners(List.of(Plans.SWEDEN.id()))))
                .containsExactly("CAV-05 ACTIVITY");
    }

    private static List<RuleCode> found(@Nullable Integer most) {
        var ceiling =
                new StrengthCeiling(
                        new StrengthCeiling.Id(id("ceiling")),
                        Plans.BRITAIN.id(),
                        Plans.LIVE.id(),
                        most,
                        "",
                        Notes.PLAIN);
        var unit = Plans.COMMANDO.withStrength(new Strength(430, 0, 0, 0));
        return Expect.of(new CeilingExceeded(), Plans.with(Plans.brigadeExercise(), ceiling, unit))
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void holdsTheCeilingAgainstTheMostAtOnce() {
        assertThat(found(430)).isEmpty();
        assertThat(found(429)).containsExactly(RuleCode.CEILING_EXCEEDED);
        assertThat(found((Integer) null)).containsExactly(RuleCode.CEILING_UNKNOWN);
    }
}
