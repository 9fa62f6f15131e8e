package org.entente.model.rule.cis;

import org.entente.model.label.Notes;
import org.entente.model.rule.RuleCode;

final class SensitiveTextTest implements RuleContract {
    private static World with(String remark) {
        return World.EMPTY.with(
                World.system("A", World.NORWAY).withNotes(Notes.PLAIN.withRemark(remark)));
    }

    @Override
    public CisRule rule() {
        return new SensitiveText();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SENSITIVE_TEXT;
    }

    @Override
    public World broken() {
        return with("0123456789ABCDEF0123456789ABCDEF");
    }

    @Override
    public World sound() {
        return with("Batteries for three days");
    }

    @Override
    public World unknown() {
        return with("ALPHA BRAVO DELTA GAMMA OMEGA");
    }
}
