package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class LanguageBelowNetTest implements RuleContract {
    private static World world() {
        return World.net("LANG", "SLP per post~MIN!B@P").asking("2221");
    }

    @Override
    public CisRule rule() {
        return new LanguageBelowNet();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LANGUAGE_BELOW_NET;
    }

    @Override
    public World broken() {
        return world().stating("2221", "1110");
    }

    @Override
    public World sound() {
        return world().stating("2221", "3333");
    }

    @Override
    public World unknown() {
        return world().stating("2221", null);
    }
}
