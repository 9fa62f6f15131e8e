package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class DoctrineApartTest implements RuleContract {
    private static World world() {
        return World.link("PROC-ORD", "edition~VER!D@P").apart("(A)", "(B)");
    }

    @Override
    public CisRule rule() {
        return new DoctrineApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.DOCTRINE_APART;
    }

    @Override
    public World broken() {
        return world().stating("(A)", "(B)");
    }

    @Override
    public World sound() {
        return world().stating("(B)", "(B)");
    }

    @Override
    public World unknown() {
        return world().stating("(A)", null);
    }
}
