package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.TestResult;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class ResultsDisagreeTest implements RuleContract {
    private static World with(TestResult other) {
        return World.link("K", "p~EQ!B@C")
                .stating("x", "x")
                .with(World.test("T", TestResult.SUCCESS), World.test("U", other));
    }

    @Test
    void tellsWhoRecordedWhat() {
        assertThat(by("SWE", TestResult.INTEROPERABILITY_ISSUE, 0).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast().toString())
                .asString()
                .contains("SWE:", "INTEROPERABILITY_ISSUE", "SUCCESS");
    }

    @Test
    void whatOneCallsNotTestedAnotherCannotHavePassedAtTheSameEvent() {
        assertThat(by("SWE", TestResult.NOT_TESTED, 3).check(rule())).hasSize(1);
        assertThat(by("SWE", TestResult.INTEROPERABILITY_ISSUE, 3).check(rule())).isEmpty();
    }

    private static World by(String who, TestResult outcome, int daysLater) {
        var other = World.test("U", outcome, daysLater);
        return with(TestResult.SUCCESS).with(other.withResult(other.result().withBy(who)));
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
