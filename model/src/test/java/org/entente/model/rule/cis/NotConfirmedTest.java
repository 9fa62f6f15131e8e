package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

final class NotConfirmedTest implements RuleContract {

    @Override
    public CisRule rule() {
        return new NotConfirmed();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NOT_CONFIRMED;
    }

    @Override
    public World broken() {
        return World.net("K", "p~EQ!B@C").stating("x", null).exchanging();
    }

    @Override
    public World sound() {
        return World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
    }

    @Test
    void cannotTellOfASoundNetWhereNobodyStatesTheProduct() {
        assertThat(World.net("K", "p~EQ!B@C").stating("x", "x").exchangingSomething().check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!B@C").stating("x", null).exchangingSomething();
    }
}
