package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.rule.RuleCode;

final class NetInClearTest implements RuleContract {
    private static World with(Classification level) {
        return World.net("RF-UHF", "comsec~SET!B@E")
                .stating("clear, VINSON", "clear")
                .within("MS", level);
    }

    @Override
    public CisRule rule() {
        return new NetInClear();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NET_IN_CLEAR;
    }

    @Override
    public World broken() {
        return with(Classification.SECRET);
    }

    @Override
    public World sound() {
        return with(Classification.UNCLASSIFIED);
    }

    @Override
    public World unknown() {
        return World.net("RF-UHF", "comsec~SET!B@E").stating("clear, VINSON", "clear");
    }
}
