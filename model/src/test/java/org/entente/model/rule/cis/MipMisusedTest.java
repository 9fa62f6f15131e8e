package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class MipMisusedTest implements RuleContract {
    private static World with(@Nullable String bearer) {
        return World.link("C2-MIP4", "bearer not tactical~REF!D@E").stating("LAN", bearer);
    }

    @Override
    public CisRule rule() {
        return new MipMisused();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MIP_MISUSED;
    }

    @Override
    public World broken() {
        return with("no");
    }

    @Override
    public World sound() {
        return with("LAN");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
