package org.entente.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.VerdictColour;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

class VerdictMarkTest {
    private static final Box BOX = new Box(10, 20, 24, 16);

    private static List<Shape> draw(VerdictColour colour) {
        var shapes = new ArrayList<Shape>();
        VerdictMark.draw(BOX, colour, shapes);
        return shapes;
    }

    @Test
    void everyColourHasASignOfItsOwnThatTellsItApartWithoutColour() {
        var signs = new HashSet<String>();

        for (var colour : VerdictColour.values()) {
            var sign = draw(colour).getLast();
            signs.add(sign instanceof Shape.Label(_, var text, _, _) ? text : kind(sign));
            assertThat(draw(colour)).hasSize(2);
        }

        assertThat(signs).hasSize(VerdictColour.values().length);
    }

    private static String kind(Shape sign) {
        return sign.getClass().getSimpleName();
    }

    @Test
    void onlyWhatIsOnPaperIsHatchedOnEveryGround() {
        for (var ground : List.of("light", "dark", "paper")) {
            var tokens = StyleTokens.of(ground);
            for (var colour : VerdictColour.values()) {
                var look = tokens.look(VerdictMark.ground(colour));
                assertThat(look.hatch() != Look.Hatch.NONE)
                        .isEqualTo(colour == VerdictColour.GREEN_HATCHED);
            }
        }
    }

    @Test
    void noTwoVerdictsShareAColourOnAnyGround() {
        for (var ground : List.of("light", "dark", "paper")) {
            var tokens = StyleTokens.of(ground);
            assertThat(VerdictColour.values())
                    .extracting(colour -> tokens.look(VerdictMark.ground(colour)).fill())
                    .doesNotHaveDuplicates();
        }
    }
}
