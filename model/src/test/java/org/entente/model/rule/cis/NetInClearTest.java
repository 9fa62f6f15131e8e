package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Classification;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class NetInClearTest implements RuleContract {
    private static World with(Classification level) {
        return World.net("RF-UHF", "comsec~SET!B@E")
                .stating("clear, VINSON", "clear")
                .within("MS", level);
    }

    @Test
    void narrowbandNetworksFallBackToClearToo() {
        var net = World.net("RF-NBWF", "transec/comsec~SET!B@E");

        assertThat(
                        net.stating("AES, none", "none")
                                .within("MS", Classification.SECRET)
                                .check(rule()))
                .hasSize(1);
        assertThat(net.stating("AES", "AES").within("MS", Classification.SECRET).check(rule()))
                .isEmpty();
    }

    @Override
    public CisRule rule() {
        return new NetInClear();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NET_IN_CLEAR;
    }

    @Override
    public World broken() {
        return with(Classification.SECRET);
    }

    @Override
    public World sound() {
        return with(Classification.UNCLASSIFIED);
    }

    @Override
    public World unknown() {
        return World.net("RF-UHF", "comsec~SET!B@E").stating("clear, VINSON", "clear");
    }
}
