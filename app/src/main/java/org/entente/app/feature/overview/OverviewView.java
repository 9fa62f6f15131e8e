package org.entente.app.feature.overview;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.NationChip;
import org.entente.app.control.SeverityIcon;
import org.entente.app.feature.overview.OverviewState.Card;
import org.entente.app.feature.overview.OverviewState.Gate;
import org.entente.app.feature.overview.OverviewState.Missing;
import org.entente.app.feature.overview.OverviewState.Nation;
import org.entente.app.feature.overview.OverviewState.Next;
import org.entente.app.feature.overview.OverviewState.Target;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.resources.OverviewText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where the exercise stands: the road above; the exercise, what is missing and what comes next
/// beside the nations.
final class OverviewView extends BorderPane {
    private static final double CHIP_WIDTH = 56;
    private static final double STAMP_WIDTH = 112;
    private static final double NATIONS_WIDTH = 372;

    /// Where the user goes from here.
    record Gestures(Consumer<EntityId> show, Consumer<String> go) {}

    private final Language language;
    private final Gestures gestures;
    private final RoadPane road;
    private final Label name = new Label();
    private final Label aim = new Label();
    private final GridPane facts = new GridPane(16, 4);
    private final VBox missing = new VBox();
    private final VBox gate = new VBox();
    private final VBox next = new VBox();
    private final VBox nations = new VBox();

    OverviewView(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        this.road = new RoadPane(gestures.show());
        setId("overview");
        getStyleClass().addAll(Css.SCREEN, "overview");
        name.setId("overview-name");
        name.getStyleClass().add(Css.TITLE);
        name.setWrapText(true);
        aim.setWrapText(true);
        aim.getStyleClass().add(Css.MUTED);
        setTop(road);
        setCenter(scrolling("overview-main", new HBox(24, exercise(), agenda())));
        var strip = section(OverviewText.NATIONS, nations);
        strip.setPrefWidth(NATIONS_WIDTH);
        setRight(scrolling("overview-nations", strip));
        getCenter().setVisible(false);
        getRight().setVisible(false);
    }

    void render(OverviewState state) {
        getCenter().setVisible(true);
        getRight().setVisible(true);
        road.render(state.road());
        render(state.card());
        fill(
                missing,
                state.missing().stream().map(this::missing).toList(),
                state.isJudged() ? OverviewText.COMPLETE : OverviewText.JUDGING);
        fill(gate, gate(state.gate()), OverviewText.NO_GATE);
        fill(next, state.next().stream().map(this::next).toList(), OverviewText.NO_MILESTONE);
        fill(nations, state.nations().stream().map(this::nation).toList(), OverviewText.NO_NATION);
        if (!state.nations().isEmpty()) {
            nations.getChildren().addFirst(captions());
        }
    }

    /// The captions above the columns of the participants.
    private HBox captions() {
        var box =
                new HBox(
                        8,
                        text(""),
                        caption(OverviewText.PERSONNEL, 48),
                        caption(OverviewText.TASKS_CAPTION, 48),
                        caption(OverviewText.FINDINGS_CAPTION, 56));
        box.getStyleClass().add("entry");
        return box;
    }

    private Label caption(OverviewText words, double width) {
        var label = figure(language.say(words), width);
        label.getStyleClass().add(Css.CAPTION);
        return label;
    }

    private VBox exercise() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        facts.getColumnConstraints().add(column);
        facts.setId("overview-facts");
        var box = new VBox(8, name, aim, facts);
        box.getStyleClass().add(Css.SECTION);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(320);
        return box;
    }

    private VBox agenda() {
        var box =
                new VBox(
                        16,
                        section(OverviewText.MISSING, missing),
                        section(OverviewText.GATE, gate),
                        section(OverviewText.NEXT, next));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(480);
        return box;
    }

    private VBox section(OverviewText title, VBox content) {
        var heading = new Label(language.say(title));
        heading.getStyleClass().add(Css.HEADING);
        var box = new VBox(4, heading, content);
        box.getStyleClass().add(Css.SECTION);
        return box;
    }

    private static ScrollPane scrolling(String id, javafx.scene.layout.Region content) {
        var pane = new ScrollPane(content);
        pane.setId(id);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private void render(Card card) {
        name.setText(card.name());
        aim.setText(card.aim());
        facts.getChildren().clear();
        for (int row = 0; row < card.facts().size(); row++) {
            var fact = card.facts().get(row);
            var caption = new Label(fact.caption());
            caption.getStyleClass().add(Css.CAPTION);
            var value = new Label(fact.value());
            value.setWrapText(true);
            facts.addRow(row, caption, value);
            GridPane.setValignment(caption, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
        }
    }

    private void fill(VBox box, List<? extends javafx.scene.Node> rows, OverviewText none) {
        if (rows.isEmpty()) {
            var empty = new Label(language.say(none));
            empty.getStyleClass().add(Css.MUTED);
            empty.setPadding(new Insets(4, 8, 4, 8));
            box.getChildren().setAll(empty);
        } else {
            box.getChildren().setAll(rows);
        }
    }

    private Button missing(Missing part) {
        var text = text(part.text());
        return line(
                part.text(),
                () -> {
                    switch (part.target()) {
                        case Target.Thing(var id) -> gestures.show().accept(id);
                        case Target.OnScreen(var screen) -> gestures.go().accept(screen);
                    }
                },
                SeverityIcon.of(part.severity()),
                text);
    }

    /// The gate, and beneath it the conditions that are open; both lead to the gate.
    private List<Button> gate(@Nullable Gate next) {
        if (next == null) {
            return List.of();
        }
        var lines = new ArrayList<Button>();
        var milestone = next.milestone();
        var count = figure(next.open(), 72);
        count.setId("overview-gate-open");
        if (next.isLate()) {
            count.getStyleClass().add(Css.ERROR_TEXT);
        }
        var head =
                line(
                        milestone.name() + ", " + next.open(),
                        () -> gestures.show().accept(milestone.id()),
                        stamp(milestone.zulu()),
                        text(milestone.name()),
                        count,
                        figure(milestone.daysToGo(), 56));
        head.setId("overview-gate");
        lines.add(head);
        for (var condition : next.conditions()) {
            var line =
                    line(
                            condition.name(),
                            () -> gestures.show().accept(milestone.id()),
                            Icon.of(FluentUiRegularAL.CHECKBOX_UNCHECKED_16),
                            text(condition.name()));
            lines.add(line);
        }
        return lines;
    }

    private Button next(Next milestone) {
        return line(
                milestone.name(),
                () -> gestures.show().accept(milestone.id()),
                stamp(milestone.zulu()),
                text(milestone.name()),
                figure(milestone.local(), 104),
                figure(milestone.daysToGo(), 56));
    }

    private Button nation(Nation nation) {
        var findings = nation.share().findings();
        var open = figure(findings == 0 ? "" : language.formats().number(findings), 56);
        open.getStyleClass().add(findings == 0 ? Css.MUTED : Css.COUNT);
        return line(
                language.say(
                        OverviewText.NATION_SPOKEN,
                        nation.name(),
                        nation.personnel(),
                        nation.elements(),
                        nation.share().tasks(),
                        findings),
                () -> gestures.show().accept(nation.id()),
                chip(nation.code()),
                text(nation.name()),
                figure(nation.personnel(), 48),
                figure(language.formats().number(nation.share().tasks()), 48),
                open);
    }

    private Button line(String spoken, Runnable action, javafx.scene.Node... parts) {
        var box = new HBox(8, parts);
        box.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(box);
        button.getStyleClass().addAll(Css.FLAT, "entry");
        button.setMaxWidth(Double.MAX_VALUE);
        box.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setTooltip(new Tooltip(words));
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /// Nations' chips are of one width, so that the names beneath each other align.
    private static Label chip(String code) {
        var chip = NationChip.of(code);
        chip.setPrefWidth(CHIP_WIDTH);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private static Label stamp(String words) {
        var label = figure(words, STAMP_WIDTH);
        label.getStyleClass().add(Css.FIGURES);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    private static Label figure(String words, double width) {
        var label = new Label(words);
        label.getStyleClass().add(Css.MUTED);
        label.setMinWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
