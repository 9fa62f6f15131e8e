package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoCommonLanguageTest implements RuleContract {
    private static World world() {
        return World.net("VOICE-ACP125", "working language~SET!B@P");
    }

    @Override
    public CisRule rule() {
        return new NoCommonLanguage();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_LANGUAGE;
    }

    @Override
    public World broken() {
        return world().stating("English", "French");
    }

    @Override
    public World sound() {
        return world().stating("English", "French, English");
    }

    @Override
    public World unknown() {
        return world().stating("English", null);
    }
}
