package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class Link11ApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L11", "DLRP~EQ!B@C");
    }

    @Test
    void tellsHowFarThePointsLieApart() {
        assertThat(told(broken())).contains("– DLRP: 30 NM");
        assertThat(told(world().stating("6000N01000E", "60-30N 010-00E", "6010N01000E")))
                .contains("– DLRP: 30 NM");
        assertThat(told(world().stating("0010S00000W", "0010N00000E"))).contains("– DLRP: 20 NM");
        assertThat(told(world().stating("DLRP 1", "DLRP 2"))).doesNotContain("NM");
        assertThat(told(world().stating("9990N01000E", "6000N01000E"))).doesNotContain("NM");
    }

    @Test
    void theTimeIsOneToo() {
        var timed = World.net("TDL-L11", "time reference~TIME!D@C");

        assertThat(timed.stating("UTC", "local").check(rule())).hasSize(1);
        assertThat(told(timed.stating("UTC", "local"))).doesNotContain("NM");
        assertThat(timed.stating("UTC", "UTC").check(rule())).isEmpty();
    }

    private String told(World world) {
        return world.check(rule()).getFirst().arguments().toString();
    }

    @Override
    public CisRule rule() {
        return new Link11Apart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_11_APART;
    }

    @Override
    public World broken() {
        return world().stating("6000N01000E", "6030N01000E");
    }

    @Override
    public World sound() {
        return world().stating("6000N01000E", "6000N01000E");
    }

    @Override
    public World unknown() {
        return world().stating("6000N01000E", null);
    }
}
