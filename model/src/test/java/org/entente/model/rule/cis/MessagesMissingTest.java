package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class MessagesMissingTest implements RuleContract {
    private static World with(@Nullable String messages) {
        return World.net("TDL-L16", "min message set J2.x/J3.x~SUB!B@S").stating(messages);
    }

    @Override
    public CisRule rule() {
        return new MessagesMissing();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MESSAGES_MISSING;
    }

    @Override
    public World broken() {
        return with("J2.0, J2.2-J2.6");
    }

    @Override
    public World sound() {
        return with("J2.0, J2.2-J2.6, J3.0-J3.7");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
