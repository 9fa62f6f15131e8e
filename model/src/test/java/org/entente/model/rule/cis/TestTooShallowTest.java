package org.entente.model.rule.cis;

import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.rule.RuleCode;

final class TestTooShallowTest implements RuleContract {
    private static World with(TestDepth depth) {
        return World.link("K", "p~EQ!B@C")
                .stating("x", "x")
                .with(World.test("T", TestResult.SUCCESS, 0, depth));
    }

    @Override
    public CisRule rule() {
        return new TestTooShallow();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TEST_TOO_SHALLOW;
    }

    @Override
    public World broken() {
        return with(TestDepth.T1_TRANSPORT);
    }

    @Override
    public World sound() {
        return with(TestDepth.T3_DISPLAY_AND_UNDERSTOOD);
    }

    @Override
    public World unknown() {
        return with(TestDepth.T2_PARSE).with(World.test("U", TestResult.PENDING, 1));
    }
}
