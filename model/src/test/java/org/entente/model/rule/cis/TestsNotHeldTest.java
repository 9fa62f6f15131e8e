package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.rule.RuleCode;

final class TestsNotHeldTest implements RuleContract {
    private static World with(TestResult outcome) {
        return World.link("K", "p~EQ!B@C").stating("x", "x").with(World.test("T", outcome));
    }

    @Override
    public CisRule rule() {
        return new TestsNotHeld();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TESTS_NOT_HELD;
    }

    @Override
    public World broken() {
        return with(TestResult.NOT_TESTED);
    }

    @Override
    public World sound() {
        return with(TestResult.SUCCESS);
    }

    @Override
    public World unknown() {
        return with(TestResult.PENDING);
    }
}
