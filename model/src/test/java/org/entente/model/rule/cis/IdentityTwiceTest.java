package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.rule.RuleCode;

final class IdentityTwiceTest implements RuleContract {
    private static World with(String other) {
        return World.EMPTY.with(
                Nouns.address(AddressAssignment.Type.MODE_3_BLOCK, "One", "1400", World.NORWAY),
                Nouns.address(AddressAssignment.Type.MODE_3_BLOCK, "Two", other, World.SWEDEN));
    }

    @Override
    public CisRule rule() {
        return new IdentityTwice();
    }

    @Override
    public RuleCode code() {
        return RuleCode.IDENTITY_TWICE;
    }

    @Override
    public World broken() {
        return with("1400");
    }

    @Override
    public World sound() {
        return with("1500");
    }

    @Override
    public World unknown() {
        return with("");
    }
}
