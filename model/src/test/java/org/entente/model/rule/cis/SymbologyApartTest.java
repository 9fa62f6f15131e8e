package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class SymbologyApartTest implements RuleContract {
    private static World world() {
        return World.link("C2-APP6", "edition~VER!D@S").apart("APP-6(C)", "APP-6(D)");
    }

    @Override
    public CisRule rule() {
        return new SymbologyApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SYMBOLOGY_APART;
    }

    @Override
    public World broken() {
        return world().stating("APP-6(C)", "APP-6(D)");
    }

    @Override
    public World sound() {
        return world().stating("APP-6(D)", "APP-6(D)");
    }

    @Override
    public World unknown() {
        return world().stating("APP-6(D)", null);
    }
}
