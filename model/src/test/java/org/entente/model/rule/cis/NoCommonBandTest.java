package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoCommonBandTest implements RuleContract {
    private static World world() {
        return World.net("RF-UHF", "band 225-400MHz~RNG!B@E");
    }

    @Override
    public CisRule rule() {
        return new NoCommonBand();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_BAND;
    }

    @Override
    public World broken() {
        return world().stating("225-300", "310-400");
    }

    @Override
    public World sound() {
        return world().stating("225-400", "300-350");
    }

    @Override
    public World unknown() {
        return world().stating("225-400", null);
    }
}
