package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.Stream;

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

    @Test
    void whoAsksForEvacuationMustStateTheNet() {
        var bare = World.EMPTY.knowing("MED-EVAC", "net/frequency stated~REF!B@C");
        var evacuation = bare.with(World.product("MEDEVAC"), asking("IER 2"), asking("IER 3"));

        assertThat(evacuation.check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(
                                            Stream.concat(
                                                    Stream.of(finding.subject()),
                                                    finding.others().stream()))
                                    .contains(asking("IER 2").id(), asking("IER 3").id());
                        });
        assertThat(bare.with(World.exchange("IER 1", World.NORWAY, World.SWEDEN, "")).check(rule()))
                .isEmpty();
        assertThat(evacuation.with(stating("net 7"), world().net("net 7", Map.of())).check(rule()))
                .isEmpty();
    }

    private static CisSystem stating(String net) {
        return World.system(
                "A", World.SWEDEN, World.binding("MED-EVAC", Map.of("net/frequency stated", net)));
    }

    private static ExchangeRequirement asking(String number) {
        return World.exchange(number, World.NORWAY, World.SWEDEN, "MEDEVAC");
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
