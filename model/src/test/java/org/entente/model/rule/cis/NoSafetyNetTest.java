package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Direction;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;

final class NoSafetyNetTest implements RuleContract {
    private static World with(CisSystem... onNet) {
        var world = World.net("K", "p~EQ!B@C");
        return world.with(sets()[0], sets()[1], sets()[2], world.net("NO DUFF", Map.of(), onNet));
    }

    @Test
    void whoOnlyHearsOrOnlyCallsIsNotOnIt() {
        assertThat(together(working(Direction.RX)).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("GBR"));
        assertThat(together(working(Direction.TX)).check(rule())).hasSize(1);
        assertThat(together(working(Direction.TX_RX)).check(rule())).isEmpty();
        assertThat(together(working(Direction.RX, Direction.TX)).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.SHOWSTOPPER);
    }

    @Test
    void whoHearsAtOnePortAndCallsAtAnotherIsOnIt() {
        var third = working(Direction.RX, Direction.TX);
        var net = with(sets()).plan().nets().findFirst().orElseThrow();
        var members = new ArrayList<>(net.members());
        members.add(new Net.Member(third.id(), "1"));

        assertThat(together(third).with(net.withMembers(members)).check(rule())).isEmpty();
    }

    @Test
    void atWhichPortOneIsOnItTellsOnlyWhereTheyWorkInDifferentWays() {
        assertThat(unplaced(Direction.TX_RX, Direction.RX).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(finding.arguments()).endsWith(new Argument.Word("GBR"));
                        });
        assertThat(unplaced(Direction.TX_RX, Direction.TX_RX).check(rule())).isEmpty();
        assertThat(unplaced(Direction.RX, Direction.RX).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.SHOWSTOPPER);
    }

    /// Nobody states at which of its ports the third is on the net.
    private static World unplaced(Direction... ways) {
        var third = working(ways);
        var world = together(third);
        var net = world.plan().nets().findFirst().orElseThrow();
        return world.with(
                net.withMembers(
                        net.members().stream()
                                .map(
                                        each ->
                                                each.system().equals(third.id())
                                                        ? new Net.Member(third.id(), "")
                                                        : each)
                                .toList()));
    }

    /// The three on one net, the third at a port that works so.
    private static World together(CisSystem third) {
        return with(sets()[0], sets()[1], third).with(third);
    }

    /// The third set, with a port for each way; the first is called as the net calls it.
    private static CisSystem working(Direction... ways) {
        var third = sets()[2];
        var first = third.ports().getFirst();
        return third.withPorts(
                IntStream.range(0, ways.length)
                        .mapToObj(
                                i ->
                                        first.withName(i == 0 ? "main" : Integer.toString(i))
                                                .withDirection(ways[i]))
                        .toList());
    }

    @Test
    void aBridgeThatOnlyHearsOneNetBridgesNothing() {
        var both = bridged(World.way("K", "L"), World.way("L", "K"));
        var bridge =
                both.plan()
                        .cisSystems()
                        .filter(each -> each.name().equals("G"))
                        .findFirst()
                        .orElseThrow();
        var first = bridge.ports().getFirst();

        assertThat(both.with(bridge.withPort(0, first.withDirection(Direction.RX))).check(rule()))
                .hasSize(1);
        assertThat(both.with(bridge.withPort(0, first.withDirection(Direction.TX))).check(rule()))
                .hasSize(1);
    }

    private static CisSystem[] sets() {
        return new CisSystem[] {
            World.system("A", World.NORWAY),
            World.system("B", World.SWEDEN),
            World.system("C", World.BRITAIN)
        };
    }

    @Test
    void twoNetsAreNotOneThatIsCommonToAll() {
        var apart =
                World.net("K", "p~EQ!B@C")
                        .with(sets())
                        .with(
                                World.EMPTY.net("NO DUFF", Map.of(), sets()[0], sets()[1]),
                                World.EMPTY.net("Safety", Map.of(), sets()[2]));

        assertThat(apart.check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("GBR"));
    }

    @Test
    void aBridgeBothWaysMakesOneOfThem() {
        assertThat(bridged(World.way("K", "L"), World.way("L", "K")).check(rule())).isEmpty();
        assertThat(bridged(World.way("K", "L")).check(rule())).hasSize(1);
        assertThat(bridged(World.way("L", "K")).check(rule())).hasSize(1);
    }

    /// The first two are on one net, the third with the bridge on the other.
    private static World bridged(Gateway.Translation... ways) {
        var bridge = World.system("G", World.NORWAY);
        var other = World.EMPTY.over("L");
        return World.net("K", "p~EQ!B@C")
                .with(sets())
                .with(
                        bridge,
                        World.EMPTY
                                .over("K")
                                .net("NO DUFF", Map.of(), sets()[0], sets()[1], bridge),
                        other.net("Safety", Map.of(), sets()[2], bridge),
                        World.gateway("Bridge", "G", Gateway.Type.VOICE_BRIDGE_ROIP, ways));
    }

    @Override
    public CisRule rule() {
        return new NoSafetyNet();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_SAFETY_NET;
    }

    @Override
    public World broken() {
        return with(sets()[0], sets()[1]);
    }

    @Override
    public World sound() {
        return with(sets());
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!B@C")
                .with(
                        sets()[0],
                        sets()[1],
                        World.EMPTY.net("NO DUFF", Map.of(), sets()[0], sets()[1]));
    }
}
