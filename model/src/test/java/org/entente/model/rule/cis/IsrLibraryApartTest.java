package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class IsrLibraryApartTest implements RuleContract {
    private static World world() {
        return World.link("ISR-LIB", "interface CORBA/HTTP/CSD-publish/CSD-query~SET!B@S");
    }

    @Override
    public CisRule rule() {
        return new IsrLibraryApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.ISR_LIBRARY_APART;
    }

    @Override
    public World broken() {
        return world().stating("CSD-publish", "CORBA");
    }

    @Override
    public World sound() {
        return world().stating("CORBA", "CORBA");
    }

    @Override
    public World unknown() {
        return world().stating("CORBA", null);
    }
}
