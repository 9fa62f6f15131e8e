package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class TicketLevelApartTest implements RuleContract {
    private static World world() {
        return World.link("SMC", "SMC federation level (0 manual,1,2)~SET!D@P");
    }

    @Override
    public CisRule rule() {
        return new TicketLevelApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TICKET_LEVEL_APART;
    }

    @Override
    public World broken() {
        return world().stating("0", "2");
    }

    @Override
    public World sound() {
        return world().stating("0, 1", "1");
    }

    @Override
    public World unknown() {
        return world().stating("0", null);
    }
}
