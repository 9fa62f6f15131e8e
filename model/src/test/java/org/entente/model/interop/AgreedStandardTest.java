package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.plan;
import static org.entente.model.interop.TwoRadios.verdict;

import org.entente.model.match.Verdict;
import org.entente.model.plan.ExchangeRequirement;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Where both ends have agreed on a standard, no other one carries the exchange.
final class AgreedStandardTest {
    private static ExchangeRequirement agreed(String... keys) {
        var demand = ORDERS.demand();
        return ORDERS.withDemand(demand.withSetting(demand.setting().withAgreed(List.of(keys))));
    }

    @Test
    void onlyWhatWasAgreedCarriesIt() {
        assertThat(verdict(plan())).isEqualTo(PAPER);
        assertThat(verdict(plan().put(agreed("RADIO")))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(agreed("CHAT", "RADIO")))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(agreed("CHAT")))).isEqualTo(Verdict.NONE);
    }

    @Test
    void anEditOfWhatWasAgreedMovesTheVerdict() {
        var interop = Interop.of(Scene.GROUND, plan());

        assertThat(verdict(interop.next(plan().put(agreed("CHAT"))), ORDERS, LIVE))
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void whatItServesAndWhatSetsItOffMovesNothing() {
        var demand = ORDERS.demand();
        var served =
                ORDERS.withDemand(
                        demand.withSetting(
                                demand.setting().withActivity("fires").withTrigger("target seen")));
        var interop = Interop.of(Scene.GROUND, plan());

        assertThat(interop.next(plan().put(served)).assessment()).isSameAs(interop.assessment());
    }
}
