package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class MedevacNetMissingTest implements RuleContract {
    private static World world() {
        var world = World.link("MED-EVAC", "net/frequency stated~REF!B@C");
        return world.with(world.net("net 7 north", Map.of()));
    }

    @Test
    void theNetMustBeOneOfThePlan() {
        assertThat(world().stating("net 7", "net 8").check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("net 8"));
        assertThat(world().stating("net 7", "yes").check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
        assertThat(
                        world().with(
                                        Nouns.address(
                                                AddressAssignment.Type.CALL_SIGN,
                                                "CS",
                                                "DUSTOFF",
                                                World.NORWAY))
                                .stating("net 7", "dustoff")
                                .check(rule()))
                .isEmpty();
    }

    @Override
    public CisRule rule() {
        return new MedevacNetMissing();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MEDEVAC_NET_MISSING;
    }

    @Override
    public World broken() {
        return world().stating("net 7", "missing");
    }

    @Override
    public World sound() {
        return world().stating("net 7", "net 7");
    }

    @Override
    public World unknown() {
        return world().stating("net 7", null);
    }
}
