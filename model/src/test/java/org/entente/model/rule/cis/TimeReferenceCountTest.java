package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class TimeReferenceCountTest implements RuleContract {
    private static World with(@Nullable String... references) {
        return World.net("TDL-L16", "time reference(NTR/ETR)~TIME!B@C").stating(references);
    }

    @Override
    public CisRule rule() {
        return new TimeReferenceCount();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TIME_REFERENCE_COUNT;
    }

    @Override
    public World broken() {
        return with("NTR", "NTR");
    }

    @Override
    public World sound() {
        return with("NTR", "ETR");
    }

    @Override
    public World unknown() {
        return with("ETR", null);
    }
}
