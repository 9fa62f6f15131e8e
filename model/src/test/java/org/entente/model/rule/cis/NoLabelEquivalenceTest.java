package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class NoLabelEquivalenceTest implements RuleContract {
    private static World world() {
        return World.link("LBL-4774", "equivalence mapping~REF!B@X");
    }

    @Override
    public CisRule rule() {
        return new NoLabelEquivalence();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_LABEL_EQUIVALENCE;
    }

    @Override
    public World broken() {
        return world().stating("table 1", "not agreed");
    }

    @Override
    public World sound() {
        return world().stating("table 1", "table 1");
    }

    @Override
    public World unknown() {
        return world().stating("table 1", null);
    }
}
