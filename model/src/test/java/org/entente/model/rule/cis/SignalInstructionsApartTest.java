package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class SignalInstructionsApartTest implements RuleContract {
    private static World world() {
        return World.net("CEOI", "edition+time period~EQ!B@P");
    }

    @Override
    public CisRule rule() {
        return new SignalInstructionsApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SIGNAL_INSTRUCTIONS_APART;
    }

    @Override
    public World broken() {
        return world().stating("Ed 2", "Ed 3");
    }

    @Override
    public World sound() {
        return world().stating("Ed 3", "Ed 3");
    }

    @Override
    public World unknown() {
        return world().stating("Ed 3", null);
    }
}
