package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NpgNotSharedTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "NPG set~SET!B@C");
    }

    @Override
    public CisRule rule() {
        return new NpgNotShared();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NPG_NOT_SHARED;
    }

    @Override
    public World broken() {
        return world().stating("7", "9");
    }

    @Override
    public World sound() {
        return world().stating("7, 9", "7");
    }

    @Override
    public World unknown() {
        return world().stating("7", null);
    }
}
