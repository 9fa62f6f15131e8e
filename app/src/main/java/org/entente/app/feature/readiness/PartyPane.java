package org.entente.app.feature.readiness;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Lists;
import org.entente.app.control.VerdictSign;
import org.entente.app.feature.readiness.PartyLine.Standing;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.workspace.Session;
import org.entente.resources.PartyText;
import org.entente.resources.ReadinessText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How the exercise and each contingent stand as one. Enter on a line shows the way of the exchange
/// that makes it no better.
final class PartyPane extends VBox {
    private final Language language;
    private final TableView<PartyLine> table = new TableView<>();

    PartyPane(Language language, Consumer<Session.Trace> trace) {
        this.language = language;
        table.setId("readiness-parties");
        table.setAccessibleText(language.say(ReadinessText.PARTIES));
        table.getColumns()
                .setAll(
                        List.of(
                                Rows.column(language.say(PartyText.PARTY), 190, PartyLine::name),
                                verdict(PartyText.IN_THIS_STAGE, PartyLine::now),
                                verdict(PartyText.IN_ALL_STAGES, PartyLine::ever),
                                Rows.column(
                                        language.say(PartyText.WEAKEST),
                                        240,
                                        line ->
                                                Optional.ofNullable(line.shown())
                                                        .map(Standing::weakest)
                                                        .orElse(""))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Rows.compact(table);
        Lists.showing(
                table,
                line -> Optional.ofNullable(line.shown()).map(Standing::trace).ifPresent(trace));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    private TableColumn<PartyLine, PartyLine> verdict(
            PartyText title, Function<PartyLine, @Nullable Standing> how) {
        var column = new TableColumn<PartyLine, PartyLine>(language.say(title));
        Rows.fixed(column, 92);
        column.setSortable(false);
        column.setCellValueFactory(Rows::itself);
        column.setCellFactory(_ -> new StandingCell(how));
        return column;
    }

    void show(List<PartyLine> lines) {
        table.getItems().setAll(lines);
    }

    /// The verdict by its sign and levels, with its words for who hovers or listens.
    private final class StandingCell extends TableCell<PartyLine, PartyLine> {
        private final Function<PartyLine, @Nullable Standing> how;

        StandingCell(Function<PartyLine, @Nullable Standing> how) {
            this.how = how;
        }

        @Override
        protected void updateItem(PartyLine line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            boolean isBlank = isEmpty || line == null;
            var standing = isBlank ? null : how.apply(line);
            var none = isBlank ? "" : language.say(PartyText.NOT_ASSESSED_SHORT);
            setGraphic(standing == null ? null : VerdictSign.of(standing.verdict().colour()));
            setText(standing == null ? none : MatchWords.levels(standing.verdict()));
            setTooltip(standing == null ? null : new Tooltip(standing.words()));
            setAccessibleText(standing == null ? none : standing.words());
        }
    }
}
