package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class TooManyNileNetworksTest implements RuleContract {
    private static World with(@Nullable String... versions) {
        return World.net("TDL-L22", "SNC version~VER!B@S").apart("1", "2").stating(versions);
    }

    @Override
    public CisRule rule() {
        return new TooManyNileNetworks();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TOO_MANY_NILE_NETWORKS;
    }

    @Override
    public World broken() {
        return with("1", "2");
    }

    @Override
    public World sound() {
        return with("1", "1");
    }

    @Override
    public World unknown() {
        return with("1", null);
    }
}
