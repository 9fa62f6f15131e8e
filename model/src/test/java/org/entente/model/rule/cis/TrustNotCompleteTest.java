package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class TrustNotCompleteTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.link("NET-PKI", "trust anchor exchanged~REF!B@K").stating("yes", other);
    }

    @Override
    public CisRule rule() {
        return new TrustNotComplete();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TRUST_NOT_COMPLETE;
    }

    @Override
    public World broken() {
        return with("missing");
    }

    @Override
    public World sound() {
        return with("yes");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
