package org.entente.app.feature.export;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.feature.export.ExportFormat.Option;
import org.entente.app.feature.export.ExportFormat.Pick;
import org.entente.app.format.Language;
import org.entente.resources.ExportText;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One form in which the plan can leave, with what can be picked for it.
final class ExportCard extends HBox {
    private final String id;
    private final HBox picks = new HBox(12);
    private final Button button;
    private final Map<String, ComboBox<Option>> boxes = new LinkedHashMap<>();

    ExportCard(Language language, ExportFormat format, Consumer<ExportFormat> export) {
        super(12);
        this.id = format.id();
        var title = new Label(language.say(format.wording().title()));
        title.getStyleClass().add(Css.HEADING);
        var about = new Label(language.say(format.wording().about()));
        about.setWrapText(true);
        about.getStyleClass().add(Css.MUTED);
        var words = new VBox(4, title, about, picks);
        VBox.setMargin(picks, new Insets(8, 0, 0, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        button = new Button(language.say(ExportText.EXPORT));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Css.PRIMARY);
        button.setAccessibleText(title.getText());
        button.setOnAction(_ -> export.accept(format));
        getChildren().addAll(Icon.large(format.icon()), words, button);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Css.SECTION, "format");
        render(List.of(), true);
    }

    /// Shows what can be picked; what was picked stays where it still can be.
    void render(List<Pick> offered, boolean isDenied) {
        button.setDisable(isDenied);
        var ids = offered.stream().map(Pick::id).toList();
        if (!ids.equals(List.copyOf(boxes.keySet()))) {
            boxes.clear();
            offered.forEach(pick -> boxes.put(pick.id(), box(pick)));
            picks.getChildren().setAll(boxes.values());
        }
        for (var pick : offered) {
            var box = boxes.get(pick.id());
            if (box != null) {
                offer(pick.options(), box);
            }
        }
        picks.setVisible(!offered.isEmpty());
        picks.setManaged(!offered.isEmpty());
    }

    private ComboBox<Option> box(Pick pick) {
        var box = Choices.<Option>of(id + "-" + pick.id(), List.of(), Option::name);
        box.setAccessibleText(pick.title());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static void offer(List<Option> options, ComboBox<Option> box) {
        var chosen = box.getValue();
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        var same = options.stream().filter(each -> isSame(each, chosen)).findFirst();
        box.setValue(same.orElseGet(options::getFirst));
    }

    private static boolean isSame(Option option, Option chosen) {
        return chosen != null && option.id().equals(chosen.id());
    }

    /// The ids of what is picked now.
    Map<String, String> picked() {
        var picked = new HashMap<String, String>();
        boxes.forEach((pick, box) -> picked.put(pick, box.getValue().id()));
        return picked;
    }
}
