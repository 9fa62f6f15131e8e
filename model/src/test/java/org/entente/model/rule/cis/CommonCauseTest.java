package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class CommonCauseTest implements RuleContract {
    private static World with(String net, String way) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
        return world.with(
                Nouns.pace(
                        Nouns.step(PacePlan.Means.PRIMARY, "Net", ""),
                        Nouns.step(PacePlan.Means.ALTERNATE, net, way)));
    }

    /// Two nets, on which both ends have a set of their own each.
    private static World twoNets(UnaryOperator<CisSystem> sets, String... remarks) {
        var world = World.net("K", "p~EQ!B@C");
        var all =
                Stream.of("A1", "A2", "B1", "B2")
                        .map(
                                name ->
                                        World.system(
                                                name,
                                                name.startsWith("A") ? World.NORWAY : World.SWEDEN,
                                                World.binding("K", Map.of("p", "x"))))
                        .map(sets)
                        .toList();
        var said = remarks.length == 0 ? Map.<String, String>of() : Map.of(remarks[0], remarks[1]);
        return world.with(all.toArray(Entity[]::new))
                .with(
                        world.net("One", said, all.get(0), all.get(2)),
                        world.net("Two", said, all.get(1), all.get(3)))
                .exchanging()
                .with(
                        Nouns.pace(
                                Nouns.step(PacePlan.Means.PRIMARY, "One", ""),
                                Nouns.step(PacePlan.Means.ALTERNATE, "Two", "")));
    }

    private static String told(World world) {
        return world.check(new CommonCause()).stream()
                .map(each -> each.arguments().getLast().toString())
                .collect(Collectors.joining());
    }

    @Test
    void namesPowerSatelliteAndBandThatTwoMeansShare() {
        assertThat(told(twoNets(set -> set))).isEmpty();
        assertThat(told(twoNets(CommonCauseTest::powered))).contains("GEN-1");
        assertThat(told(twoNets(set -> set, Remarks.SATELLITE, "SAT-1"))).contains("SAT-1");

        var world = twoNets(set -> set);
        var nets = world.plan().nets().toList();
        assertThat(told(world.with(banded("F-1", nets.get(0)), banded("F-2", nets.get(1)))))
                .contains("HF");
    }

    @Test
    void aNetIsTheFirstOfItsOwnMeansAlsoWhereItsPlanDoesNotSaySo() {
        assertThat(told(ofNet(twoNets(set -> set)))).isEmpty();
        assertThat(told(ofNet(twoNets(set -> set, Remarks.SATELLITE, "SAT-1")))).contains("SAT-1");
    }

    /// The second net takes over for the first, with no word of the first itself.
    private static World ofNet(World world) {
        var old = world.plan().pacePlans().findFirst().orElseThrow();
        return world.with(
                new PacePlan(
                        old.id(),
                        old.name(),
                        new Net.Id(Things.id("One")),
                        List.of(),
                        List.of(Nouns.step(PacePlan.Means.ALTERNATE, "Two", "")),
                        Notes.PLAIN));
    }

    @Test
    void aSiteIsACauseUnlessItIsWhereAnEndIs() {
        var tower =
                new Place(
                        new Place.Id(Things.id("Tower")),
                        "Tower",
                        PlaceKind.TOWN,
                        "NOR",
                        null,
                        Notes.PLAIN);
        var there = twoNets(set -> at(set, tower)).with(tower);
        var elsewhere = World.system("A3", World.NORWAY);
        var also = World.system("B3", World.SWEDEN);

        assertThat(told(there)).doesNotContain("Tower");
        assertThat(told(there.with(elsewhere, also))).contains("Tower");
    }

    private static CisSystem at(CisSystem set, Place place) {
        return set.withStation(set.station().withPlace(place.id()));
    }

    private static CisSystem powered(CisSystem set) {
        var port = set.ports().getFirst();
        return set.withPort(0, port.stating("K", Remarks.POWER, Statement.of("GEN-1")));
    }

    private static SpectrumAssignment banded(String alias, Net net) {
        var plain = World.frequency(alias, net, SpectrumAssignment.Area.UNKNOWN);
        return plain.withEmission(
                new SpectrumAssignment.Emission(
                        alias, SpectrumAssignment.BandClass.HF, null, null));
    }

    @Override
    public CisRule rule() {
        return new CommonCause();
    }

    @Override
    public RuleCode code() {
        return RuleCode.COMMON_CAUSE;
    }

    @Override
    public World broken() {
        return with("Net", "");
    }

    @Override
    public World sound() {
        return with("", "courier");
    }

    @Override
    public World unknown() {
        return with("", "");
    }
}
