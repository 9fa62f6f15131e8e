package org.entente.app.feature.findings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.feature.findings.FindingsState.Line;
import org.entente.app.feature.findings.FindingsState.Row;
import org.entente.app.feature.findings.FindingsState.Standing;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.WaivableId;
import org.entente.resources.FindingsText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// The list of findings, with what to do about the selected one beneath.
final class FindingsView extends BorderPane {
    private static final double ROW_HEIGHT = 32;
    private static final double CASES_HEIGHT = 96;

    /// What the user does here.
    record Gestures(
            Consumer<String> filter,
            Consumer<EntityId> show,
            Accept accept,
            Consumer<EntityId> withdraw,
            Runnable waive,
            Runnable export) {}

    /// Accepts the finding with that key for a reason.
    interface Accept {
        void accept(Line line, String reason);
    }

    private final Language language;
    private final Gestures gestures;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final ListView<Row> list = new ListView<>();
    private final Label title = new Label();
    private final Label advice = new Label();
    private final Label cases = new Label();
    private final ScrollPane allCases = new ScrollPane(cases);
    private final TextField reason = new TextField();
    private final Button show = new Button();
    private final Button accept = new Button();
    private final Button withdraw = new Button();
    private final Button waive = new Button();
    private final HBox actions = new HBox(8);
    private final VBox detail = new VBox(8, title, advice, allCases, actions);

    FindingsView(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        setId("findings");
        getStyleClass().add(Css.SCREEN);
        buildToolbar();
        buildList();
        buildDetail();
        tell(null);
    }

    void render(FindingsState state) {
        var selected = selectedKey();
        list.setPlaceholder(nothing(state));
        if (!list.getItems().equals(state.rows())) {
            list.getItems().setAll(state.rows());
            selected.ifPresent(this::select);
        }
        count.setText(
                language.say(
                        state.isCurrent() ? FindingsText.COUNT : FindingsText.CHECKING,
                        state.total()));
        tell(list.getSelectionModel().getSelectedItem());
    }

    private EmptyState nothing(FindingsState state) {
        if (!state.isCurrent()) {
            return new EmptyState(language.say(FindingsText.FIRST_CHECK));
        }
        if (state.total() > 0) {
            return new EmptyState(language.say(FindingsText.NOTHING_FOUND));
        }
        return new EmptyState(language.say(FindingsText.NONE))
                .offering(
                        new EmptyState.Offer(
                                "findings-export",
                                language.say(FindingsText.EXPORT),
                                gestures.export()));
    }

    /// A newer check is on its way; so many findings are known.
    void checking(int known) {
        count.setText(language.say(FindingsText.CHECKING, known));
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private void buildToolbar() {
        filter.setId("findings-filter");
        filter.setPromptText(language.say(FindingsText.FILTER));
        filter.setAccessibleText(language.say(FindingsText.FILTER));
        filter.setPrefColumnCount(28);
        filter.textProperty().subscribe((_, text) -> gestures.filter().accept(text));
        count.setId("findings-count");
        count.getStyleClass().add(Css.MUTED);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(12, filter, space, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        setTop(bar);
    }

    private void buildList() {
        list.setId("findings-list");
        list.setAccessibleText(language.say(FindingsText.TITLE));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new FindingCell());
        list.setPlaceholder(new EmptyState(language.say(FindingsText.FIRST_CHECK)));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        showSelected();
                    }
                });
        setCenter(list);
    }

    private void buildDetail() {
        detail.setId("findings-detail");
        detail.getStyleClass().add(Css.SHEET);
        title.getStyleClass().add(Css.HEADING);
        title.setWrapText(true);
        advice.setWrapText(true);
        advice.getStyleClass().add(Css.MUTED);
        buildCases();
        reason.setId("findings-reason");
        reason.setPromptText(language.say(FindingsText.REASON));
        reason.setAccessibleText(language.say(FindingsText.REASON));
        reason.setOnAction(_ -> acceptSelected());
        HBox.setHgrow(reason, Priority.ALWAYS);
        button(show, "findings-show", FindingsText.SHOW, this::showSelected);
        button(accept, "findings-accept", FindingsText.ACCEPT, this::acceptSelected);
        accept.disableProperty().bind(reason.textProperty().map(String::isBlank));
        button(withdraw, "findings-withdraw", FindingsText.WITHDRAW, this::withdrawSelected);
        button(waive, "findings-waive", FindingsText.WAIVE, gestures.waive());
        actions.setAlignment(Pos.CENTER_LEFT);
        setBottom(detail);
    }

    /// A few lines of what may be very many, each thing on its own.
    private void buildCases() {
        cases.setId("findings-cases");
        cases.setWrapText(true);
        cases.getStyleClass().add(Css.MUTED);
        allCases.setFitToWidth(true);
        allCases.setMinHeight(Region.USE_PREF_SIZE);
        allCases.setMaxHeight(CASES_HEIGHT);
        allCases.setPrefHeight(CASES_HEIGHT);
        allCases.managedProperty().bind(allCases.visibleProperty());
        allCases.visibleProperty().bind(cases.textProperty().isNotEmpty());
    }

    private void button(Button button, String id, FindingsText text, Runnable action) {
        button.setId(id);
        button.setText(language.say(text));
        button.setOnAction(_ -> action.run());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            showSelected();
        } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.A) {
            event.consume();
            reason.requestFocus();
        } else if (event.getCode() == KeyCode.W && !event.isShortcutDown()) {
            event.consume();
            gestures.waive().run();
        }
    }

    private void showSelected() {
        selected().ifPresent(line -> gestures.show().accept(line.subject().id()));
    }

    private void acceptSelected() {
        if (reason.getText().isBlank()) {
            return;
        }
        var given = reason.getText().strip();
        selected()
                .filter(line -> line.standing() instanceof Standing.Open)
                .ifPresent(
                        line -> {
                            reason.clear();
                            list.requestFocus();
                            gestures.accept().accept(line, given);
                        });
    }

    private void withdrawSelected() {
        selected()
                .ifPresent(
                        line -> {
                            if (line.standing() instanceof Standing.Accepted accepted) {
                                gestures.withdraw().accept(accepted.acceptance());
                            }
                        });
    }

    Optional<Line> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Line line
                ? Optional.of(line)
                : Optional.empty();
    }

    private Optional<String> selectedKey() {
        return selected().map(line -> line.subject().key());
    }

    private void select(String key) {
        list.getItems().stream()
                .filter(row -> row instanceof Line line && line.subject().key().equals(key))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void tell(@Nullable Row row) {
        detail.setVisible(row instanceof Line);
        detail.setManaged(row instanceof Line);
        if (row instanceof Line line) {
            title.setText(line.subject().rule().code() + "  " + line.words().title());
            if (!cases.getText().equals(line.words().cases())) {
                cases.setText(line.words().cases());
                allCases.setVvalue(0);
            }
            switch (line.standing()) {
                case Standing.Open() -> {
                    advice.setText(line.words().sentence() + "\n" + line.words().advice());
                    actions.getChildren().setAll(show, reason, accept);
                    if (line.subject().id() instanceof WaivableId) {
                        actions.getChildren().add(waive);
                    }
                }
                case Standing.Accepted(_, var why, var by) -> {
                    advice.setText(
                            line.words().sentence()
                                    + "\n"
                                    + language.say(FindingsText.ACCEPTED_BY, by, why));
                    actions.getChildren().setAll(show, withdraw);
                }
            }
        }
    }
}
