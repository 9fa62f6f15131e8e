package org.entente.app.feature.findings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.NationChip;
import org.entente.app.control.SeverityIcon;
import org.entente.app.feature.findings.FindingsState.Heading;
import org.entente.app.feature.findings.FindingsState.Line;
import org.entente.app.feature.findings.FindingsState.Row;
import org.entente.app.feature.findings.FindingsState.Standing;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/// One row of the findings: the sign of its severity, code, sentence, nations, when.
final class FindingCell extends ListCell<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double CODE_WIDTH = 64;

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, !empty && row instanceof Heading);
        setText(null);
        setGraphic(empty || row == null ? null : node(row));
        setAccessibleText(empty || row == null ? null : spoken(row));
    }

    private static HBox node(Row row) {
        return switch (row) {
            case Heading heading -> heading(heading);
            case Line line -> line(line);
        };
    }

    private static HBox heading(Heading heading) {
        var title = new Label(heading.title());
        title.getStyleClass().add(Css.HEADING);
        var count = new Label(heading.count());
        count.getStyleClass().add(Css.COUNT);
        return row(title, count);
    }

    private static HBox line(Line line) {
        var sign =
                line.standing() instanceof Standing.Accepted
                        ? Icon.of(FluentUiRegularAL.CHECKMARK_16)
                        : SeverityIcon.of(line.subject().severity());
        var code = new Label(line.subject().rule().code());
        code.getStyleClass().add(Css.MUTED);
        code.setMinWidth(CODE_WIDTH);
        var sentence = new Label(line.words().sentence());
        sentence.setTextOverrun(OverrunStyle.ELLIPSIS);
        sentence.setTooltip(new Tooltip(line.words().sentence()));
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var box = row(sign, code, sentence);
        line.nations().forEach(nation -> box.getChildren().add(NationChip.of(nation)));
        if (!line.words().due().isEmpty()) {
            var due = new Label(line.words().due());
            due.getStyleClass().addAll(Css.MUTED, Css.FIGURES);
            due.setMinWidth(Double.NEGATIVE_INFINITY);
            box.getChildren().add(due);
        }
        return box;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.setPrefWidth(1);
        return box;
    }

    private static String spoken(Row row) {
        return switch (row) {
            case Heading heading -> heading.title() + ", " + heading.count();
            case Line line ->
                    String.join(
                            ", ",
                            line.subject().rule().code(),
                            line.words().title(),
                            line.words().sentence());
        };
    }
}
