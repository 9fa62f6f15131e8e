package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.NetLoads.Load;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class NetLoadsTest {
    private static final Instant START = Instant.parse("2027-03-01T00:00:00Z");
    private static final CisSystem SET =
            new CisSystem(
                    new CisSystem.Id(Things.id("Set")),
                    "Set",
                    CisSystem.Make.UNKNOWN,
                    new CisSystem.Station(Plans.NORWEGIANS.id(), null, 1, null),
                    List.of(new CisSystem.Port("main", "", null, List.of())),
                    Notes.PLAIN);
    private static final Net.Member MEMBER = new Net.Member(SET.id(), "main");

    private final Map<Net, Span> spans = new HashMap<>();
    private Plan plan = Plans.with(Plans.brigadeExercise(), SET);

    private Net net(String name, int from, int until) {
        var net = net(name, Net.Type.VOICE_NET, "HF-4415");
        spans.put(net, span(from, until));
        return net;
    }

    private Net net(String name, Net.Type type, String key) {
        var net =
                new Net(
                        new Net.Id(Things.id(name)),
                        name,
                        type,
                        Net.Control.UNKNOWN,
                        Binding.of(key, Map.of()),
                        List.of(MEMBER),
                        null,
                        Notes.PLAIN);
        plan = Plans.with(plan, net);
        return net;
    }

    private static Span span(int from, int until) {
        return new Span(day(from), day(until));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private NetLoads loads() {
        return new NetLoads(plan, net -> Optional.ofNullable(spans.get(net)));
    }

    private Load of(Net net) {
        return loads().of(net, MEMBER).orElseThrow();
    }

    @Test
    void countsTheNetsThatWorkTogetherWhileTheNetDoes() {
        var first = net("First", 0, 4);
        var second = net("Second", 2, 8);
        var third = net("Third", 6, 9);

        assertThat(of(first).busiest()).containsExactlyInAnyOrder(first, second);
        assertThat(of(first).from()).isEqualTo(day(2));
        assertThat(of(first).isExceeded()).isEqualTo(Truth.TRUE);
        assertThat(of(first).left()).hasSize(1);
        assertThat(of(third).busiest()).containsExactlyInAnyOrder(second, third);
        assertThat(of(third).from()).isEqualTo(day(6));
        assertThat(of(second).busiest()).hasSize(2);
    }

    @Test
    void netsThatFollowEachOtherNeedOneSet() {
        var first = net("First", 0, 4);
        net("Second", 4, 8);

        assertThat(of(first).busiest()).containsExactly(first);
        assertThat(of(first).isExceeded()).isEqualTo(Truth.FALSE);
        assertThat(of(first).left()).isEmpty();
    }

    /// A net that starts before this one and still works counts too.
    @Test
    void countsWhatHasBegunBefore() {
        net("First", 0, 9);
        var second = net("Second", 3, 4);

        assertThat(of(second).busiest()).hasSize(2);
        assertThat(of(second).from()).isEqualTo(day(3));
    }

    @Test
    void aNetOfWhichNobodyKnowsWhenItWorksMayBeOneTooMany() {
        var first = net("First", 0, 4);
        var open = net("Open", Net.Type.VOICE_NET, "HF-4415");

        assertThat(of(first).isExceeded()).isEqualTo(Truth.UNKNOWN);
        assertThat(of(first).undated()).containsExactly(open);
        assertThat(of(open).isExceeded()).isEqualTo(Truth.UNKNOWN);
        assertThat(of(open).most()).isEqualTo(2);
        net("Second", 1, 3);
        assertThat(of(first).isExceeded()).isEqualTo(Truth.TRUE);
        assertThat(of(open).isExceeded()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void twoSetsOrAPortForTwoGuardTwo() {
        var first = net("First", 0, 4);
        net("Second", 0, 4);
        var wide = plan;

        plan = Plans.with(wide, SET.withPort(0, SET.ports().getFirst().withNets(2)));
        assertThat(of(first).isExceeded()).isEqualTo(Truth.FALSE);
        plan =
                Plans.with(
                        wide,
                        SET.withStation(
                                new CisSystem.Station(Plans.NORWEGIANS.id(), null, 2, null)));
        assertThat(of(first).sets()).isEqualTo(2);
        assertThat(of(first).isExceeded()).isEqualTo(Truth.FALSE);
    }

    @Test
    void roomsAndLinkTwentyTwoAreNotCounted() {
        var first = net("First", 0, 4);
        var room = net("Room", Net.Type.CHAT_ROOM, "MSG-XMPP");
        var link = net("Link", Net.Type.TDL_NETWORK, "TDL-L22");
        spans.put(room, span(0, 4));
        spans.put(link, span(0, 4));

        assertThat(of(first).busiest()).containsExactly(first);
        assertThat(loads().of(room, MEMBER)).isEmpty();
        assertThat(loads().of(link, MEMBER)).isEmpty();
        plan = Plans.with(plan, SET.withPort(0, SET.ports().getFirst().withNets(1)));
        assertThat(of(first).busiest()).containsExactlyInAnyOrder(first, room);
        assertThat(of(room).isExceeded()).isEqualTo(Truth.TRUE);
    }
}
