package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.CommonMode.Station;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class CommonModeTest {
    private static final List<Mode> MODES =
            List.of(
                    new Mode("SATURN_SECURE", Quality.COMPATIBLE),
                    new Mode("HQ2_SECURE", Quality.COMPATIBLE),
                    new Mode("HQ2", Quality.DEGRADED),
                    new Mode("SC_PLAIN", Quality.DEGRADED));

    @Test
    void namesWhoForcesTheNetDown() {
        var net =
                CommonMode.of(
                        MODES,
                        List.of(
                                station("DEU", "SATURN_SECURE", "HQ2", "SC_PLAIN"),
                                station("FRA", "SATURN_SECURE", "HQ2", "SC_PLAIN"),
                                station("POL", "SC_PLAIN")));

        assertThat(net.sure()).isEqualTo(new Mode("SC_PLAIN", Quality.DEGRADED));
        assertThat(net.blamed())
                .singleElement()
                .satisfies(
                        blame -> {
                            assertThat(blame.station()).isEqualTo("POL");
                            assertThat(blame.gained())
                                    .isEqualTo(new Mode("SATURN_SECURE", Quality.COMPATIBLE));
                        });
    }

    @Test
    void aStationThatSaysNothingMayHaveAllOrNothing() {
        var net =
                CommonMode.of(
                        MODES,
                        List.of(
                                station("DEU", "HQ2", "SC_PLAIN"),
                                station("FRA", "HQ2"),
                                new Station("ITA", null)));

        assertThat(net.sure()).isNull();
        assertThat(net.possible()).isEqualTo(new Mode("HQ2", Quality.DEGRADED));
        assertThat(net.verdict()).isEqualTo(new Verdict(Quality.NONE, Quality.DEGRADED));
        assertThat(net.blamed()).extracting(CommonMode.Blame::station).containsExactly("ITA");
    }

    @Test
    void boundsEqualEveryCompletion() {
        for (int seed = 0; seed < 10_000; seed++) {
            var random = new Random(seed);
            var stations = stations(random);

            var bounds = CommonMode.of(MODES, stations).verdict();

            var seen = new ArrayList<Quality>();
            complete(stations, 0, seen);
            assertThat(bounds.lo()).isEqualTo(seen.stream().min(Quality::compareTo).orElseThrow());
            assertThat(bounds.hi()).isEqualTo(seen.stream().max(Quality::compareTo).orElseThrow());
        }
    }

    private static List<Station> stations(Random random) {
        var stations = new ArrayList<Station>();
        int unknown = 0;
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            boolean isUnknown = unknown < 2 && random.nextInt(4) == 0;
            unknown += isUnknown ? 1 : 0;
            stations.add(new Station("s" + i, isUnknown ? null : modes(1 + random.nextInt(15))));
        }
        return stations;
    }

    private static Set<String> modes(int bits) {
        var modes = new HashSet<String>();
        for (int i = 0; i < MODES.size(); i++) {
            if ((bits >> i & 1) == 1) {
                modes.add(MODES.get(i).name());
            }
        }
        return modes;
    }

    private static void complete(List<Station> stations, int at, List<Quality> seen) {
        if (at == stations.size()) {
            seen.add(naive(stations));
        } else if (stations.get(at).modes() != null) {
            complete(stations, at + 1, seen);
        } else {
            for (int bits = 0; bits < 16; bits++) {
                var next = new ArrayList<>(stations);
                next.set(at, new Station(stations.get(at).id(), modes(bits)));
                complete(next, at + 1, seen);
            }
        }
    }

    private static Quality naive(List<Station> stations) {
        @Nullable Set<String> common = null;
        for (var station : stations) {
            var modes = new HashSet<>(station.modes() == null ? Set.of() : station.modes());
            if (common != null) {
                modes.retainAll(common);
            }
            common = modes;
        }
        for (var mode : MODES) {
            if (common != null && common.contains(mode.name())) {
                return mode.quality();
            }
        }
        return Quality.NONE;
    }

    private static Station station(String id, String... modes) {
        return new Station(id, Set.of(modes));
    }
}
