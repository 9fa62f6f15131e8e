package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoCommonCryptoTest implements RuleContract {
    private static World world() {
        return World.net("RF-HQ", "comsec~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new NoCommonCrypto();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_CRYPTO;
    }

    @Override
    public World broken() {
        return world().stating("VINSON", "national");
    }

    @Override
    public World sound() {
        return world().stating("VINSON", "VINSON, national");
    }

    @Override
    public World unknown() {
        return world().stating("VINSON", null);
    }
}
