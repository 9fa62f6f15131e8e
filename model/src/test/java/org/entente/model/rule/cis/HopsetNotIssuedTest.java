package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class HopsetNotIssuedTest implements RuleContract {
    private static World world() {
        return World.net("RF-SINC", "hopset_id~EQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new HopsetNotIssued();
    }

    @Override
    public RuleCode code() {
        return RuleCode.HOPSET_NOT_ISSUED;
    }

    @Override
    public World broken() {
        return world().stating("H-1", "H-2");
    }

    @Override
    public World sound() {
        return world().stating("H-1", "H-1");
    }

    @Override
    public World unknown() {
        return world().stating("H-1", null);
    }
}
