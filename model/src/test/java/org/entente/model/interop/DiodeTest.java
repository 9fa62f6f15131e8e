package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class DiodeTest {
    private static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    private static final ExchangeRequirement REPORTED =
            Scene.exchange("report", Plans.SWEDES.id(), Plans.BRITONS.id());
    private static final SecurityDomain INSIDE = Scene.domain("IN", Classification.RESTRICTED);

    /// It speaks the same on both sides: that it is a diode tells which way it passes.
    @Test
    void aDiodePassesToTheHigherLevelAndNothingBack() {
        assertThat(overDiode(Classification.UNCLASSIFIED)).isEqualTo(PAPER);
        assertThat(overDiode(Classification.SECRET)).isEqualTo(Verdict.NONE);
    }

    @Test
    void nobodyKnowsWhichWayADiodePassesBetweenDomainsOfOneLevel() {
        assertThat(overDiode(Classification.RESTRICTED))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    @Test
    void aDiodeTurnsWithTheLevelsOfItsDomains() {
        var low = overDiodePlan(Classification.UNCLASSIFIED);
        var high = low.put(outside(Classification.SECRET));
        var interop = Interop.of(Scene.GROUND, low);

        assertThat(verdict(interop.next(high))).isEqualTo(Verdict.NONE);
        assertThat(verdict(interop.next(high).next(low))).isEqualTo(PAPER);
    }

    private static SecurityDomain outside(Classification level) {
        return Scene.domain("OUT", level);
    }

    /// From a chat room of that level over a diode to a restricted one.
    private static @Nullable Verdict overDiode(Classification level) {
        return verdict(Interop.of(Scene.GROUND, overDiodePlan(level)));
    }

    private static Plan overDiodePlan(Classification level) {
        var outside = outside(level);
        var out = new CisSystem.Port("out", "LAN", outside.id(), List.of(Scene.chat()));
        var in = new CisSystem.Port("main", "LAN", INSIDE.id(), List.of(Scene.chat()));
        var box = Scene.system("box", Plans.NORWEGIANS.id(), out, in);
        var from = Scene.system("from", Plans.SWEDES.id(), out);
        var to = Scene.system("to", Plans.BRITONS.id(), in);
        var room =
                Scene.net("outer room", "CHAT")
                        .withMembers(
                                List.of(
                                        new Net.Member(box.id(), "out"),
                                        new Net.Member(from.id(), "out")));
        var diode =
                new Gateway(
                        new Gateway.Id(Things.id("diode")),
                        "diode",
                        box.id(),
                        Gateway.Type.DATA_DIODE,
                        List.of(
                                new Gateway.Translation(
                                        "CHAT", "CHAT", Gateway.Fidelity.LOSSLESS, List.of())),
                        new Gateway.Accreditation(List.of(outside.id(), INSIDE.id()), null),
                        Gateway.Capacity.UNKNOWN,
                        Notes.PLAIN);
        return Plans.brigadeExercise()
                .put(Scene.REPORT)
                .put(outside)
                .put(INSIDE)
                .put(box)
                .put(from)
                .put(to)
                .put(room)
                .put(Scene.net("inner room", "CHAT", box, to))
                .put(diode)
                .put(REPORTED);
    }

    private static @Nullable Verdict verdict(Interop interop) {
        for (int i = 0; i < interop.stages().size(); i++) {
            if (Plans.LIVE.id().equals(interop.stages().get(i).phase())) {
                return interop.assessment().verdict(FitIds.of(REPORTED.id()), i);
            }
        }
        return null;
    }
}
