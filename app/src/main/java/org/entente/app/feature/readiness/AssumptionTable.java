package org.entente.app.feature.readiness;

import javafx.scene.control.TableView;

import org.entente.app.format.Language;
import org.entente.app.interop.AssumptionBook.Line;
import org.entente.app.problem.AssumptionWords;
import org.entente.resources.AssumptionText;

import java.util.List;
import java.util.function.BiConsumer;

/// What is taken as given where nobody states it: what is usual, and what counts in this plan,
/// which is typed in place. Nothing is what is usual.
final class AssumptionTable extends TableView<Line> {
    AssumptionTable(Language language, BiConsumer<Line, String> assume) {
        var words = new AssumptionWords(language);
        var formats = language.formats();
        Rows.compact(this);
        setId("readiness-assumptions");
        setAccessibleText(language.say(AssumptionText.TITLE));
        var here =
                Rows.<Line>column(
                        language.say(AssumptionText.HERE),
                        80,
                        line -> line.isUsual() ? "" : Integer.toString(line.value()));
        Rows.typed(this, here, _ -> true, assume);
        getColumns()
                .setAll(
                        List.of(
                                Rows.column(
                                        language.say(AssumptionText.WHAT),
                                        350,
                                        line -> words.of(line.matter(), line.subject())),
                                Rows.column(
                                        language.say(AssumptionText.USUAL),
                                        80,
                                        line -> formats.number(line.usual())),
                                here));
    }

    /// Shown anew only where something changed, so that a cell can be typed while verdicts move.
    void show(List<Line> lines) {
        if (!getItems().equals(lines)) {
            getItems().setAll(lines);
        }
    }
}
