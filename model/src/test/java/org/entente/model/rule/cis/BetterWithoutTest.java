package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class BetterWithoutTest implements RuleContract {
    private static World with(@Nullable String third) {
        return World.net("RF-UHF", "modulation~SET!B@E").stating("FM", "FM", third);
    }

    @Override
    public CisRule rule() {
        return new BetterWithout();
    }

    @Override
    public RuleCode code() {
        return RuleCode.BETTER_WITHOUT;
    }

    @Override
    public World broken() {
        return with("AM");
    }

    @Override
    public World sound() {
        return with("FM");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
