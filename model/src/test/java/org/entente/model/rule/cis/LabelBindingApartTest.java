package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class LabelBindingApartTest implements RuleContract {
    private static World world() {
        return World.link("LBL-4778", "binding profile~SET!D@S");
    }

    @Override
    public CisRule rule() {
        return new LabelBindingApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LABEL_BINDING_APART;
    }

    @Override
    public World broken() {
        return world().stating("SMTP", "none");
    }

    @Override
    public World sound() {
        return world().stating("SMTP", "SMTP, XMPP");
    }

    @Override
    public World unknown() {
        return world().stating("SMTP", null);
    }
}
