package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class NotZuluTest implements RuleContract {
    private static World with(@Nullable String zone) {
        return World.net("PROC-TIME", "time zone~EQ!B@P").stating(zone);
    }

    @Override
    public CisRule rule() {
        return new NotZulu();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NOT_ZULU;
    }

    @Override
    public World broken() {
        return with("local");
    }

    @Override
    public World sound() {
        return with("Zulu");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
