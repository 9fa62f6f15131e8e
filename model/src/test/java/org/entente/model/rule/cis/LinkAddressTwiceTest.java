package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class LinkAddressTwiceTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "JU number~UNQ!B@C");
    }

    @Override
    public CisRule rule() {
        return new LinkAddressTwice();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_ADDRESS_TWICE;
    }

    @Override
    public World broken() {
        return world().stating("00121", "00121");
    }

    @Override
    public World sound() {
        return world().stating("00121", "00122");
    }

    @Override
    public World unknown() {
        return world().stating("00121", null);
    }
}
