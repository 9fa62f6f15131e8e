package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class CryptoTypeTooLowTest implements RuleContract {
    private static World with(@Nullable String type) {
        return World.net("NET-CRYPTO", "crypto type >= B~MIN!B@E").stating(type);
    }

    @Override
    public CisRule rule() {
        return new CryptoTypeTooLow();
    }

    @Override
    public RuleCode code() {
        return RuleCode.CRYPTO_TYPE_TOO_LOW;
    }

    @Override
    public World broken() {
        return with("type C");
    }

    @Override
    public World sound() {
        return with("type B");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
