package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class KeyApartTest implements RuleContract {
    private static World world() {
        return World.net("RF-UHF", "key~EQ!B@K");
    }

    @Override
    public CisRule rule() {
        return new KeyApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.KEY_APART;
    }

    @Override
    public World broken() {
        return world().stating("ALPHA 3", "ALPHA 4");
    }

    @Override
    public World sound() {
        return world().stating("ALPHA 3", "ALPHA 3");
    }

    @Override
    public World unknown() {
        return world().stating("ALPHA 3", null);
    }
}
