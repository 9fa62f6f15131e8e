package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoCommonTimeSourceTest implements RuleContract {
    private static World world() {
        return World.net("NET-NTP", "reachability~REF!B@C");
    }

    @Override
    public CisRule rule() {
        return new NoCommonTimeSource();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_TIME_SOURCE;
    }

    @Override
    public World broken() {
        return world().stating("peer A", "none");
    }

    @Override
    public World sound() {
        return world().stating("peer A", "peer B");
    }

    @Override
    public World unknown() {
        return world().stating("peer A", null);
    }
}
