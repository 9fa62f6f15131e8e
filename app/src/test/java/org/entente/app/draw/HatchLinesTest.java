package org.entente.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Look.Hatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HatchLinesTest {
    private static final Box BAR = new Box(100, 50, 31, 9);

    @ParameterizedTest
    @EnumSource(value = Hatch.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void staysWithinTheBox(Hatch hatch) {
        var pieces = HatchLines.in(BAR, hatch);

        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(pieces)
                .allSatisfy(
                        piece -> {
                            assertInside(piece.from());
                            assertInside(piece.to());
                        });
    }

    @ParameterizedTest
    @EnumSource(value = Hatch.class, names = "NONE")
    void drawsNothingWithoutAHatch(Hatch hatch) {
        assertThat(HatchLines.in(BAR, hatch)).isEmpty();
    }

    private static void assertInside(Point point) {
        assertThat(point.x()).isBetween(BAR.x() - 1e-6, BAR.right() + 1e-6);
        assertThat(point.y()).isBetween(BAR.y() - 1e-6, BAR.bottom() + 1e-6);
    }
}
