package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.interop.FitIds;
import org.entente.model.label.Classification;
import org.entente.model.match.Direction;
import org.entente.model.match.route.Narrow;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Argument.Term.Barrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class ObstacleTest {
    private static final Argument PARAMETER = new Argument.Parameter("p");

    private static Argument told(World world, CisRule rule) {
        var finding = world.check(rule).stream().filter(each -> !isAsked(each.key())).toList();
        assertThat(finding).hasSize(1);
        return finding.getFirst().arguments().get(2);
    }

    private static boolean isAsked(String key) {
        return key.endsWith("?");
    }

    private static Argument at(EntityId thing, Argument what) {
        return new Argument.Phrase(
                List.of(new Argument.Thing(thing), new Argument.Word("–"), what));
    }

    private static Net.Id net(World world) {
        return world.plan().nets().findFirst().orElseThrow().id();
    }

    @Test
    void aMismatchIsTheParameterOfTheNet() {
        var world = World.net("K", "p~EQ!B@C").stating("x", "y").exchanging();

        assertThat(told(world, new NoMeans())).isEqualTo(at(net(world), PARAMETER));
    }

    @Test
    void whatDegradesIsTheParameterOfTheNet() {
        var world = World.net("K", "p~EQ!D@C").stating("x", "y").exchanging();

        assertThat(told(world, new DegradedOnly())).isEqualTo(at(net(world), PARAMETER));
    }

    @Test
    void whatIsNotStatedIsTheParameterOfTheNet() {
        var world = World.net("K", "p~EQ!B@C").stating("x", null).exchanging();

        assertThat(told(world, new NotConfirmed())).isEqualTo(at(net(world), PARAMETER));
    }

    @Test
    void aDomainThatNobodyHasStatedIsTold() {
        var world =
                World.net("K", "p~EQ!B@C")
                        .stating("x", "x")
                        .exchanging()
                        .within("MS", Classification.SECRET);

        assertThat(told(world, new NotConfirmed()))
                .isEqualTo(at(net(world), Argument.Term.Missing.SECURITY_DOMAIN));
    }

    @Test
    void aNetThatCarriesTooLittleIsNamedWithHowMuch() {
        var world = loaded(World.net("K", "p~EQ!B@C").stating("x", "x").exchanging(), 1_999);

        assertThat(told(world, new NoMeans())).isEqualTo(at(net(world), throughput(world, 1_999)));
    }

    @Test
    void aNetOfWhichNobodyStatesHowMuchItCarriesIsNamed() {
        var world = loaded(World.net("K", "p~EQ!B@C").stating("x", "x").exchanging(), null);

        assertThat(told(world, new NotConfirmed()))
                .isEqualTo(at(net(world), throughput(world, null)));
    }

    private static Argument throughput(World world, @Nullable Integer stated) {
        return new Argument.Throughput(
                new Narrow(FitIds.of(net(world)), Narrow.Unit.BITS_A_SECOND, stated, 2_000));
    }

    /// 2,000 bits a second over a net that carries so many.
    private static World loaded(World world, @Nullable Integer bits) {
        var net = world.plan().nets().findFirst().orElseThrow();
        var exchange = world.plan().exchangeRequirements().findFirst().orElseThrow();
        var flow = exchange.demand().flow().withHourly(900).withBytes(1_000);
        return world.with(
                net.withControl(net.control().withBits(bits)),
                exchange.withDemand(exchange.demand().withFlow(flow)));
    }

    @Test
    void anEndWithoutASystemIsNamed() {
        var sender = World.system("A", World.NORWAY, World.binding("K", Map.of("p", "x")));
        var receiver = World.system("B", World.SWEDEN, World.binding("L", Map.of("p", "x")));
        var world =
                World.net("K", "p~EQ!B@C")
                        .with(sender, receiver)
                        .exchanging()
                        .knowing("L", "p~EQ!B@C");

        assertThat(told(world, new NoMeans())).isEqualTo(at(World.SWEDEN, Barrier.NO_SYSTEM));
    }

    @Test
    void anEndThatOnlyReceivesDoesNotSend() {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();

        assertThat(told(turned(world, World.NORWAY, Direction.RX), new NoMeans()))
                .isEqualTo(at(World.NORWAY, Barrier.RECEIVES_ONLY));
        assertThat(told(turned(world, World.SWEDEN, Direction.TX), new NoMeans()))
                .isEqualTo(at(World.SWEDEN, Barrier.SENDS_ONLY));
        assertThat(turned(world, World.NORWAY, Direction.TX).check(new NoMeans())).isEmpty();
        assertThat(turned(world, World.SWEDEN, Direction.RX).check(new NoMeans())).isEmpty();
    }

    /// All systems of a holder work one way only.
    private static World turned(World world, AssigneeId holder, Direction direction) {
        var turned = world;
        for (var system : world.plan().cisSystems().toList()) {
            if (system.station().holder().equals(holder)) {
                turned =
                        turned.with(
                                system.withPorts(
                                        system.ports().stream()
                                                .map(port -> port.withDirection(direction))
                                                .toList()));
            }
        }
        return turned;
    }

    @Test
    void endsOfDifferentStandardsHaveNoneInCommon() {
        var world = World.crossing();

        assertThat(told(world, new NoMeans())).isEqualTo(Barrier.NO_STANDARD);
    }

    @Test
    void endsOfOneStandardWithoutANetHaveNoneInCommon() {
        var world = World.link("K", "p~EQ!B@C").stating("x", "x");

        assertThat(told(world, new NoMeans())).isEqualTo(Barrier.NO_NET);
    }

    /// Of what is exchanged nobody states the standards: any net would do, and there is none.
    @Test
    void endsToWhichNothingLeadsAreToldSo() {
        var world = World.link("K", "p~EQ!B@C").stating("x", "y").exchangingSomething();

        assertThat(told(world, new NoMeans())).isEqualTo(Barrier.NO_LEAD);
    }

    @Test
    void whereANetLeadsThereItIsTheNetThatDoesNotCarryIt() {
        var world = World.net("K", "p~EQ!B@C").stating("x", "y").exchangingSomething();

        assertThat(told(world, new NoMeans())).isEqualTo(Barrier.NO_WAY);
    }

    @Test
    void aGatewayThatLosesPartOfItIsNamed() {
        var world = World.carried("x", "x");
        var liaison = world.plan().gateways().findFirst().orElseThrow();

        assertThat(told(lossy(world, liaison), new DegradedOnly()))
                .isEqualTo(at(liaison.id(), Barrier.LOSSY));
    }

    private static World lossy(World world, Gateway gateway) {
        return world.with(
                new Gateway(
                        gateway.id(),
                        gateway.name(),
                        gateway.system(),
                        Gateway.Type.FORMAT_CONVERTER,
                        gateway.translations().stream()
                                .map(
                                        each ->
                                                new Gateway.Translation(
                                                        each.from(),
                                                        each.to(),
                                                        Gateway.Fidelity.LOSSY_ACCEPTABLE,
                                                        List.of()))
                                .toList(),
                        gateway.accreditation(),
                        gateway.capacity(),
                        gateway.notes()));
    }
}
