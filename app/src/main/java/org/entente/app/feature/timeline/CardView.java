package org.entente.app.feature.timeline;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// A card beside the pointer.
final class CardView extends VBox {
    private static final double WIDTH = 340;

    CardView() {
        setId("timeline-card");
        getStyleClass().addAll("floating", "timeline-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
    }

    void show(TaskCard card) {
        var kind = label(card.kind(), "caption");
        var title = label(card.title(), "timeline-card-title");
        getChildren().setAll(kind, title, facts(card.facts()));
        card.warnings().forEach(warning -> getChildren().add(warning(warning)));
        setVisible(true);
        autosize();
    }

    void hide() {
        setVisible(false);
    }

    /// Beside the point, and inside the area: on the other side of it where there is no room.
    void place(double x, double y, double width, double height) {
        var left = x + 16 + getWidth() > width ? x - 16 - getWidth() : x + 16;
        var top = y + 20 + getHeight() > height ? y - 12 - getHeight() : y + 20;
        relocate(Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)));
    }

    private static GridPane facts(List<TaskCard.Fact> facts) {
        var grid = new GridPane();
        grid.getStyleClass().add("timeline-card-facts");
        for (int row = 0; row < facts.size(); row++) {
            var caption = label(facts.get(row).caption(), "caption");
            GridPane.setValignment(caption, VPos.TOP);
            grid.add(caption, 0, row);
            var lines = new VBox();
            facts.get(row).lines().forEach(line -> lines.getChildren().add(label(line, "figures")));
            grid.add(lines, 1, row);
        }
        return grid;
    }

    private static Label warning(TaskCard.Warning warning) {
        var label = label(warning.sentence(), "timeline-card-warning");
        label.getStyleClass().add(warning.severity().name().toLowerCase(Locale.ROOT));
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
