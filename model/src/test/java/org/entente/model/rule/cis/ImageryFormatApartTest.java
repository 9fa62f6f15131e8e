package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class ImageryFormatApartTest implements RuleContract {
    private static World world() {
        return World.link("ISR-FMV", "KLV security set (ST 0102)~SET!D@S");
    }

    @Override
    public CisRule rule() {
        return new ImageryFormatApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.IMAGERY_FORMAT_APART;
    }

    @Override
    public World broken() {
        return world().stating("ST 0102", "none");
    }

    @Override
    public World sound() {
        return world().stating("ST 0102", "ST 0102");
    }

    @Override
    public World unknown() {
        return world().stating("ST 0102", null);
    }
}
