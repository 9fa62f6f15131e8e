package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class MaritimePictureApartTest implements RuleContract {
    private static World world() {
        return World.link("C2-OTG", "TCP port~EQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new MaritimePictureApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MARITIME_PICTURE_APART;
    }

    @Override
    public World broken() {
        return world().stating("2020", "2021");
    }

    @Override
    public World sound() {
        return world().stating("2020", "2020");
    }

    @Override
    public World unknown() {
        return world().stating("2020", null);
    }
}
