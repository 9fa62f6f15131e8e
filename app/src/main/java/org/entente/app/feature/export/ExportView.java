package org.entente.app.feature.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.resources.ExportText;

import java.util.List;
import java.util.function.Consumer;

/// The forms in which the plan can leave, with the marking that goes along.
final class ExportView extends VBox {
    private static final double WIDTH = 720;

    private final Language language;
    private final Label marking = new Label();
    private final Label contents = new Label();
    private final VBox written = new VBox(4);

    ExportView(Language language, List<ExportFormat> formats, Consumer<ExportFormat> export) {
        super(16);
        this.language = language;
        setId("export");
        getStyleClass().addAll(Css.SCREEN, "export");
        marking.setId("export-marking");
        marking.getStyleClass().add(Css.HEADING);
        marking.setWrapText(true);
        contents.getStyleClass().add(Css.MUTED);
        contents.setWrapText(true);
        var head = new VBox(4, marking, contents);
        head.getStyleClass().add(Css.SECTION);
        getChildren().add(head);
        formats.forEach(format -> getChildren().add(card(format, export)));
        written.setId("export-written");
        var heading = new Label(language.say(ExportText.SO_FAR));
        heading.getStyleClass().add(Css.HEADING);
        var history = new VBox(4, heading, written);
        history.getStyleClass().add(Css.SECTION);
        getChildren().add(history);
        setMaxWidth(WIDTH);
    }

    void render(ExportState state) {
        marking.setText(language.say(ExportText.MARKED, state.marking()));
        contents.setText(state.contents());
        var lines = state.written().stream().map(ExportView::line).toList();
        written.getChildren().setAll(lines.isEmpty() ? List.of(nothing()) : lines);
    }

    private HBox card(ExportFormat format, Consumer<ExportFormat> export) {
        var title = new Label(language.say(format.wording().title()));
        title.getStyleClass().add(Css.HEADING);
        var about = new Label(language.say(format.wording().about()));
        about.setWrapText(true);
        about.getStyleClass().add(Css.MUTED);
        var words = new VBox(4, title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(language.say(ExportText.EXPORT));
        button.setId(format.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Css.PRIMARY);
        button.setAccessibleText(title.getText());
        button.setOnAction(_ -> export.accept(format));
        var card = new HBox(12, Icon.large(format.icon()), words, button);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll(Css.SECTION, "format");
        return card;
    }

    private Label nothing() {
        var label = line(language.say(ExportText.NOTHING_YET));
        label.getStyleClass().add(Css.MUTED);
        return label;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
