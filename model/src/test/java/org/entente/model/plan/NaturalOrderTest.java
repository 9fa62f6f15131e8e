package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class NaturalOrderTest {
    private static final List<String> ORDERED =
            List.of(
                    "",
                    "2 Planning",
                    "10 Analysis",
                    "IER 007",
                    "IER 7",
                    "IER 8",
                    "IER 1000",
                    "IER 99999999999999999999999999",
                    "L-2",
                    "L-2 HF",
                    "L-03",
                    "L-10",
                    "Net",
                    "Net 0",
                    "Net 1",
                    "Net 1.2",
                    "Net 1.10",
                    "Net 2",
                    "Net A",
                    "\u00c9cole 2",
                    "\u00c9cole 12");

    @Test
    void numbersInNamesCountAsWhatTheyAre() {
        var random = new Random(7);
        for (int turn = 0; turn < 50; turn++) {
            var names = new ArrayList<>(ORDERED);
            Collections.shuffle(names, random);
            names.sort(NaturalOrder.NAMES);

            assertThat(names).isEqualTo(ORDERED);
        }
    }

    @Test
    void namesThatDifferAreNeverTheSame() {
        for (var one : ORDERED) {
            for (var other : ORDERED) {
                assertThat(NaturalOrder.NAMES.compare(one, other) == 0)
                        .isEqualTo(one.equals(other));
            }
        }
    }
}
