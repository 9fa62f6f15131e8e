package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CryptoKey;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;

import java.util.Map;

final class KeyNotInPlaceTest implements RuleContract {
    private static World with(Map<AssigneeId, CryptoKey.Status> shares) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        return world.with(world.key(shares));
    }

    @Override
    public CisRule rule() {
        return new KeyNotInPlace();
    }

    @Override
    public RuleCode code() {
        return RuleCode.KEY_NOT_IN_PLACE;
    }

    @Override
    public World broken() {
        return with(
                Map.of(
                        World.NORWAY,
                        CryptoKey.Status.LOADED,
                        World.SWEDEN,
                        CryptoKey.Status.ORDERED));
    }

    @Override
    public World sound() {
        return with(
                Map.of(
                        World.NORWAY,
                        CryptoKey.Status.LOADED,
                        World.SWEDEN,
                        CryptoKey.Status.RECEIVED));
    }

    @Override
    public World unknown() {
        return with(Map.of());
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MINOR;
    }
}
