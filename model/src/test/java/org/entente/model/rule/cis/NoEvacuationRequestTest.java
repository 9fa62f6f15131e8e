package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class NoEvacuationRequestTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.net("K", "p~EQ!B@C").stating("x", other).exchanging("MEDEVAC request");
    }

    @Override
    public CisRule rule() {
        return new NoEvacuationRequest();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_EVACUATION_REQUEST;
    }

    @Override
    public World broken() {
        return with("y");
    }

    @Override
    public World sound() {
        return with("x");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
