package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.days;

import org.entente.model.Things;
import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

final class NoRehearsalTest implements RuleContract {
    private static World with(Timeframe rehearsed) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        var test = Things.activity("COMMEX", rehearsed);
        return world.with(test.withFiling(Filing.of(TaskKind.COMMUNICATIONS_TEST)));
    }

    @Test
    void whoeverIsOnTheNetMustTakePart() {
        var commex = Things.activity("COMMEX", days("D", -3, -2));

        assertThat(sound().with(assignment(commex.id(), World.NORWAY)).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("SWE"));
        assertThat(
                        sound().with(
                                        assignment(commex.id(), World.NORWAY),
                                        assignment(commex.id(), World.SWEDEN))
                                .check(rule()))
                .isEmpty();
    }

    @Override
    public CisRule rule() {
        return new NoRehearsal();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_REHEARSAL;
    }

    @Override
    public World broken() {
        return with(days("D", 1, 2));
    }

    @Override
    public World sound() {
        return with(days("D", -3, -2));
    }

    @Override
    public World unknown() {
        return with(days("X", -3, -2));
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MINOR;
    }
}
