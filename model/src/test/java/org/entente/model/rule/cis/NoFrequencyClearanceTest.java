package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoFrequencyClearanceTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "frequency clearance(FCA, TSDF)~REF!B@R");
    }

    @Override
    public CisRule rule() {
        return new NoFrequencyClearance();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_FREQUENCY_CLEARANCE;
    }

    @Override
    public World broken() {
        return world().stating("FCA 1", "none");
    }

    @Override
    public World sound() {
        return world().stating("FCA 1", "FCA 1");
    }

    @Override
    public World unknown() {
        return world().stating("FCA 1", null);
    }
}
