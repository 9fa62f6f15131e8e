package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class MessageNotSupportedTest implements RuleContract {
    private static World with(@Nullable String supported) {
        return World.link("C2-APP11", "MTF id set~SUB!B@S").stating("Report, F011", supported);
    }

    @Override
    public CisRule rule() {
        return new MessageNotSupported();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MESSAGE_NOT_SUPPORTED;
    }

    @Override
    public World broken() {
        return with("F011, F058");
    }

    @Override
    public World sound() {
        return with("F011, Report");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
