package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class ChannelSpacingApartTest implements RuleContract {
    private static World world() {
        return World.net("RF-VHF", "channel_kHz(25/12.5/8.33)~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new ChannelSpacingApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.CHANNEL_SPACING_APART;
    }

    @Override
    public World broken() {
        return world().stating("25", "12.5");
    }

    @Override
    public World sound() {
        return world().stating("25, 12.5", "25");
    }

    @Override
    public World unknown() {
        return world().stating("25", null);
    }
}
