package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class TestsNotHeldTest implements RuleContract {
    private static World with(TestResult outcome) {
        return World.link("K", "p~EQ!B@C").stating("x", "x").with(World.test("T", outcome));
    }

    @Test
    void namesWhatWasBehindItOnceEach() {
        var world =
                with(TestResult.NOT_TESTED)
                        .with(
                                because("T", IssueCategory.TRAINING),
                                because("U", IssueCategory.LACK_OF_TIME),
                                because("V", IssueCategory.LACK_OF_TIME),
                                World.test("W", TestResult.NOT_TESTED));

        assertThat(world.check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast().toString())
                .asString()
                .contains("Several[few=[Cause[category=LACK_OF_TIME], Cause[category=TRAINING]]");
        assertThat(with(TestResult.NOT_TESTED).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast().toString())
                .asString()
                .doesNotContain("Cause");
    }

    private static Evidence because(String name, IssueCategory category) {
        var test = World.test(name, TestResult.NOT_TESTED);
        return test.withResult(test.result().withCategory(category));
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
