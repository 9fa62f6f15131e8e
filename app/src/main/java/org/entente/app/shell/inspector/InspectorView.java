package org.entente.app.shell.inspector;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.InlineChoice;
import org.entente.app.control.InlineField;
import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.model.plan.EntityId;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The one place of detail: facts of what is selected, changed in place, and what is wrong with it.
public final class InspectorView extends VBox {
    /// What happens when the user changes a field; answers what was wrong with it.
    public interface Change {
        Optional<String> of(EntityId about, Field field, String typed);
    }

    /// What the user can ask for here.
    public record Orders(
            Change change, Consumer<EntityId> show, Consumer<EntityId> move, Runnable close) {}

    private final Language language;
    private final Orders orders;
    private final boolean isReadOnly;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label marking = new Label();
    private final VBox facts = new VBox();
    private final VBox findings = new VBox();
    private final Map<Field, InlineField> fields = new EnumMap<>(Field.class);
    private final Map<Field, InlineChoice> choices = new EnumMap<>(Field.class);
    private @Nullable EntityId about;

    public InspectorView(Language language, Orders orders, boolean isReadOnly) {
        this.language = language;
        this.orders = orders;
        this.isReadOnly = isReadOnly;
        setId("inspector");
        getStyleClass().add(Css.INSPECTOR);
        setAccessibleText(language.say(ShellText.INSPECTOR_TITLE));
        kind.getStyleClass().add(Css.CAPTION);
        title.setId("inspector-title");
        title.getStyleClass().add(Css.HEADING);
        title.setWrapText(true);
        marking.setId("inspector-marking");
        marking.getStyleClass().add(Css.CAPTION);
        facts.getStyleClass().add(Css.SECTION);
        findings.getStyleClass().add(Css.SECTION);
        findings.setId("inspector-findings");
        var content = new VBox(facts, findings);
        content.getStyleClass().add("content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
    }

    private Node head() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close =
                Icon.button(
                        "inspector-close",
                        FluentUiRegularAL.DISMISS_16,
                        language.say(ShellText.INSPECTOR_CLOSE),
                        orders.close());
        var line = new HBox(kind, space, close);
        line.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(line, title, marking);
        head.getStyleClass().add("head");
        return head;
    }

    /// Commits what was typed and not yet committed; asked for before another thing is shown.
    public void settle() {
        List.copyOf(fields.values()).forEach(InlineField::commitText);
    }

    public void render(InspectorState state) {
        about = state.about();
        kind.setText(state.head().kind());
        title.setText(state.head().title());
        marking.setText(state.head().marking());
        renderFacts(state.facts());
        renderFindings(state.findings());
    }

    private void renderFacts(List<Fact> shown) {
        var nodes = new ArrayList<Node>();
        var wanted = new EnumMap<Field, InlineField>(Field.class);
        for (var fact : shown) {
            nodes.add(
                    switch (fact) {
                        case Fact.Editable editable -> {
                            var field = field(editable);
                            wanted.put(editable.field(), field);
                            yield field;
                        }
                        case Fact.Choice choice -> choice(choice);
                        case Fact.Shown(var label, var value) ->
                                labelled(label, value(value, label));
                        case Fact.Ahead(var label, var anchor) -> ahead(label, anchor);
                        case Fact.Link(var label, var value, var target) ->
                                labelled(label, link(value, target));
                    });
        }
        fields.clear();
        fields.putAll(wanted);
        if (!facts.getChildren().equals(nodes)) {
            facts.getChildren().setAll(nodes);
        }
    }

    /// The field of before, so that the keyboard stays where it is.
    private InlineField field(Fact.Editable fact) {
        var field = fields.get(fact.field());
        if (field == null || !field.title().equals(fact.label())) {
            field = made(fact);
        }
        field.render(new InlineField.State(fact.value(), fact.hint(), !isReadOnly));
        return field;
    }

    private InlineChoice choice(Fact.Choice fact) {
        var values = fact.options().stream().map(Fact.Option::value).toList();
        var choice =
                choices.computeIfAbsent(
                        fact.field(),
                        field ->
                                new InlineChoice(
                                        id(field),
                                        fact.label(),
                                        fact.options().stream().map(Fact.Option::name).toList(),
                                        chosen -> change(field, values.get(chosen))));
        choice.render(values.indexOf(fact.chosen()), !isReadOnly);
        return choice;
    }

    private static String id(Field field) {
        return "inspector-" + field.name().toLowerCase(Locale.ROOT);
    }

    private InlineField made(Fact.Editable fact) {
        var id = id(fact.field());
        return switch (fact.field()) {
            case AIM, REMARK ->
                    InlineField.paragraph(id, fact.label(), typed -> change(fact.field(), typed));
            case NAME,
                    NUMBER,
                    KIND,
                    RESPONSIBLE,
                    START,
                    FINISH,
                    AT,
                    CLASSIFICATION,
                    RELEASABILITY ->
                    InlineField.line(id, fact.label(), typed -> change(fact.field(), typed));
        };
    }

    private Optional<String> change(Field field, String typed) {
        return about == null ? Optional.empty() : orders.change().of(about, field, typed);
    }

    private static Node labelled(String label, Node value) {
        var caption = new Label(label);
        caption.getStyleClass().add(Css.CAPTION);
        var box = new VBox(caption, value);
        box.getStyleClass().add(Css.FACT);
        return box;
    }

    private Node value(String text, String label) {
        var value = new Label(text);
        value.setWrapText(true);
        value.setAccessibleText(language.say(ShellText.INSPECTOR_FIELD, label, text));
        return value;
    }

    private Node ahead(String label, EntityId anchor) {
        var button = new Button(label);
        button.setId("inspector-move");
        button.setOnAction(_ -> orders.move().accept(anchor));
        return button;
    }

    private Node link(String text, EntityId target) {
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> orders.show().accept(target));
        return link;
    }

    private void renderFindings(List<InspectorState.Line> lines) {
        var heading = new Label(language.say(ShellText.INSPECTOR_FINDINGS));
        heading.getStyleClass().add(Css.CAPTION);
        findings.getChildren().setAll(heading);
        if (lines.isEmpty()) {
            var none = new Label(language.say(ShellText.INSPECTOR_NO_FINDINGS));
            none.getStyleClass().add(Css.MUTED);
            findings.getChildren().add(none);
        }
        lines.forEach(line -> findings.getChildren().add(finding(line)));
        findings.setVisible(about != null);
        findings.setManaged(about != null);
    }

    private static Node finding(InspectorState.Line line) {
        var severity = new Label(line.severityName());
        severity.getStyleClass().addAll(Css.CHIP, "severity");
        severity.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(line.severity().name().toLowerCase(Locale.ROOT)), true);
        var sentence = new Label(line.sentence());
        sentence.setWrapText(true);
        var advice = new Label(line.advice());
        advice.setWrapText(true);
        advice.getStyleClass().add(Css.MUTED);
        var box = new VBox(severity, sentence, advice);
        box.getStyleClass().add("finding");
        return box;
    }
}
