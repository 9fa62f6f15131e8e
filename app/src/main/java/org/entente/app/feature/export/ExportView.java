package org.entente.app.feature.export;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.control.Form;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.share.Recipient;
import org.entente.model.plan.AssignmentRole;
import org.entente.resources.ExportText;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The forms in which the plan can leave, with the marking that goes along.
final class ExportView extends VBox {
    private static final double WIDTH = 720;

    private final Language language;
    private final Label marking = new Label();
    private final Label contents = new Label();
    private final VBox written = new VBox(4);
    private final Map<String, ExportCard> cards = new LinkedHashMap<>();
    private final ComboBox<ExportState.Reader> reader =
            Choices.of("export-reader", List.of(), ExportState.Reader::name);
    private final ComboBox<Optional<AssignmentRole>> role;
    private final Consumer<Recipient> choose;
    private boolean isRendering;

    ExportView(
            Language language,
            List<ExportFormat> formats,
            Consumer<ExportFormat> export,
            Consumer<Recipient> choose) {
        super(16);
        this.language = language;
        this.choose = choose;
        this.role = Choices.of("export-role", roles(), this::name);
        setId("export");
        getStyleClass().addAll(Css.SCREEN, "export");
        marking.setId("export-marking");
        marking.getStyleClass().add(Css.HEADING);
        marking.setWrapText(true);
        contents.getStyleClass().add(Css.MUTED);
        contents.setWrapText(true);
        var head = new VBox(4, marking, contents);
        head.getStyleClass().add(Css.SECTION);
        getChildren().addAll(head, choices());
        for (var format : formats) {
            cards.put(format.id(), new ExportCard(language, format, export));
        }
        getChildren().addAll(cards.values());
        written.setId("export-written");
        var heading = new Label(language.say(ExportText.SO_FAR));
        heading.getStyleClass().add(Css.HEADING);
        var history = new VBox(4, heading, written);
        history.getStyleClass().add(Css.SECTION);
        getChildren().add(history);
        setMaxWidth(WIDTH);
    }

    private static List<Optional<AssignmentRole>> roles() {
        return Stream.concat(
                        Stream.of(Optional.<AssignmentRole>empty()),
                        Stream.of(AssignmentRole.values()).map(Optional::of))
                .toList();
    }

    private String name(Optional<AssignmentRole> some) {
        return some.map(one -> language.say(Words.of(one)))
                .orElseGet(() -> language.say(ExportText.ANY_ROLE));
    }

    private HBox choices() {
        role.setValue(Optional.empty());
        role.setDisable(true);
        reader.valueProperty().subscribe((_, _) -> chosen());
        role.valueProperty().subscribe((_, _) -> chosen());
        var form = new HBox(12, choice(ExportText.READER, reader), choice(ExportText.ROLE, role));
        form.getStyleClass().add(Css.SECTION);
        return form;
    }

    private VBox choice(ExportText title, ComboBox<?> box) {
        var form = new Form();
        form.add(language.say(title), box);
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    private void chosen() {
        var chosen = reader.getValue();
        var nation = chosen == null ? null : chosen.code();
        role.setDisable(nation == null);
        if (!isRendering) {
            choose.accept(new Recipient(nation, nation == null ? null : roleOrNull()));
        }
    }

    private @Nullable AssignmentRole roleOrNull() {
        return role.getValue() == null ? null : role.getValue().orElse(null);
    }

    void render(ExportState state) {
        offer(state.readers());
        marking.setText(state.marking());
        var denial = state.denial();
        contents.setText(denial == null ? state.contents() : denial);
        cards.forEach(
                (id, card) ->
                        card.render(state.picks().getOrDefault(id, List.of()), denial != null));
        var lines = state.written().stream().map(ExportView::line).toList();
        written.getChildren().setAll(lines.isEmpty() ? List.of(nothing()) : lines);
    }

    private void offer(List<ExportState.Reader> readers) {
        var chosen = reader.getValue();
        var stays = chosen != null && readers.contains(chosen);
        if (!reader.getItems().equals(readers)) {
            isRendering = true;
            reader.getItems().setAll(readers);
            reader.setValue(stays ? chosen : readers.getFirst());
            isRendering = false;
        }
        if (chosen != null && !stays) {
            chosen();
        }
    }

    /// The ids of what is picked for that form.
    Map<String, String> picked(String format) {
        var card = cards.get(format);
        return card == null ? Map.of() : card.picked();
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
