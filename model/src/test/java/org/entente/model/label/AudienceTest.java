package org.entente.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Groups in labels are the nations that belong to them; of `MISSION` nobody knows all.
final class AudienceTest {
    private static final Map<String, Set<String>> GROUPS =
            Map.of(
                    "NATO", Set.of("USA", "GBR", "NOR", "POL"),
                    "FVEY", Set.of("USA", "GBR", "AUS"),
                    "TWO", Set.of("USA", "GBR"),
                    "MISSION", Set.of("USA", "SWE", "MISSION"));
    private static final List<String> CODES =
            List.of("NATO", "FVEY", "TWO", "MISSION", "WHO", "USA", "GBR", "NOR", "SWE", "AUS");

    private final Random random = new Random(11);

    private static Set<String> meaning(String code) {
        return GROUPS.getOrDefault(code, Set.of(code));
    }

    private static Audience only(String... codes) {
        return Audience.only(List.of(codes));
    }

    private static Audience join(Audience one, Audience other) {
        return one.join(other, AudienceTest::meaning);
    }

    @Test
    void aGroupIsTheNationsThatBelongToIt() {
        assertThat(join(only("GBR", "USA"), only("NATO"))).isEqualTo(only("GBR", "USA"));
        assertThat(join(only("FVEY"), only("NATO"))).isEqualTo(only("GBR", "USA"));
        assertThat(join(only("SWE"), only("NATO"))).isEqualTo(only());
    }

    @Test
    void aGroupStaysWhereBothNameItOrAllOfItRemains() {
        assertThat(join(only("NATO", "SWE"), only("NATO", "AUS"))).isEqualTo(only("NATO"));
        assertThat(join(only("TWO"), only("NATO"))).isEqualTo(only("TWO"));
        assertThat(join(only("MISSION"), only("MISSION", "NOR"))).isEqualTo(only("MISSION"));
    }

    @Test
    void aGroupOfWhichNobodyKnowsAllGivesThoseWhoAreKnownAndAnUnknownOneItself() {
        assertThat(join(only("MISSION"), only("SWE", "NOR"))).isEqualTo(only("SWE"));
        assertThat(join(only("WHO", "NOR"), only("WHO"))).isEqualTo(only("WHO"));
        assertThat(join(only("WHO"), only("NATO"))).isEqualTo(only());
    }

    @Test
    void withoutGroupsCodesMeanThemselves() {
        assertThat(only("GBR", "NATO").join(only("NATO"))).isEqualTo(only("NATO"));
        assertThat(only("GBR").join(only("NATO"))).isEqualTo(only());
    }

    @Test
    void joiningIsALatticeAndNeverWidens() {
        for (int round = 0; round < 5000; round++) {
            var a = any();
            var b = any();
            var c = any();

            assertThat(join(a, b)).isEqualTo(join(b, a));
            assertThat(join(join(a, b), c)).isEqualTo(join(a, join(b, c)));
            assertThat(join(a, a)).isEqualTo(a);
            assertThat(join(a, join(a, b))).isEqualTo(join(a, b));
            for (var nation : nations()) {
                assertThat(admits(join(a, b), nation))
                        .as("%s of %s and %s", nation, a, b)
                        .isEqualTo(admits(a, nation) && admits(b, nation));
            }
        }
    }

    private Audience any() {
        if (random.nextInt(6) == 0) {
            return Audience.everyone();
        }
        var codes = new ArrayList<String>();
        for (var code : CODES) {
            if (random.nextInt(3) == 0) {
                codes.add(code);
            }
        }
        return Audience.only(codes);
    }

    private static Set<String> nations() {
        var all = new HashSet<String>();
        CODES.forEach(code -> all.addAll(meaning(code)));
        return all;
    }

    private static boolean admits(Audience audience, String nation) {
        return switch (audience) {
            case Audience.Everyone() -> true;
            case Audience.Only(var codes) ->
                    codes.stream().anyMatch(code -> meaning(code).contains(nation));
        };
    }
}
