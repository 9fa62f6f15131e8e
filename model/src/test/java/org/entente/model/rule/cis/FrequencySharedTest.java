package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Place;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Position;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class FrequencySharedTest implements RuleContract {
    private static World with(SpectrumAssignment.Area area) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        var other = world.net("Other", Map.of());
        return world.with(
                other,
                World.frequency("F-1", world.net("Net", Map.of()), near(Plans.RENA)),
                World.frequency("F-1", other, area));
    }

    private static SpectrumAssignment.Area near(Place place) {
        return new SpectrumAssignment.Area(place.id(), 10);
    }

    private static Place at(String name, double latitude) {
        var place = Things.place(name, PlaceKind.TRAINING_AREA, "NOR");
        var position = new Position(latitude, 11);
        return new Place(place.id(), name, place.type(), place.nation(), position, Notes.PLAIN);
    }

    @Test
    void frequenciesBesideEachOtherNeedRoomForBothBandwidths() {
        assertThat(beside("F-1 + 12 kHz").check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast().toString())
                .asString()
                .contains("±25 kHz", "0 km", "Live exercise");
        assertThat(beside("F-1 - 12 kHz").check(rule())).hasSize(1);
        assertThat(beside("F-1 + 25 kHz").check(rule())).isEmpty();
        assertThat(beside("F-2").check(rule())).isEmpty();
    }

    private static World beside(String alias) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        var other = world.net("Other", Map.of());
        return world.with(
                other,
                World.frequency("F-1", world.net("Net", Map.of()), near(Plans.RENA)),
                World.frequency(alias, other, near(Plans.RENA)));
    }

    @Override
    public CisRule rule() {
        return new FrequencyShared();
    }

    @Override
    public RuleCode code() {
        return RuleCode.FREQUENCY_SHARED;
    }

    @Override
    public World broken() {
        return with(near(Plans.RENA));
    }

    @Override
    public World sound() {
        return with(near(at("Far", 68))).with(at("Far", 68), at("Rena", 61));
    }

    @Override
    public World unknown() {
        return with(SpectrumAssignment.Area.UNKNOWN);
    }
}
