package org.entente.app.feature.readiness;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.entente.app.control.Lists;
import org.entente.app.control.NationChip;
import org.entente.app.feature.readiness.ReadinessState.Ask;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.resources.ReadinessText;

import java.util.List;
import java.util.function.Consumer;

/// What to ask which nation, the answers that settle most first.
final class AskList extends TableView<Ask> {
    private final Language language;
    private boolean isWeighing = true;

    AskList(Language language, Consumer<EntityId> show) {
        this.language = language;
        setId("readiness-asks");
        setAccessibleText(language.say(ReadinessText.ASKS));
        setPlaceholder(Rows.words(language.say(ReadinessText.NOTHING_TO_ASK)));
        var nation = new TableColumn<Ask, Ask>(language.say(ReadinessText.NATION));
        Rows.fixed(nation, 72);
        nation.setSortable(false);
        nation.setCellValueFactory(Rows::itself);
        nation.setCellFactory(_ -> new NationCell());
        getColumns()
                .setAll(
                        List.of(
                                nation,
                                Rows.column(language.say(ReadinessText.SYSTEM), 150, Ask::port),
                                Rows.column(
                                        language.say(ReadinessText.NOT_STATED),
                                        190,
                                        Ask::parameter),
                                Rows.figures(
                                        language.say(ReadinessText.WAITING),
                                        88,
                                        ask -> language.formats().number(ask.exchanges())),
                                Rows.figures(language.say(ReadinessText.WORTH), 70, this::worth)));
        Rows.compact(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Lists.showing(this, ask -> show.accept(ask.thing()));
    }

    /// Where it is not known yet, whether anybody is at it.
    private String worth(Ask ask) {
        return Double.isNaN(ask.worth())
                ? isWeighing ? "…" : "–"
                : language.say(ReadinessText.POINTS, 100 * ask.worth());
    }

    void show(List<Ask> asks) {
        getItems().setAll(asks);
    }

    /// Whether what the answers are worth is being worked out.
    void setWeighing(boolean newWeighing) {
        isWeighing = newWeighing;
        refresh();
    }

    /// The nation as everywhere, and how many more are asked.
    private static final class NationCell extends TableCell<Ask, Ask> {
        @Override
        protected void updateItem(Ask ask, boolean isEmpty) {
            super.updateItem(ask, isEmpty);
            var nations = isEmpty || ask == null ? List.<String>of() : ask.nations();
            setGraphic(nations.isEmpty() ? null : NationChip.of(nations.getFirst()));
            setText(nations.size() > 1 ? "+" + (nations.size() - 1) : null);
            setTooltip(nations.size() > 1 ? new Tooltip(String.join(", ", nations)) : null);
            setContentDisplay(ContentDisplay.LEFT);
            setAccessibleText(nations.isEmpty() ? null : String.join(", ", nations));
        }
    }
}
