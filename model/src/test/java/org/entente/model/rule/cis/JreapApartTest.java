package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class JreapApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-JREAP", "appendix A/B/C~SET!B@S");
    }

    @Test
    void theMissionNetworkTakesAppendixCOnly() {
        var world = World.link("TDL-JREAP", "appendix A/B/C~SET!B@S").stating("A", "A");
        var part = Nouns.part(World.NORWAY, FmnParticipation.Option.OPTION_A_MNE, 4, null);

        assertThat(world.check(rule())).isEmpty();
        assertThat(world.with(part).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("A; FMN: C"));
    }

    @Override
    public CisRule rule() {
        return new JreapApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.JREAP_APART;
    }

    @Override
    public World broken() {
        return world().stating("A", "C");
    }

    @Override
    public World sound() {
        return world().stating("A, C", "C");
    }

    @Override
    public World unknown() {
        return world().stating("C", null);
    }
}
