package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.match.Binding;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class NetsExceedSetsTest implements RuleContract {
    private static World with(int nets, Timeframe last) {
        var world = World.net("RF-HF", "p~EQ!B@C");
        var set = World.system("A", World.NORWAY, World.binding("RF-HF", Map.of()));
        world = world.with(set);
        for (int i = 0; i < nets; i++) {
            world = world.with(world.net("Net " + i, Map.of(), set).withPeriod(days("D", 0, 2)));
        }
        return world.with(world.net("Last", Map.of(), set).withPeriod(last));
    }

    private static World net(Net.Type type, String key) {
        var plain = with(1, days("D", 1, 3));
        var world = plain;
        for (var net : plain.plan().nets().toList()) {
            world =
                    world.with(
                            new Net(
                                    net.id(),
                                    net.name(),
                                    type,
                                    net.control(),
                                    Binding.of(key, Map.of()),
                                    net.members(),
                                    net.period(),
                                    net.notes()));
        }
        return world;
    }

    @Test
    void netsOfDataTakeSetsTooButRoomsShareAComputer() {
        assertThat(net(Net.Type.DATA_NET, "HF-5066").check(rule())).hasSize(1);
        assertThat(net(Net.Type.TDL_NETWORK, "TDL-L16").check(rule())).hasSize(1);
        assertThat(net(Net.Type.TDL_NETWORK, "TDL-L22").check(rule())).isEmpty();
        assertThat(net(Net.Type.CHAT_ROOM, "MSG-XMPP").check(rule())).isEmpty();
    }

    @Test
    void anotherPortGuardsAnotherNet() {
        var world = with(1, days("D", 1, 3));
        var set = world.plan().cisSystems().findFirst().orElseThrow();
        var second = new CisSystem.Port("second", "", null, List.of());
        var last =
                world.plan()
                        .nets()
                        .filter(net -> net.name().equals("Last"))
                        .findFirst()
                        .orElseThrow();
        var wide = world.with(set.withPorts(List.of(set.ports().getFirst(), second)));

        assertThat(wide.check(rule())).hasSize(1);
        assertThat(
                        wide.with(last.withMembers(List.of(new Net.Member(set.id(), "second"))))
                                .check(rule()))
                .isEmpty();
    }

    @Test
    void aPortGuardsAsManyNetsAsAreStatedOfIt() {
        assertThat(stating(with(1, days("D", 1, 3)), 2).check(rule())).isEmpty();
        assertThat(stating(with(1, days("D", 1, 3)), 1).check(rule())).hasSize(1);
        assertThat(stating(with(2, days("D", 1, 3)), 2).check(rule())).hasSize(1);
        assertThat(stating(with(2, days("D", 1, 3)), 3).check(rule())).isEmpty();
        assertThat(stating(with(1, days("X", 1, 3)), 2).check(rule())).isEmpty();
    }

    @Test
    void roomsAreCountedWhereItIsStatedHowManyThePortCanBeIn() {
        var rooms = net(Net.Type.CHAT_ROOM, "MSG-XMPP");

        assertThat(stating(rooms, 1).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
        assertThat(stating(rooms, 2).check(rule())).isEmpty();
    }

    /// At each port of each system.
    private static World stating(World world, int nets) {
        var stated = world;
        for (var system : world.plan().cisSystems().toList()) {
            stated =
                    stated.with(
                            system.withPorts(
                                    system.ports().stream()
                                            .map(port -> port.withNets(nets))
                                            .toList()));
        }
        return stated;
    }

    @Test
    void namesTheNetsThatNobodyIsLeftToGuard() {
        assertThat(broken().check(rule()).getFirst().arguments())
                .endsWith(
                        new Argument.Amount(2), new Argument.Amount(1), new Argument.Word("Last"));
    }

    @Test
    void theHolderHasNoMoreGuardsThanAllHisSetsOfTheKind() {
        var world = with(1, days("D", 1, 3));
        var set = world.plan().cisSystems().findFirst().orElseThrow();
        var crowded = elsewhere(world, set);
        var spare = World.system("B", World.NORWAY, World.binding("RF-HF", Map.of()));
        var foreign = World.system("B", World.SWEDEN, World.binding("RF-HF", Map.of()));

        assertThat(crowded.check(rule()))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.subject()).isEqualTo(World.NORWAY);
                            assertThat(found.arguments())
                                    .endsWith(
                                            new Argument.Amount(2),
                                            new Argument.Amount(1),
                                            new Argument.Word("Last"));
                        });
        assertThat(crowded.with(spare).check(rule())).isEmpty();
        assertThat(crowded.with(foreign).check(rule())).hasSize(1);
        assertThat(elsewhere(with(1, days("D", 2, 3)), set).check(rule())).isEmpty();
        assertThat(elsewhere(with(1, days("X", 1, 3)), set).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.UNKNOWN);
    }

    /// The last net names a port that the set does not have.
    private static World elsewhere(World world, CisSystem set) {
        return world.with(
                world.plan()
                        .nets()
                        .filter(net -> net.name().equals("Last"))
                        .findFirst()
                        .orElseThrow()
                        .withMembers(List.of(new Net.Member(set.id(), "none"))));
    }

    @Override
    public CisRule rule() {
        return new NetsExceedSets();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NETS_EXCEED_SETS;
    }

    @Override
    public World broken() {
        return with(1, days("D", 1, 3));
    }

    @Override
    public World sound() {
        return with(1, days("D", 2, 3));
    }

    @Override
    public World unknown() {
        return with(1, days("X", 1, 3));
    }
}
