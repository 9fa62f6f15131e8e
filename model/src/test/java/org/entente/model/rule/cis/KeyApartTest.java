package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class KeyApartTest implements RuleContract {
    private static World world() {
        return World.net("RF-UHF", "key~EQ!B@K");
    }

    @Test
    void theKeysMustBeValidForAllOfTheTimeInWhichTheNetWorks() {
        var world = World.net("RF-UHF", "p~EQ!B@C").stating("x", "x");
        var net = world.net("Net", Map.of()).withPeriod(days("D", -5, 9));
        var key = world.key(Map.of());

        assertThat(world.with(net, key.withPeriod(days("D", -10, 20))).check(rule())).isEmpty();
        assertThat(world.with(net, key.withPeriod(days("D", -10, 3))).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast().toString())
                .asString()
                .contains("Key", "2027-03-15", "2027-03-21");
        assertThat(world.with(net, key.withPeriod(days("X", -10, 3))).check(rule())).isEmpty();
    }

    @Override
    public CisRule rule() {
        return new KeyApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.KEY_APART;
    }

    @Override
    public World broken() {
        return world().stating("ALPHA 3", "ALPHA 4");
    }

    @Override
    public World sound() {
        return world().stating("ALPHA 3", "ALPHA 3");
    }

    @Override
    public World unknown() {
        return world().stating("ALPHA 3", null);
    }
}
