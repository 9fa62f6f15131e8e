package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;

final class ExposedOnTheWayTest implements RuleContract {
    private static World releasedTo(String... codes) {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of(codes)));
        return World.crossing()
                .with(
                        World.gateway(
                                "Gateway", "G", Gateway.Type.FORMAT_CONVERTER, World.way("K", "L")),
                        World.product("Report", "K", "L").withNotes(Notes.of(label)));
    }

    @Test
    void whoeverWouldRelayItSeesIt() {
        assertThat(relayed("NOR", "SWE").check(rule()))
                .filteredOn(finding -> finding.subject() instanceof ExchangeRequirement.Id)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.SHOWSTOPPER);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("NOR → GBR → SWE"));
                        });
        assertThat(relayed("NOR", "SWE", "GBR").check(rule())).isEmpty();
    }

    private static World relayed(String... codes) {
        var label = new Label("NATO", Classification.UNCLASSIFIED, Audience.only(List.of(codes)));
        var world = World.carried("x", "x");
        return world.with(World.product("Report", "K", "L").withNotes(Notes.of(label)));
    }

    @Override
    public CisRule rule() {
        return new ExposedOnTheWay();
    }

    @Override
    public RuleCode code() {
        return RuleCode.EXPOSED_ON_THE_WAY;
    }

    @Override
    public World broken() {
        return releasedTo("NOR", "SWE");
    }

    @Override
    public World sound() {
        return releasedTo("NOR", "SWE", "GBR");
    }

    @Override
    public World unknown() {
        return releasedTo("NORDIC");
    }
}
