package org.entente.app.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.overview.RoadPane.Place;
import org.junit.jupiter.api.Test;

import java.util.List;

class RoadPaneTest {
    private static final double WIDTH = 400;

    @Test
    void flagStandsAtItsMomentWhereThereIsRoom() {
        assertThat(Place.beside(100, 30, WIDTH, List.of(new Place(140, 170))))
                .contains(new Place(100, 130));
    }

    @Test
    void flagThatWouldCoverAnotherStandsBesideIt() {
        assertThat(Place.beside(110, 30, WIDTH, List.of(new Place(100, 125))))
                .contains(new Place(127, 157));
        assertThat(Place.beside(90, 30, WIDTH, List.of(new Place(100, 125))))
                .contains(new Place(68, 98));
    }

    @Test
    void flagWithoutRoomNearItsMomentIsLeftOut() {
        assertThat(
                        Place.beside(
                                110,
                                30,
                                WIDTH,
                                List.of(
                                        new Place(100, 125),
                                        new Place(70, 98),
                                        new Place(130, 160))))
                .isEmpty();
    }

    @Test
    void flagStaysOnTheRoad() {
        assertThat(Place.beside(365, 30, WIDTH, List.of(new Place(370, 400))))
                .contains(new Place(338, 368));
    }
}
