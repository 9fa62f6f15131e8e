package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class EditionsDoNotInterworkTest implements RuleContract {
    private static World world() {
        return World.link("C2-NVG", "NVG version~VER!B@S").apart("1.5", "2.0.2");
    }

    @Override
    public CisRule rule() {
        return new EditionsDoNotInterwork();
    }

    @Override
    public RuleCode code() {
        return RuleCode.EDITIONS_DO_NOT_INTERWORK;
    }

    @Override
    public World broken() {
        return world().stating("1.5", "2.0.2");
    }

    @Override
    public World sound() {
        return world().stating("2.0.2", "2.0.2");
    }

    @Override
    public World unknown() {
        return world().stating("1.5", null);
    }
}
