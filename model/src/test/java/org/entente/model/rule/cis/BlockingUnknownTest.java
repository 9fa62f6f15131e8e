package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class BlockingUnknownTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.link("K", "p~EQ!B@C").stating("x", other);
    }

    @Override
    public CisRule rule() {
        return new BlockingUnknown();
    }

    @Override
    public RuleCode code() {
        return RuleCode.BLOCKING_UNKNOWN;
    }

    @Override
    public World broken() {
        return with(null);
    }

    @Override
    public World sound() {
        return with("y");
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!B@C")
                .stating("x", null)
                .with(World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""));
    }
}
