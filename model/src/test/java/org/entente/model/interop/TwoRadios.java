package org.entente.model.interop;

import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Question;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Two radios on one net, and an exchange between their holders.
final class TwoRadios {
    static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    static final Verdict OPEN = new Verdict(Quality.NONE, Quality.COMPATIBLE);
    static final CisSystem NORWEGIAN = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
    static final CisSystem SWEDISH = Scene.radio("SWE radio", SWEDES.id(), "a");
    static final Net NET = Scene.net("command", NORWEGIAN, SWEDISH);
    static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());

    static Plan plan() {
        return with(brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL)
                .put(NORWEGIAN)
                .put(SWEDISH)
                .put(NET)
                .put(ORDERS);
    }

    static @Nullable Verdict verdict(Plan plan) {
        return verdict(Interop.of(Scene.GROUND, plan), ORDERS, LIVE);
    }

    static @Nullable Verdict verdict(Interop interop, ExchangeRequirement exchange, Phase phase) {
        for (int i = 0; i < interop.stages().size(); i++) {
            if (phase.id().equals(interop.stages().get(i).phase())) {
                return interop.assessment().verdict(FitIds.of(exchange.id()), i);
            }
        }
        return null;
    }

    private TwoRadios() {}

    /// The stage of the live phase.
    static int live(Interop interop) {
        for (int i = 0; i < interop.stages().size(); i++) {
            if (LIVE.id().equals(interop.stages().get(i).phase())) {
                return i;
            }
        }
        throw new AssertionError("no live phase");
    }

    /// What is asked of the live phase.
    static List<Question> asked(Plan plan) {
        var interop = Interop.of(Scene.GROUND, plan);
        return Objects.requireNonNull(
                Question.ranked(interop.assessment(), live(interop), 10, (_, _) -> true));
    }
}
