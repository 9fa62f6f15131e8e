package org.entente.model.rule.cis;

import org.entente.model.label.Notes;
import org.entente.model.match.TestResult;
import org.entente.model.rule.RuleCode;

final class NoWorkaroundTest implements RuleContract {
    private static World with(String issue, String remark) {
        var test = World.test("T", TestResult.LIMITED_SUCCESS);
        var limited =
                test.withResult(test.result().withIssue(issue))
                        .withNotes(Notes.PLAIN.withRemark(remark));
        return World.link("K", "p~EQ!B@C").stating("x", "x").with(limited);
    }

    @Override
    public CisRule rule() {
        return new NoWorkaround();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_WORKAROUND;
    }

    @Override
    public World broken() {
        return with("", "");
    }

    @Override
    public World sound() {
        return with("no images", "send them by mail");
    }

    @Override
    public World unknown() {
        return with("no images", "");
    }
}
