package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.rule.RuleCode;

final class ResultsDisagreeTest implements RuleContract {
    private static World with(TestResult other) {
        return World.link("K", "p~EQ!B@C")
                .stating("x", "x")
                .with(World.test("T", TestResult.SUCCESS), World.test("U", other));
    }

    @Override
    public CisRule rule() {
        return new ResultsDisagree();
    }

    @Override
    public RuleCode code() {
        return RuleCode.RESULTS_DISAGREE;
    }

    @Override
    public World broken() {
        return with(TestResult.LIMITED_SUCCESS);
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
