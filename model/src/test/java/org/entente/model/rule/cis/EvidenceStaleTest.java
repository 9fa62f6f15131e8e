package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.TestResult;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class EvidenceStaleTest implements RuleContract {
    private static World fielding(String software) {
        var world = World.link("K", "p~EQ!B@C").stating("x", "x");
        return world.with(
                World.test("T", TestResult.SUCCESS),
                world.running("Set 0", software),
                world.running("Set 1", "1"));
    }

    @Test
    void tellsTheDayOfATestAsADay() {
        assertThat(unknown().check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isInstanceOfSatisfying(
                        Argument.Phrase.class,
                        words ->
                                assertThat(words.parts().getLast())
                                        .isInstanceOf(Argument.Day.class));
    }

    @Test
    void aTestThatIsTooOldWhenTheExerciseStartsIsStaleWithTheSameSoftware() {
        var test = World.test("T", TestResult.SUCCESS);
        var old = test.withResult(test.result().withOn(test.result().on().minusYears(2)));

        assertThat(sound().with(old).check(rule()))
                .singleElement()
                .extracting(finding -> finding.rule())
                .isEqualTo(code());
    }

    @Override
    public CisRule rule() {
        return new EvidenceStale();
    }

    @Override
    public RuleCode code() {
        return RuleCode.EVIDENCE_STALE;
    }

    @Override
    public World broken() {
        return fielding("2");
    }

    @Override
    public World sound() {
        return fielding("1");
    }

    @Override
    public World unknown() {
        return fielding("");
    }
}
