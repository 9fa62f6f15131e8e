package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.rule.RuleCode;

final class NeverTestedTest implements RuleContract {
    private static World pair() {
        return World.link("K", "p~EQ!B@C").stating("x", "x");
    }

    @Override
    public CisRule rule() {
        return new NeverTested();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NEVER_TESTED;
    }

    @Override
    public World broken() {
        return pair().with(World.test("T", TestResult.NOT_TESTED));
    }

    @Override
    public World sound() {
        return pair().with(World.test("T", TestResult.SUCCESS));
    }

    @Override
    public World unknown() {
        return pair().with(World.test("T", TestResult.PENDING));
    }
}
