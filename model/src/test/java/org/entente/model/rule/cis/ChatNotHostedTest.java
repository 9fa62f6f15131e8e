package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class ChatNotHostedTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.net("MSG-XMPP", "MUC host named~REF!B@C").stating("chat 1", other);
    }

    @Override
    public CisRule rule() {
        return new ChatNotHosted();
    }

    @Override
    public RuleCode code() {
        return RuleCode.CHAT_NOT_HOSTED;
    }

    @Override
    public World broken() {
        return with("none");
    }

    @Override
    public World sound() {
        return with("chat 1");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
