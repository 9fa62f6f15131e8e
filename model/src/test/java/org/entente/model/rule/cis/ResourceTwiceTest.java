package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class ResourceTwiceTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.link("NET-IAS", "AS number~UNQ!B@C").stating("65001", other);
    }

    @Override
    public CisRule rule() {
        return new ResourceTwice();
    }

    @Override
    public RuleCode code() {
        return RuleCode.RESOURCE_TWICE;
    }

    @Override
    public World broken() {
        return with("65001");
    }

    @Override
    public World sound() {
        return with("65002");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
