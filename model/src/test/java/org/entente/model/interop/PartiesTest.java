package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.BRITONS;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.RECOVERY;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.TELEMARK;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Weakest;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;

final class PartiesTest {
    private static final CisSystem BATTALION = Scene.radio("battalion", TELEMARK.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", SWEDES.id(), "a");
    private static final CisSystem BRITISH = Scene.radio("GBR radio", BRITONS.id(), "b");

    /// The battalion reaches the Swedes; the Britons hold another key.
    private static Plan plan() {
        return with(
                        brigadeExercise(),
                        Scene.REPORT,
                        Scene.MISSION,
                        BATTALION,
                        SWEDISH,
                        BRITISH,
                        Scene.exchange("orders", TELEMARK.id(), SWEDES.id(), LIVE),
                        Scene.exchange("fires", BRITONS.id(), SWEDES.id(), RECOVERY))
                .put(Scene.net("command", BATTALION, SWEDISH, BRITISH));
    }

    private static Parties parties(Plan plan) {
        var interop = Interop.of(Scene.GROUND, plan);
        return new Parties(interop, interop.assessment());
    }

    @Test
    void whatAForceExchangesIsThatOfItsContingentAndOfBothEnds() {
        var contingents = parties(plan()).contingents(Weakest.EVER);

        assertThat(contingents)
                .containsOnlyKeys(NORWEGIANS.id(), SWEDES.id(), BRITONS.id())
                .hasEntrySatisfying(
                        NORWEGIANS.id(),
                        one ->
                                assertThat(one.verdict())
                                        .isEqualTo(Verdict.sure(Quality.COMPATIBLE)))
                .hasEntrySatisfying(
                        SWEDES.id(), one -> assertThat(one.verdict()).isEqualTo(Verdict.NONE))
                .hasEntrySatisfying(
                        BRITONS.id(), one -> assertThat(one.verdict()).isEqualTo(Verdict.NONE));
    }

    @Test
    void nationsAreToldByTheirCodes() {
        assertThat(parties(plan()).nations(Weakest.EVER))
                .containsOnlyKeys("NOR", "SWE", "GBR")
                .hasEntrySatisfying(
                        "NOR",
                        one ->
                                assertThat(one.verdict())
                                        .isEqualTo(Verdict.sure(Quality.COMPATIBLE)));
    }

    @Test
    void theExerciseIsAsGoodAsItsWeakest() {
        var interop = Interop.of(Scene.GROUND, plan());
        var parties = new Parties(interop, interop.assessment());
        var fires = interop.parts(Scene.exchange("fires", BRITONS.id(), SWEDES.id()).id());

        assertThat(parties.exercise(Weakest.EVER).orElseThrow())
                .satisfies(one -> assertThat(one.verdict()).isEqualTo(Verdict.NONE))
                .satisfies(one -> assertThat(fires).containsExactly(one.weakest().exchange().id()));
    }

    @Test
    void whereAPartyExchangesNothingInAStageNothingIsToldOfIt() {
        var interop = Interop.of(Scene.GROUND, plan());
        var parties = new Parties(interop, interop.assessment());
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            boolean isRecovery = RECOVERY.id().equals(interop.stages().get(stage).phase());

            assertThat(parties.contingents(1L << stage).containsKey(BRITONS.id()))
                    .isEqualTo(isRecovery);
        }
        assertThat(interop.stages()).hasSizeGreaterThan(1);
        assertThat(parties(brigadeExercise()).exercise(Weakest.EVER)).isEmpty();
    }

    @Test
    void whatIsThoughtToBeOffChangesIt() {
        var interop = Interop.of(Scene.GROUND, plan());
        var without = interop.without(List.of(SWEDISH.id()), Weakest.EVER);

        assertThat(new Parties(interop, without).contingents(Weakest.EVER).get(NORWEGIANS.id()))
                .extracting(Weakest::verdict)
                .isEqualTo(Verdict.NONE);
    }
}
