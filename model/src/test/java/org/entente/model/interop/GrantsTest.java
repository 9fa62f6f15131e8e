package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.RECOVERY;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.OPEN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.plan;
import static org.entente.model.interop.TwoRadios.verdict;

import org.entente.model.match.Verdict;
import org.entente.model.plan.CryptoKey;
import org.junit.jupiter.api.Test;

import java.util.List;

final class GrantsTest {
    @Test
    void keysThatFollowOneAnotherCarryThePhaseTogether() {
        var first = Scene.key("EX-1", CryptoKey.Status.LOADED, days("D", -2, 4), NET);
        var second = Scene.key("EX-2", CryptoKey.Status.ORDERED, days("D", 4, 20), NET);

        assertThat(verdict(plan().put(first))).isEqualTo(Verdict.NONE);
        assertThat(verdict(plan().put(first).put(second))).isEqualTo(PAPER);
    }

    @Test
    void aCompromisedKeyIsNone() {
        var key = Scene.key("EX-1", CryptoKey.Status.COMPROMISED, days("D", -2, 20), NET);

        assertThat(verdict(plan().put(key))).isEqualTo(Verdict.NONE);
    }

    @Test
    void aKeyOrAFrequencyOfWhichNobodyKnowsWhenItIsValidIsUnknown() {
        var dated = Scene.key("EX-2", CryptoKey.Status.LOADED, days("D", -2, 20), NET);
        var undated = Scene.key("EX-1", CryptoKey.Status.LOADED, null, NET);
        var hanging = Scene.key("EX-1", CryptoKey.Status.LOADED, days("X", -2, 20), NET);
        var useless = Scene.key("EX-1", CryptoKey.Status.SUPERSEDED, null, NET);

        assertThat(verdict(plan().put(undated))).isEqualTo(OPEN);
        assertThat(verdict(plan().put(hanging))).isEqualTo(OPEN);
        assertThat(verdict(plan().put(undated).put(dated))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(useless))).isEqualTo(Verdict.NONE);
        assertThat(verdict(plan().put(Scene.frequency("F-1", null, NET)))).isEqualTo(OPEN);
        assertThat(verdict(plan().put(Scene.frequency("F-1", days("X", -2, 20), NET))))
                .isEqualTo(OPEN);
        assertThat(verdict(plan().put(Scene.frequency("F-1", days("D", -2, 20), NET))))
                .isEqualTo(PAPER);
    }

    @Test
    void aKeyWithoutDatesLeavesUnknownOnlyTheStagesThatNoOtherCovers() {
        var dated = Scene.key("EX-2", CryptoKey.Status.LOADED, days("D", -2, 4), NET);
        var undated = Scene.key("EX-1", CryptoKey.Status.LOADED, null, NET);
        var first = LIVE.withTimeframe(days("D", 0, 4));
        var second = RECOVERY.withTimeframe(days("D", 4, 9));
        var plan = plan().put(first).put(second).put(dated);

        var interop = Interop.of(Scene.GROUND, plan.put(undated));

        assertThat(verdict(interop, ORDERS, first)).isEqualTo(PAPER);
        assertThat(verdict(interop, ORDERS, second)).isEqualTo(OPEN);
        assertThat(verdict(interop.next(plan), ORDERS, second)).isEqualTo(Verdict.NONE);
    }

    @Test
    void aKeyThatIsOffTakesItsNetsWithIt() {
        var key = Scene.key("EX-1", CryptoKey.Status.LOADED, null, NET);
        var interop = Interop.of(Scene.GROUND, plan().put(key));

        assertThat(interop.without(List.of(key.id()), 1).verdict(FitIds.of(ORDERS.id()), 0))
                .isEqualTo(Verdict.NONE);
    }
}
