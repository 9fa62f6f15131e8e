package org.entente.app.control;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import java.util.function.Consumer;

/// What the tables of all screens have in common.
public final class Lists {
    private Lists() {}

    /// Enter or a double click on a row brings into view what it is about.
    public static <R> void showing(TableView<R> table, Consumer<? super R> show) {
        Runnable act =
                () -> {
                    var row = table.getSelectionModel().getSelectedItem();
                    if (row != null) {
                        show.accept(row);
                    }
                };
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        act.run();
                    }
                });
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        act.run();
                    }
                });
    }
}
