package org.entente.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

final class RestatingTest {
    private final Anchors anchors = Anchors.of(Plans.bare());

    @Test
    void keepsTheAnchorAndMeetsTheTarget() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var old =
                    When.from(
                            "E",
                            new Offset(
                                    random.nextInt(-18, 4),
                                    random.nextInt(-200, 200),
                                    random.nextInt(-1_500, 1_500)));
            var target = Plans.STARTEX.plus(Duration.ofMinutes(random.nextInt(-800_000, 300_000)));

            var restated = Restating.restate(old, target, anchors);

            assertThat(restated).isInstanceOf(When.Relative.class);
            assertThat(((When.Relative) restated).anchor().value()).isEqualTo("E");
            assertThat(anchors.instant(restated)).contains(target);
        }
    }

    @Test
    void changesNothingWhenTheTimeIsTheSame() {
        var random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            var old =
                    When.from(
                            "E",
                            new Offset(
                                    random.nextInt(-18, 4),
                                    random.nextInt(-200, 200),
                                    random.nextInt(-5_000, 5_000)));

            var same = anchors.instant(old).orElseThrow();

            assertThat(Restating.restate(old, same, anchors)).isEqualTo(old);
        }
    }

    @Test
    void leavesFixedTimesFixed() {
        var target = Instant.parse("2027-04-01T12:34:00Z");

        assertThat(Restating.restate(When.at(Plans.STARTEX), target, anchors))
                .isEqualTo(When.at(target));
    }

    @ParameterizedTest
    @CsvSource({
        "D-5, 2027-03-09T06:00:00Z, D-3",
        "D+3 H+2, 2027-03-17T11:00:00Z, D+5 H+5",
        "D H-2, 2027-03-12T01:00:00Z, D H-5",
        "D-6m, 2026-09-15T05:00:00Z, D-6m+3",
        "D+20, 2027-03-29T05:00:00Z, D+17",
        "D-5 H-1, 2027-03-09T04:00:00Z, D-3 H-2",
    })
    void statesTheOffsetAsThePlannerWould(String old, Instant target, String expected) {
        assertThat(Restating.restate(WhenText.parse(old), target, anchors))
                .isEqualTo(WhenText.parse(expected));
    }

    @Test
    void leavesAloneWhatHangsOnNothing() {
        var lost = Things.day("X", 3);

        assertThat(Restating.restate(lost, Plans.STARTEX, anchors)).isEqualTo(lost);
    }
}
