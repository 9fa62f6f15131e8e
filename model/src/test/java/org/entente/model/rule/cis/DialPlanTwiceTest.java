package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class DialPlanTwiceTest implements RuleContract {
    private static World world() {
        return World.net("VOIP-NUM", "dial plan prefix~UNQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new DialPlanTwice();
    }

    @Override
    public RuleCode code() {
        return RuleCode.DIAL_PLAN_TWICE;
    }

    @Override
    public World broken() {
        return world().stating("741", "741");
    }

    @Override
    public World sound() {
        return world().stating("741", "742");
    }

    @Override
    public World unknown() {
        return world().stating("741", null);
    }
}
