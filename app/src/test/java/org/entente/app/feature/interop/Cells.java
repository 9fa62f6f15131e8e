package org.entente.app.feature.interop;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.format.Language;
import org.entente.app.interop.PlanLexicon;
import org.entente.model.interop.Interop;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds cells of the matrix that are worth a picture, and opens them as the keyboard does.
public final class Cells {
    private Cells() {}

    /// What a cell is looked for by: the more, the better; 0 where it is nothing.
    public enum Worth {
        /// Means for the exchange that share something.
        MEANS(sheet -> sheet.pace().rungs().size() * 10 + 3 * sheet.pace().shared().size()),
        /// A net with a plan of means, and somebody who forces it down.
        NET(Worth::net),
        /// A way over a gateway that loses something.
        LOSS(sheet -> sheet.trace().reasons().toString().contains("loses") ? hops(sheet) : 0),
        /// A link with parameters that do not match.
        LINK(Worth::parameters);

        private final ToIntFunction<SheetState> value;

        Worth(ToIntFunction<SheetState> value) {
            this.value = value;
        }

        private static int hops(SheetState sheet) {
            return sheet.trace().isReal() ? 10 + sheet.trace().legs().size() : 1;
        }

        private static int net(SheetState sheet) {
            var common = sheet.trace().behind().common();
            var plan = common == null ? null : common.plan();
            return common == null || plan == null
                    ? 0
                    : 1 + plan.pace().shared().size() * 10 + common.blamed().size();
        }

        private static int parameters(SheetState sheet) {
            var link = sheet.trace().behind().link();
            return link == null
                    ? 0
                    : (int) link.parameters().stream().filter(one -> one.counts()).count();
        }
    }

    /// Where the most is: which exchange of which cell.
    public record Found(String row, String column, int line, int worth) {}

    public static Found find(Interop interop, Language language, Worth worth) {
        var lexicon = new PlanLexicon(language, interop);
        var matrix = new MatrixProjector(lexicon, interop.assessment()).project(Sight.USUAL);
        var by = new SheetProjector(language, lexicon, interop.assessment());
        var judging = new Judging(by, matrix, worth);
        return matrix.cells().keySet().stream()
                .sorted(Comparator.comparing(Spot::row).thenComparing(Spot::column))
                .flatMap(judging::found)
                .max(Comparator.comparingInt(Found::worth))
                .orElseThrow();
    }

    private record Judging(SheetProjector by, MatrixState matrix, Worth worth) {
        private static final int LINES = 40;

        /// Its first exchanges.
        Stream<Found> found(Spot spot) {
            var row = matrix.rows().get(spot.row()).party().id();
            var column = matrix.columns().get(spot.column()).party().id();
            var pick = Pick.cell(row, column);
            var sheet = by.project(matrix, pick);
            return sheet == null
                    ? Stream.empty()
                    : IntStream.range(0, Math.min(LINES, sheet.lines().size()))
                            .mapToObj(
                                    at ->
                                            new Found(
                                                    row,
                                                    column,
                                                    at,
                                                    worth(pick, sheet.lines().get(at))));
        }

        private int worth(Pick pick, SheetState.Line line) {
            var sheet = by.project(matrix, pick.withExchange(line.judged().exchange()));
            return sheet == null ? 0 : worth.value.applyAsInt(sheet);
        }
    }

    /// On the JavaFX thread.
    public static void open(Scene scene, Found found) {
        var view = (MatrixView) scene.lookup("#matrix");
        var spot = view.frame().state().spot(found.row(), found.column());
        view.mark(new Mark(spot, spot));
        var grid = scene.lookup("#matrix-grid");
        grid.requestFocus();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            grid.fireEvent(new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }
}
