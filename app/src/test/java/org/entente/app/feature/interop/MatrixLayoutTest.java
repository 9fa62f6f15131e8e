package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.junit.jupiter.api.Test;

import java.util.List;

class MatrixLayoutTest {
    private static final Style HEAD = Style.of("axis.minor");
    private static final TextMeasurer SEVEN =
            new TextMeasurer() {
                @Override
                public double width(String text, Style style) {
                    return 7.0 * text.length();
                }
            };

    private static GridFrame<MatrixState> frame(int nations) {
        var assessment = Fits.many(nations, 11);
        var state = new MatrixProjector(new IdLexicon(assessment), assessment).project(Sight.USUAL);
        return GridFrame.unseen(state).sized(1300, 560);
    }

    @Test
    void drawsNoMoreThanFitsTheScreenHoweverManyNationsThereAre() {
        var frame = frame(100);

        var drawing = new MatrixLayout(SEVEN, "%,d"::formatted).content(frame);

        int cells =
                (frame.lastRow() - frame.firstRow() + 1)
                        * (frame.lastColumn() - frame.firstColumn() + 1);
        assertThat(cells).isLessThan(2_000);
        assertThat(drawing.shapes()).hasSizeLessThan(3 * cells);
    }

    @Test
    void writesInTheCornerHowManyExchangesThereAreAsNumbersAreWritten() {
        var frame = frame(100);

        var drawing = new MatrixLayout(SEVEN, all -> "all " + all).content(frame);

        assertThat(drawing.shapes())
                .filteredOn(Shape.Label.class::isInstance)
                .extracting(shape -> ((Shape.Label) shape).text())
                .contains("all " + frame.state().tally().all());
    }

    @Test
    void theLastCellComesIntoViewWhenTheKeyboardGoesThere() {
        var frame = frame(100).withMark(Mark.at(99, 99)).revealing();

        assertThat(frame.lastRow()).isEqualTo(99);
        assertThat(frame.lastColumn()).isEqualTo(99);
        assertThat(frame.y(99) + frame.metrics().row()).isLessThanOrEqualTo(frame.height());
    }

    @Test
    void codesOfNarrowColumnsStandOnTwoLevelsSoThatNoneIsCut() {
        var frame = frame(31).sized(880, 560);

        var heads =
                new MatrixLayout(SEVEN, "%,d"::formatted)
                        .content(frame).shapes().stream()
                                .filter(Shape.Label.class::isInstance)
                                .map(Shape.Label.class::cast)
                                .filter(label -> label.at().y() < frame.metrics().head())
                                .filter(label -> label.at().x() > frame.metrics().labels())
                                .toList();

        assertThat(heads).hasSize(32);
        assertThat(heads).noneMatch(label -> label.text().contains("…"));
        assertThat(heads.stream().map(label -> label.at().y()).distinct()).hasSize(2);
    }

    @Test
    void theEdgeCutsNoCodeOfAColumnThatIsWholeInView() {
        var measurer = ofThreeLetters(1.5 * tight().metrics().column());

        var heads = headsToTheEdge(measurer);

        assertThat(heads.getLast().text()).hasSize(3);
        assertThat(end(heads.getLast(), measurer)).isEqualTo(tight().width());
    }

    @Test
    void theLabelsCutNoCodeOfTheFirstColumn() {
        var measurer = ofThreeLetters(1.5 * tight().metrics().column());

        var first = headsToTheEdge(measurer).getFirst();

        assertThat(2 * first.at().x() - end(first, measurer))
                .isGreaterThan(tight().metrics().labels());
    }

    @Test
    void atTheEdgeACodeGivesWayToTheOneBeforeIt() {
        var measurer = ofThreeLetters(2 * tight().metrics().column() - 3);

        var heads = headsToTheEdge(measurer);

        var last = heads.getLast();
        var before = heads.get(heads.size() - 3);
        assertThat(before.at().y()).isEqualTo(last.at().y());
        assertThat(last.text()).endsWith("…");
        assertThat(end(last, measurer)).isLessThanOrEqualTo(tight().width());
        assertThat(end(before, measurer))
                .isLessThanOrEqualTo(last.at().x() - measurer.width(last.text(), HEAD) / 2);
    }

    @Test
    void aLongCodeTakesTheRoomThatShortOnesBesideItLeave() {
        double column = tight().metrics().column();
        var code = tight().state().columns().get(7).party().code();

        assertThat(headsToTheEdge(oneOf(code, 2 * column + 6)))
                .extracting(Shape.Label::text)
                .contains(code);
        assertThat(headsToTheEdge(oneOf(code, 4 * column)))
                .extracting(Shape.Label::text)
                .doesNotContain(code);
    }

    /// That code is so wide and the others are as wide as half a column.
    private static TextMeasurer oneOf(String code, double width) {
        return new TextMeasurer() {
            @Override
            public double width(String text, Style style) {
                return text.equals(code) ? width : tight().metrics().column() / 2;
            }
        };
    }

    /// The last of narrow columns ends where the view ends.
    private static GridFrame<MatrixState> tight() {
        var frame = frame(31).sized(880, 560);
        return frame.sized(frame.x(31) + frame.metrics().column(), 560);
    }

    private static List<Shape.Label> headsToTheEdge(TextMeasurer measurer) {
        return new MatrixLayout(measurer, "%,d"::formatted)
                .content(tight()).shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(Shape.Label.class::cast)
                        .filter(label -> label.at().y() < tight().metrics().head())
                        .filter(label -> label.at().x() > tight().metrics().labels())
                        .toList();
    }

    private static TextMeasurer ofThreeLetters(double width) {
        return new TextMeasurer() {
            @Override
            public double width(String text, Style style) {
                return width / 3 * text.length();
            }
        };
    }

    private static double end(Shape.Label label, TextMeasurer measurer) {
        return label.at().x() + measurer.width(label.text(), HEAD) / 2;
    }
}
