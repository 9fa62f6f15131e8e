package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class JreapTimeApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-JREAP", "time reference UTC common else RTT~SET!B@C");
    }

    @Override
    public CisRule rule() {
        return new JreapTimeApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.JREAP_TIME_APART;
    }

    @Override
    public World broken() {
        return world().stating("UTC", "local");
    }

    @Override
    public World sound() {
        return world().stating("UTC", "UTC");
    }

    @Override
    public World unknown() {
        return world().stating("UTC", null);
    }
}
