package org.entente.app.shell;

import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.entente.app.concurrent.RunningTask;
import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.resources.ShellText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/// How many jobs run in the background; opens the list of them, each with its progress and a way to
/// cancel it.
final class TasksButton extends Button {
    private final Language language;
    private final ObservableList<RunningTask> tasks;
    private final ContextMenu list = new ContextMenu();
    private final InvalidationListener listener = _ -> render();

    TasksButton(Language language, ObservableList<RunningTask> tasks) {
        this.language = language;
        this.tasks = tasks;
        setId("status-tasks");
        getStyleClass().add(Css.FLAT);
        setGraphic(Icon.of(FluentUiRegularAL.ARROW_SYNC_CIRCLE_20));
        list.setId("task-list");
        setOnAction(_ -> list.show(this, Side.TOP, 0, 0));
        tasks.addListener(listener);
        render();
    }

    private void render() {
        setText(
                tasks.isEmpty()
                        ? language.say(ShellText.STATUS_NO_TASK)
                        : language.say(ShellText.STATUS_TASKS, tasks.size()));
        setVisible(!tasks.isEmpty());
        setManaged(!tasks.isEmpty());
        list.getItems().setAll(tasks.stream().map(this::item).toList());
        if (tasks.isEmpty()) {
            list.hide();
        }
    }

    private MenuItem item(RunningTask task) {
        var name = new Label(task.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        var cancel =
                Icon.button(
                        "task-cancel",
                        FluentUiRegularAL.DISMISS_20,
                        language.say(ShellText.STATUS_CANCEL, task.name()),
                        task::cancel);
        var row = new HBox(name, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("task");
        var item = new CustomMenuItem(row, false);
        item.setOnAction(_ -> task.cancel());
        return item;
    }

    void close() {
        tasks.removeListener(listener);
    }
}
