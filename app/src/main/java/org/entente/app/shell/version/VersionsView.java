package org.entente.app.shell.version;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.EmptyState;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.app.shell.version.VersionsState.Line;
import org.entente.app.shell.version.VersionsState.Preview;
import org.entente.resources.ShellText;

import java.util.List;
import java.util.function.IntConsumer;

/// The versions on the left, on the right what would be otherwise if the chosen one came back.
public final class VersionsView {
    /// What the user can ask for here; `choose` is given the index of a version.
    public record Orders(IntConsumer choose, Runnable restore, Runnable copy, Runnable close) {}

    private static final double LIST = 320;
    private static final double PREVIEW = 480;
    private static final double HEIGHT = 360;
    private static final int ROW = 52;

    private final Language language;
    private final Sheet sheet;
    private final ListView<Line> versions = new ListView<>();
    private final Label summary = new Label();
    private final ListView<String> changes = new ListView<>();
    private final Button copy;
    private final Button restore;
    private final boolean isReadOnly;

    public VersionsView(Language language, boolean isReadOnly, Orders orders) {
        this.language = language;
        this.isReadOnly = isReadOnly;
        this.sheet =
                Sheet.asking(
                        "versions",
                        language.say(ShellText.VERSIONS_TITLE),
                        language,
                        orders.close());
        sheet.getStyleClass().add("wide");
        sheet.add(new HBox(16, list(orders.choose()), preview()));
        copy =
                sheet.secondary(
                        "versions-copy", language.say(ShellText.VERSIONS_COPY), orders.copy());
        restore = sheet.primary(language.say(ShellText.VERSIONS_RESTORE), orders.restore());
        allow(false, false);
    }

    private Node list(IntConsumer choose) {
        versions.setId("versions-list");
        versions.setAccessibleText(language.say(ShellText.VERSIONS_TITLE));
        versions.setPlaceholder(new EmptyState(language.say(ShellText.VERSIONS_READING)));
        versions.setFixedCellSize(ROW);
        versions.setPrefSize(LIST, HEIGHT);
        versions.setMinWidth(LIST);
        versions.setCellFactory(_ -> new Cell());
        versions.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        line -> {
                            if (line != null) {
                                choose.accept(line.index());
                            }
                        });
        return versions;
    }

    private Node preview() {
        summary.setId("versions-summary");
        summary.setWrapText(true);
        changes.setId("versions-changes");
        changes.setAccessibleText(language.say(ShellText.VERSIONS_CHANGES_TITLE));
        changes.setVisible(false);
        changes.setPrefWidth(PREVIEW);
        changes.setCellFactory(_ -> new Wrapped());
        VBox.setVgrow(changes, Priority.ALWAYS);
        var column = new VBox(8, summary, changes);
        column.setPrefSize(PREVIEW, HEIGHT);
        return column;
    }

    public Sheet sheet() {
        return sheet;
    }

    /// Where the keyboard begins.
    public Node first() {
        return versions;
    }

    public void render(VersionsState state) {
        versions.setPlaceholder(new EmptyState(language.say(ShellText.VERSIONS_NONE)));
        versions.getItems().setAll(state.lines());
        versions.getSelectionModel().selectFirst();
    }

    /// While the chosen version is read.
    public void renderReading() {
        summary.setText(language.say(ShellText.VERSIONS_COMPARING));
        setChanges(List.of());
        allow(false, false);
    }

    public void render(Preview preview) {
        summary.setText(preview.summary());
        setChanges(preview.lines());
        allow(true, !preview.isSame() && !isReadOnly);
    }

    /// Says why the chosen version cannot be had.
    public void renderProblem(String sentence) {
        summary.setText(sentence);
        setChanges(List.of());
        allow(false, false);
    }

    private void setChanges(List<String> lines) {
        changes.getItems().setAll(lines);
        changes.setVisible(!lines.isEmpty());
    }

    private void allow(boolean toCopy, boolean toRestore) {
        copy.setDisable(!toCopy);
        restore.setDisable(!toRestore);
    }

    private static final class Cell extends ListCell<Line> {
        private final Label zulu = new Label();
        private final Label local = new Label();
        private final Label holds = new Label();
        private final VBox box = new VBox(new HBox(8, zulu, local), holds);

        Cell() {
            zulu.getStyleClass().add(Css.FIGURES);
            local.getStyleClass().addAll(Css.FIGURES, Css.MUTED);
            holds.getStyleClass().add(Css.CAPTION);
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            zulu.setText(line.zulu());
            local.setText(line.local());
            holds.setText(line.holds());
            setAccessibleText("%s, %s".formatted(line.zulu(), line.holds()));
            setGraphic(box);
        }
    }

    /// One difference, however long it is.
    private static final class Wrapped extends ListCell<String> {
        Wrapped() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
