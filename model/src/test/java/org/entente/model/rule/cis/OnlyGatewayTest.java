package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class OnlyGatewayTest implements RuleContract {
    private static World with(Gateway... gateways) {
        return World.crossing().with(gateways);
    }

    private static Gateway gateway(String name, Gateway.Translation... ways) {
        return World.gateway(name, "G", Gateway.Type.FORMAT_CONVERTER, ways);
    }

    private static Gateway.Translation way() {
        return World.way("K", "L");
    }

    @Test
    void theVerdictsSayWhatHangsOnAGateway() {
        var beside = World.system("G", World.BRITAIN, World.binding("K", Map.of("p", "x")));
        var carried = World.carried("x", "x");

        assertThat(carried.check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("1: IER 1"));
        assertThat(carried.with(beside).check(rule())).hasSize(1);
    }

    @Test
    void aWayBesideTheGatewayIsEnough() {
        var carried = World.carried("x", "x");
        var both = List.of(World.binding("K", Map.of("p", "x")));
        var to = World.system("B2", World.SWEDEN, both.getFirst());
        var from = new CisSystem.Id(Things.id("A"));
        var first = carried.plan().find(Net.class, new Net.Id(Things.id("First"))).orElseThrow();
        var members = new ArrayList<>(first.members());
        members.add(new Net.Member(to.id(), "main"));

        assertThat(first.members()).extracting(Net.Member::system).contains(from);
        assertThat(carried.with(to, first.withMembers(members)).check(rule())).isEmpty();
    }

    @Override
    public CisRule rule() {
        return new OnlyGateway();
    }

    @Override
    public RuleCode code() {
        return RuleCode.ONLY_GATEWAY;
    }

    @Override
    public World broken() {
        return with(gateway("One", way()));
    }

    @Override
    public World sound() {
        return with(gateway("One", way()), gateway("Two", way()));
    }

    @Override
    public World unknown() {
        return with(gateway("One", way()), gateway("Two"));
    }
}
