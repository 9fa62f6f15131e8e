package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class HaveQuickApartTest implements RuleContract {
    private static World world() {
        return World.net("RF-HQ", "hq_generation~VER!B@E").apart("HQ I", "HQ II");
    }

    @Override
    public CisRule rule() {
        return new HaveQuickApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.HAVE_QUICK_APART;
    }

    @Override
    public World broken() {
        return world().stating("HQ I", "HQ II");
    }

    @Override
    public World sound() {
        return world().stating("HQ II", "HQ II");
    }

    @Override
    public World unknown() {
        return world().stating("HQ I", null);
    }
}
