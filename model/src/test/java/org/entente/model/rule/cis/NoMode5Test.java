package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class NoMode5Test implements RuleContract {
    private static World with(@Nullable String modes) {
        return World.net("IFF-M5", "mode set (3/A,C,S,4,5L1,5L2)~SET!B@E").stating(modes);
    }

    @Override
    public CisRule rule() {
        return new NoMode5();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_MODE_5;
    }

    @Override
    public World broken() {
        return with("3/A, C, S, 4");
    }

    @Override
    public World sound() {
        return with("3/A, C, S, 5L1, 5L2");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
