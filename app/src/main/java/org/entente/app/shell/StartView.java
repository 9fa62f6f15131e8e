package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.resources.ShellText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.function.Consumer;

/// Where work begins: a new plan, a package, the sample, or a plan of the library.
final class StartView extends StackPane {
    /// What the user can ask for here.
    record Orders(
            Runnable create,
            Runnable openFile,
            Runnable sample,
            Runnable settings,
            Consumer<StartState.Plan> open) {}

    private static final int ROW = 52;

    private final Language language;
    private final ListView<StartState.Plan> plans = new ListView<>();
    private final Label library = new Label();
    private final Orders orders;

    StartView(Language language, Orders orders) {
        this.language = language;
        this.orders = orders;
        setId("start");
        getStyleClass().add(Css.START);
        var page = new HBox(left(), right());
        page.getStyleClass().add("page");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(page);
    }

    private Node left() {
        var product = new Label(language.say(ShellText.PRODUCT));
        product.getStyleClass().add("product");
        var subtitle = new Label(language.say(ShellText.START_SUBTITLE));
        subtitle.getStyleClass().add(Css.SUBTITLE);
        var create =
                choice(
                        "start-new",
                        FluentUiRegularAL.DOCUMENT_ADD_20,
                        ShellText.START_NEW,
                        orders.create());
        create.getStyleClass().add(Css.PRIMARY);
        var column =
                new VBox(
                        new VBox(product, subtitle),
                        create,
                        choice(
                                "start-open",
                                FluentUiRegularAL.FOLDER_OPEN_20,
                                ShellText.START_OPEN,
                                orders.openFile()),
                        choice(
                                "start-sample",
                                FluentUiRegularAL.COMPASS_NORTHWEST_20,
                                ShellText.START_SAMPLE,
                                orders.sample()),
                        choice(
                                "start-settings",
                                FluentUiRegularMZ.SETTINGS_20,
                                ShellText.START_SETTINGS,
                                orders.settings()));
        column.getStyleClass().add("choices");
        return column;
    }

    private Button choice(String id, Ikon icon, ShellText title, Runnable action) {
        var button = new Button(language.say(title), Icon.large(icon));
        button.setId(id);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node right() {
        var heading = new Label(language.say(ShellText.START_RECENT));
        heading.getStyleClass().add(Css.HEADING);
        plans.setId("start-plans");
        plans.setAccessibleText(language.say(ShellText.START_RECENT));
        plans.setFixedCellSize(ROW);
        plans.setCellFactory(_ -> new Cell());
        plans.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openSelected();
                        event.consume();
                    }
                });
        VBox.setVgrow(plans, Priority.ALWAYS);
        library.getStyleClass().add(Css.CAPTION);
        library.setId("start-library");
        var column = new VBox(heading, plans, library);
        column.getStyleClass().add("recent");
        return column;
    }

    private void openSelected() {
        var chosen = plans.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            orders.open().accept(chosen);
        }
    }

    void render(StartState state) {
        library.setText(state.library());
        plans.setPlaceholder(
                new EmptyState(
                        language.say(
                                state.isLoading()
                                        ? ShellText.START_LOADING
                                        : ShellText.START_NO_RECENT)));
        if (!plans.getItems().equals(state.plans())) {
            plans.getItems().setAll(state.plans());
            plans.getSelectionModel().selectFirst();
        }
    }

    /// Name above, marking and date below; Enter or a double click opens.
    private final class Cell extends ListCell<StartState.Plan> {
        private final Label name = new Label();
        private final Label changed = new Label();
        private final Label marking = new Label();
        private final HBox line = new HBox();

        Cell() {
            changed.getStyleClass().add(Css.CAPTION);
            marking.getStyleClass().add(Css.CAPTION);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var below = new HBox(marking, space, changed);
            var text = new VBox(name, below);
            HBox.setHgrow(text, Priority.ALWAYS);
            line.getStyleClass().add("line");
            line.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().setAll(new Region(), text);
            setOnMouseClicked(
                    event -> {
                        if (event.getClickCount() == 2) {
                            openSelected();
                        }
                    });
        }

        @Override
        protected void updateItem(StartState.Plan plan, boolean empty) {
            super.updateItem(plan, empty);
            if (empty || plan == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(plan.name());
            changed.setText(plan.changed());
            marking.setText(plan.marking());
            line.getChildren()
                    .set(
                            0,
                            Icon.large(
                                    plan.isLocked()
                                            ? FluentUiRegularAL.LOCK_20
                                            : FluentUiRegularAL.DOCUMENT_20));
            setAccessibleText(language.say(ShellText.START_OPEN_PLAN, plan.name()));
            setGraphic(line);
        }
    }
}
