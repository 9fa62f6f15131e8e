package org.entente.app.feature.assign;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.pdf.PdfTextMeasurer;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.format.Language;
import org.entente.app.sample.SamplePlan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class LoadLayoutTest {
    private static final Style CONFLICT = Style.of("assign.conflict");

    private final Language english =
            Language.of(Locale.ENGLISH, SamplePlan.of(LocalDate.of(2027, 4, 15)).exercise().zone());
    private final AssignState state =
            new AssignProjector(english, SamplePlan.of(LocalDate.of(2027, 4, 15)))
                    .project(Sight.USUAL, List.of());
    private final LoadLayout layout =
            new LoadLayout(new PdfTextMeasurer(new Typefaces(), StyleTokens.of("light")), english);

    private List<Shape.Bar> bars(int column) {
        var frame = GridFrame.unseen(state).withMark(Mark.at(0, column));
        return layout.drawing(frame, "Load", 1_200).shapes().stream()
                .filter(Shape.Bar.class::isInstance)
                .map(Shape.Bar.class::cast)
                .toList();
    }

    private IntStream columns() {
        return IntStream.range(0, state.matrix().columns().size());
    }

    private boolean isInConflict(int column) {
        return state.matrix().roster().activities().stream()
                .anyMatch(activity -> state.matrix().cell(activity, column).isInConflict());
    }

    @Test
    void drawsWhatAContingentHasToDoWithWhatRunsAtOnceAboveEachOther() {
        columns()
                .forEach(
                        column -> {
                            assertThat(bars(column)).hasSize(tasks(column));
                        });
        assertThat(columns().mapToObj(this::bars))
                .anyMatch(bars -> bars.stream().map(bar -> bar.box().y()).distinct().count() > 1);
    }

    @Test
    void hatchesWhatSomebodyCannotDo() {
        assertThat(columns().anyMatch(this::isInConflict)).isTrue();
        columns()
                .forEach(
                        column ->
                                assertThat(bars(column).stream().anyMatch(this::isHatched))
                                        .isEqualTo(isInConflict(column)));
    }

    private int tasks(int column) {
        var matrix = state.matrix();
        return (int)
                matrix.columns()
                        .get(column)
                        .units()
                        .flatMap(unit -> matrix.roster().duties(unit.id()).stream())
                        .map(duty -> duty.task())
                        .distinct()
                        .count();
    }

    private boolean isHatched(Shape.Bar bar) {
        return bar.style().equals(CONFLICT);
    }
}
