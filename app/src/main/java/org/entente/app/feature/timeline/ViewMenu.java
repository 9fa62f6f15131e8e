package org.entente.app.feature.timeline;

import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.feature.timeline.SavedViews.Standing;
import org.entente.app.format.Language;
import org.entente.model.plan.SavedView;
import org.entente.resources.ViewText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The views that the plan holds by a name: chosen from a menu, named in its place.
final class ViewMenu extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Language language;
    private final Consumer<TimelineCommand> commands;
    private final MenuButton menu = new MenuButton();
    private final TextField name = new TextField();
    private Function<String, TimelineCommand> named = TimelineCommand.SaveView::new;
    private Standing standing = new Standing(List.of(), null, false);

    ViewMenu(Language language, Consumer<TimelineCommand> commands) {
        this.language = language;
        this.commands = commands;
        menu.setId("timeline-view");
        menu.getStyleClass().add(Css.FLAT);
        menu.setGraphic(Icon.of(FluentUiRegularAL.BOOKMARK_20));
        menu.setMnemonicParsing(false);
        Icon.name(menu, language.say(ViewText.TOOL));
        name.setId("timeline-view-name");
        name.setPromptText(language.say(ViewText.NAME));
        name.setAccessibleText(language.say(ViewText.NAME));
        name.setPrefColumnCount(14);
        name.setOnAction(_ -> commit());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        name.focusedProperty().subscribe((_, isFocused) -> leave(isFocused));
        getChildren().add(menu);
        fill();
    }

    void render(Standing next) {
        if (!next.equals(standing)) {
            standing = next;
            fill();
        }
    }

    private void fill() {
        var items = menu.getItems();
        items.clear();
        standing.all().forEach(view -> items.add(item(view)));
        if (!standing.all().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("timeline-view-save", ViewText.SAVE, "", this::beginSaving));
        var chosen = standing.chosen();
        if (chosen != null) {
            var update =
                    item(
                            "timeline-view-update",
                            ViewText.UPDATE,
                            chosen.name(),
                            () -> commands.accept(new TimelineCommand.UpdateView()));
            update.setDisable(!standing.isChanged());
            items.add(update);
            items.add(
                    item(
                            "timeline-view-rename",
                            ViewText.RENAME,
                            chosen.name(),
                            this::beginRenaming));
            items.add(
                    item(
                            "timeline-view-remove",
                            ViewText.REMOVE,
                            chosen.name(),
                            () -> commands.accept(new TimelineCommand.RemoveView())));
        }
        var title = title(chosen);
        menu.setText(title);
        menu.setAccessibleText(language.say(ViewText.TOOL) + ": " + title);
    }

    private String title(@Nullable SavedView chosen) {
        if (chosen == null) {
            return "";
        }
        return standing.isChanged() ? language.say(ViewText.CHANGED, chosen.name()) : chosen.name();
    }

    private RadioMenuItem item(SavedView view) {
        var item = new RadioMenuItem(view.name());
        item.setId("timeline-view-" + view.id().value());
        item.setMnemonicParsing(false);
        var chosen = standing.chosen();
        item.setSelected(chosen != null && chosen.id().equals(view.id()));
        item.setOnAction(_ -> commands.accept(new TimelineCommand.ChooseView(view.id())));
        return item;
    }

    private MenuItem item(String id, ViewText text, String about, Runnable action) {
        var item = new MenuItem(language.say(text, about));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Opens the menu, for the arrow keys to choose from.
    void open() {
        menu.requestFocus();
        menu.show();
    }

    /// Asks for the name under which the sheet is saved as it looks now.
    void beginSaving() {
        begin("", TimelineCommand.SaveView::new);
    }

    /// Asks for another name of the chosen view; where none is, for that of a new one.
    void beginRenaming() {
        var chosen = standing.chosen();
        if (chosen == null) {
            beginSaving();
        } else {
            begin(chosen.name(), TimelineCommand.RenameView::new);
        }
    }

    private void begin(String text, Function<String, TimelineCommand> then) {
        named = then;
        name.setText(text);
        name.pseudoClassStateChanged(WRONG, false);
        getChildren().setAll(name);
        name.requestFocus();
        name.selectAll();
    }

    private void commit() {
        if (name.getText().isBlank()) {
            name.pseudoClassStateChanged(WRONG, true);
            return;
        }
        var command = named.apply(name.getText());
        end();
        commands.accept(command);
    }

    private void end() {
        getChildren().setAll(menu);
        menu.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    private void leave(boolean isFocused) {
        if (!isFocused && getChildren().contains(name)) {
            getChildren().setAll(menu);
        }
    }
}
