package org.entente.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class WrappingBarTest {
    private final Region first = group(100);
    private final Region second = group(200);
    private final Region third = group(50);

    private static Region group(double width) {
        var group = new Region();
        group.setPrefSize(width, 24);
        return group;
    }

    /// The bar as wide as that and as high as it wants to be.
    private static WrappingBar laid(WrappingBar bar, double width) {
        new Pane(bar);
        bar.resize(width, bar.prefHeight(width));
        bar.layout();
        return bar;
    }

    private static List<Double> lefts(Region... groups) {
        return Stream.of(groups).map(Node::getBoundsInParent).map(Bounds::getMinX).toList();
    }

    private static List<Double> tops(Region... groups) {
        return Stream.of(groups).map(Node::getBoundsInParent).map(Bounds::getMinY).toList();
    }

    @Test
    void allStandOnOneLineWhereThereIsRoom() {
        var bar = laid(WrappingBar.of(10, first, second, third), 370);

        assertThat(bar.getHeight()).isEqualTo(32);
        assertThat(lefts(first, second, third)).containsExactly(0.0, 110.0, 320.0);
        assertThat(tops(first, second, third)).containsOnly(4.0);
    }

    @Test
    void whatDoesNotFitGoesOnBelowAndNothingIsShortened() {
        var bar = laid(WrappingBar.of(10, first, second, third), 369);

        assertThat(bar.getHeight()).isEqualTo(32 + 10 + 32);
        assertThat(lefts(first, second, third)).containsExactly(0.0, 110.0, 0.0);
        assertThat(tops(first, second, third)).containsExactly(4.0, 4.0, 46.0);
        assertThat(second.getWidth()).isEqualTo(200);
    }

    @Test
    void whatFitsNoLineIsAsWideAsTheBar() {
        laid(WrappingBar.of(10, first, second, third), 150);

        assertThat(second.getWidth()).isEqualTo(150);
        assertThat(tops(first, second, third)).containsExactly(4.0, 46.0, 88.0);
    }

    @Test
    void theLastOfABarThatIsSpreadStandsAtTheRight() {
        laid(WrappingBar.spread(first, second, third), 400);
        assertThat(lefts(first, second, third)).containsExactly(0.0, 108.0, 350.0);

        laid(WrappingBar.spread(first, second, third), 320);
        assertThat(lefts(first, second, third)).containsExactly(0.0, 108.0, 270.0);
        assertThat(tops(first, third)).containsExactly(8.0, 48.0);

        laid(WrappingBar.toolbar(first, second, third), 400);
        assertThat(lefts(third)).containsExactly(316.0);
    }

    @Test
    void whatMayBecomeNarrowDoesSoBeforeALineIsBroken() {
        first.setMinWidth(60);
        second.setMinWidth(120);

        laid(WrappingBar.of(10, first, second, third), 310);
        assertThat(List.of(first.getWidth(), second.getWidth(), third.getWidth()))
                .containsExactly(80.0, 160.0, 50.0);
        assertThat(tops(first, second, third)).containsOnly(4.0);

        laid(WrappingBar.of(10, first, second, third), 249);
        assertThat(tops(first, second, third)).containsExactly(4.0, 4.0, 46.0);
    }

    @Test
    void whatIsNotShownTakesNoRoom() {
        second.setManaged(false);
        var bar = laid(WrappingBar.of(10, first, second, third), 160);

        assertThat(bar.getHeight()).isEqualTo(32);
        assertThat(lefts(third)).containsExactly(110.0);
        assertThat(laid(WrappingBar.toolbar(), 100).getHeight()).isZero();
    }
}
