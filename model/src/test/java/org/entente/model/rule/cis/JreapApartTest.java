package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class JreapApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-JREAP", "appendix A/B/C~SET!B@S");
    }

    @Override
    public CisRule rule() {
        return new JreapApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.JREAP_APART;
    }

    @Override
    public World broken() {
        return world().stating("A", "C");
    }

    @Override
    public World sound() {
        return world().stating("A, C", "C");
    }

    @Override
    public World unknown() {
        return world().stating("C", null);
    }
}
