package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class ScipKeyModeApartTest implements RuleContract {
    private static World world() {
        return World.link("VOC-SCIP", "key_mode(PPK vs X.509)~SET!B@K");
    }

    @Override
    public CisRule rule() {
        return new ScipKeyModeApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SCIP_KEY_MODE_APART;
    }

    @Override
    public World broken() {
        return world().stating("PPK", "X.509");
    }

    @Override
    public World sound() {
        return world().stating("PPK, X.509", "X.509");
    }

    @Override
    public World unknown() {
        return world().stating("PPK", null);
    }
}
