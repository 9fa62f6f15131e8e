package org.entente.app.feature.readiness;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.entente.app.control.Lists;
import org.entente.app.control.VerdictSign;
import org.entente.app.feature.readiness.ReadinessState.Blocker;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.plan.EntityId;
import org.entente.resources.ReadinessText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The exchanges that stand in the way of a stage, with the reason of each.
final class BlockerList extends TableView<Blocker> {
    private final Language language;

    BlockerList(Language language, Consumer<EntityId> show, Runnable waive) {
        this.language = language;
        setId("readiness-blockers");
        setAccessibleText(language.say(ReadinessText.BLOCKERS));
        var sign = new TableColumn<Blocker, Blocker>("");
        Rows.fixed(sign, 56);
        sign.setSortable(false);
        sign.setCellValueFactory(Rows::itself);
        sign.setCellFactory(_ -> new SignCell());
        getColumns()
                .setAll(
                        List.of(
                                sign,
                                Rows.column(
                                        language.say(ReadinessText.EXCHANGE), 170, Blocker::name),
                                Rows.column(
                                        language.say(ReadinessText.PRODUCER), 130, Blocker::from),
                                Rows.column(language.say(ReadinessText.CONSUMER), 130, Blocker::to),
                                Rows.column(
                                        language.say(ReadinessText.REASON), 340, Blocker::reason)));
        Rows.compact(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Lists.showing(this, blocker -> show.accept(blocker.exchange()));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.W && !event.isShortcutDown()) {
                        event.consume();
                        waive.run();
                    }
                });
    }

    Optional<EntityId> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Blocker::exchange);
    }

    void show(List<Blocker> blockers, int all) {
        getItems().setAll(blockers);
        setPlaceholder(
                Rows.words(
                        language.say(
                                all == 0 ? ReadinessText.NONE_BLOCKED : ReadinessText.WORKING)));
    }

    /// The colour by its sign, with its words for who hovers or listens.
    private final class SignCell extends TableCell<Blocker, Blocker> {
        @Override
        protected void updateItem(Blocker blocker, boolean isEmpty) {
            super.updateItem(blocker, isEmpty);
            if (isEmpty || blocker == null) {
                setGraphic(null);
                setText(null);
                setTooltip(null);
                return;
            }
            var words =
                    language.say(
                            ReadinessText.STANDING,
                            language.say(MatchWords.of(blocker.colour())),
                            blocker.verdict(),
                            blocker.importance());
            setGraphic(VerdictSign.of(blocker.colour()));
            setText(blocker.verdict());
            setTooltip(new Tooltip(words));
            setAccessibleText(words);
        }
    }
}
