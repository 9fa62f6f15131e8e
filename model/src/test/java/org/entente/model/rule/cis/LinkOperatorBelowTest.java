package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class LinkOperatorBelowTest implements RuleContract {
    private static World world() {
        return World.net("TDL-QUAL", "qualification level~MIN!D@P").asking("2");
    }

    @Override
    public CisRule rule() {
        return new LinkOperatorBelow();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_OPERATOR_BELOW;
    }

    @Override
    public World broken() {
        return world().stating("3", "1");
    }

    @Override
    public World sound() {
        return world().stating("2", "3");
    }

    @Override
    public World unknown() {
        return world().stating("3", null);
    }
}
