package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class LinkEditionApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "edition~VER!D@S").apart("Ed 4", "Ed 8");
    }

    @Override
    public CisRule rule() {
        return new LinkEditionApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_EDITION_APART;
    }

    @Override
    public World broken() {
        return world().stating("Ed 4", "Ed 8");
    }

    @Override
    public World sound() {
        return world().stating("Ed 8", "Ed 8");
    }

    @Override
    public World unknown() {
        return world().stating("Ed 4", null);
    }
}
