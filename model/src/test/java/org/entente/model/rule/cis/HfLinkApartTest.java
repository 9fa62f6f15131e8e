package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class HfLinkApartTest implements RuleContract {
    private static World world() {
        return World.net("HF-ALE3G", "ale_generation~VER!B@E").apart("2G", "3G");
    }

    @Test
    void widebandLinksAreComparedToo() {
        var link = World.net("HF-5069", "ALE(WALE)~SET!B@E");

        assertThat(link.stating("WALE", "WALE").check(rule())).isEmpty();
        assertThat(link.stating("WALE", "2G").check(rule())).hasSize(1);
    }

    @Override
    public CisRule rule() {
        return new HfLinkApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.HF_LINK_APART;
    }

    @Override
    public World broken() {
        return world().stating("2G", "3G");
    }

    @Override
    public World sound() {
        return world().stating("3G", "3G");
    }

    @Override
    public World unknown() {
        return world().stating("3G", null);
    }
}
