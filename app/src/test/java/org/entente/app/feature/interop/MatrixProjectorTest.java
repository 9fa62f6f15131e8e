package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.match.VerdictColour.AMBER;
import static org.entente.model.match.VerdictColour.GREEN;
import static org.entente.model.match.VerdictColour.GREEN_HATCHED;
import static org.entente.model.match.VerdictColour.GREY;
import static org.entente.model.match.VerdictColour.RED;

import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.feature.interop.MatrixState.Judged;
import org.entente.app.feature.interop.Sight.Axis;
import org.entente.app.interop.Lexicon;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.PairCell;
import org.entente.model.match.route.Weakest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MatrixProjectorTest {
    private static MatrixState project(Assessment assessment, Sight sight) {
        return new MatrixProjector(new IdLexicon(assessment), assessment).project(sight);
    }

    private static Assessment five() {
        var fit = Fit.EMPTY;
        for (var colour : VerdictColour.values()) {
            fit = Fits.with(fit, colour.name(), List.of("NOR", colour.name()), colour);
        }
        return Assessment.of(Fits.ground(2), fit);
    }

    private static VerdictColour colour(MatrixState state, String row, String column) {
        var spot = Objects.requireNonNull(state.spot(row, column));
        return Objects.requireNonNull(state.cell(spot)).verdict().colour();
    }

    @Test
    void everyColourStandsWhereItsTwoNationsMeetOnBothSides() {
        var state = project(five(), Sight.USUAL.in(0));

        for (var colour : VerdictColour.values()) {
            assertThat(colour(state, "NOR", colour.name())).isEqualTo(colour);
            assertThat(colour(state, colour.name(), "NOR")).isEqualTo(colour);
        }
        assertThat(state.tally()).isEqualTo(new Tally(1, 1, 1, 1, 1));
        assertThat(state.cell(Objects.requireNonNull(state.spot(RED.name(), GREY.name()))))
                .isNull();
    }

    @Test
    void aCellIsAsGoodAsTheWorstOfItsExchangesWhichStandsFirst() {
        var fit = Fits.with(Fit.EMPTY, "a", List.of("NOR", "USA"), GREEN);
        fit = Fits.with(fit, "b", List.of("USA", "NOR"), AMBER);
        fit = Fits.with(fit, "c", List.of("NOR", "USA"), GREEN_HATCHED);

        var state = project(Assessment.of(Fits.ground(1), fit), Sight.USUAL);

        var cell =
                Objects.requireNonNull(
                        state.cell(Objects.requireNonNull(state.spot("NOR", "USA"))));
        assertThat(cell.verdict().colour()).isEqualTo(AMBER);
        assertThat(cell.exchanges()).extracting(Judged::exchange).containsExactly("b", "c", "a");
    }

    @Test
    void allTogetherAreAsGoodAsTheWorstThatIsCriticalWhichStandsFirst() {
        for (long seed = 0; seed < 20; seed++) {
            var assessment = Fits.many(7, seed);
            var state = project(assessment, Sight.USUAL.in(0));
            var nations =
                    Weakest.by(
                            assessment,
                            1,
                            one ->
                                    Stream.of(one.from(), one.to())
                                            .map(id -> assessment.fit().stations().get(id))
                                            .map(each -> Objects.requireNonNull(each).nation())
                                            .collect(Collectors.toSet()));

            assertThat(nations).isNotEmpty();
            nations.forEach(
                    (nation, one) -> {
                        for (var spot :
                                List.of(
                                        state.spot(nation, Lexicon.ALL),
                                        state.spot(Lexicon.ALL, nation))) {
                            var cell = Objects.requireNonNull(state.cell(spot));
                            assertThat(cell.whole()).isEqualTo(one);
                            assertThat(cell.verdict()).isEqualTo(one.verdict());
                            assertThat(cell.exchanges().getFirst().exchange())
                                    .isEqualTo(one.weakest().exchange().id());
                        }
                    });
            assertThat(Objects.requireNonNull(state.cell(new Spot(0, 0))).whole())
                    .isEqualTo(Weakest.of(assessment, 1).orElseThrow());
        }
    }

    @Test
    void ofWhomNothingIsExchangedNothingIsToldUnderAll() {
        var state = project(five(), Sight.USUAL.in(0).withService("nobody's"));

        assertThat(state.cells()).isEmpty();
        assertThat(state.hasAll()).isTrue();
    }

    @Test
    void whatTakesPlaceInNoStageThatIsLookedAtIsNotShown() {
        var state = project(five(), Sight.USUAL.in(1));

        assertThat(state.cells()).isEmpty();
        assertThat(state.offer().hasExchanges()).isTrue();
    }

    @Test
    void servicesStandAgainstTheNationsThatTakePart() {
        var fit = Fits.with(Fit.EMPTY, "a", List.of("NOR", "USA"), RED);
        fit = Fits.with(fit, "b", List.of("NOR", "DEU"), GREEN);
        var assessment = Assessment.of(Fits.ground(1), fit);

        var state = project(assessment, Sight.USUAL.of(Axis.SERVICES));

        var red = Objects.requireNonNull(assessment.fit().exchanges().get("a")).service();
        var green = Objects.requireNonNull(assessment.fit().exchanges().get("b")).service();
        assertThat(red).isNotEqualTo(green);
        assertThat(colour(state, red, "USA")).isEqualTo(RED);
        assertThat(colour(state, green, "DEU")).isEqualTo(GREEN);
        assertThat(state.cell(Objects.requireNonNull(state.spot(green, "USA")))).isNull();
    }

    @Test
    void filtersByServiceAndImportance() {
        var assessment = Fits.many(9, 1);
        var all = project(assessment, Sight.USUAL).tally().all();

        var chat = project(assessment, Sight.USUAL.withService("CHAT")).tally().all();
        var critical = project(assessment, Sight.USUAL.withLeast(Importance.CRITICAL));

        assertThat(chat).isPositive().isLessThan(all);
        assertThat(critical.tally().all()).isEqualTo(all - chat);
        assertThat(critical.cells().values())
                .flatExtracting(MatrixState.MatrixCell::exchanges)
                .allSatisfy(
                        one ->
                                assertThat(assessment.fit().exchanges().get(one.exchange()))
                                        .isNotNull()
                                        .extracting(x -> x.importance())
                                        .isEqualTo(Importance.CRITICAL));
    }

    @Test
    void agreesWithTheCellsOfTheAssessment() {
        for (long seed = 0; seed < 20; seed++) {
            var assessment = Fits.many(7, seed);

            for (var cell : PairCell.of(assessment, 0)) {
                var state = project(assessment, Sight.USUAL.in(0).withService(cell.service()));
                var spot = Objects.requireNonNull(state.spot(cell.one(), cell.other()));
                var shown = Objects.requireNonNull(state.cell(spot));
                assertThat(shown.verdict()).isEqualTo(cell.verdict());
                assertThat(shown.exchanges()).hasSize(cell.exchanges());
            }
        }
    }

    @Test
    void theNationWithMostThatIsBrokenStandsFirstWhenTheWorstIsWanted() {
        var state = project(Fits.many(12, 3), Sight.USUAL.worstFirst(true));

        assertThat(state.rows().stream().map(head -> -head.tally().red()).toList()).isSorted();
        assertThat(state.rows()).hasSize(13);
        assertThat(state.rows().getFirst().party().id()).isEqualTo(Lexicon.ALL);
    }

    @Test
    void thirtyOneNationsFitASmallScreenWithoutScrolling() {
        var state = project(Fits.many(31, 5), Sight.USUAL);

        var metrics = state.metrics(1300, 560);

        assertThat(metrics.labels() + 32 * metrics.column()).isLessThanOrEqualTo(1300);
        assertThat(metrics.head() + 32 * metrics.row()).isLessThanOrEqualTo(560);
    }
}
