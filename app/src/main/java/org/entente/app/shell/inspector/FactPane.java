package org.entente.app.shell.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.InlineChoice;
import org.entente.app.control.InlineField;
import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.plan.EntityId;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Facts below each other, changed in place. What was there before is used again, so that the
/// keyboard stays where it is.
final class FactPane extends VBox {
    /// What the user can ask for here; a change answers what was wrong with it.
    record Orders(
            BiFunction<Slot, String, Optional<String>> change,
            Consumer<EntityId> show,
            Consumer<EntityId> move) {}

    private final Language language;
    private final Orders orders;
    private final boolean isReadOnly;
    private final Map<Slot, InlineField> fields = new HashMap<>();
    private final Map<Slot, Chooser> choosers = new HashMap<>();

    private @Nullable CalendarPane calendar;

    /// A box to choose from, and what it was made of.
    private record Chooser(String label, List<Fact.Option> options, InlineChoice choice) {}

    FactPane(Language language, Orders orders, boolean isReadOnly) {
        this.language = language;
        this.orders = orders;
        this.isReadOnly = isReadOnly;
        getStyleClass().add(Css.SECTION);
    }

    /// Commits what was typed and not yet committed.
    void settle() {
        List.copyOf(fields.values()).forEach(InlineField::commitText);
    }

    /// Takes back what was typed and refused.
    void takeBack() {
        fields.values().forEach(InlineField::takeBack);
    }

    /// What leads to several things of one kind bears its label once, with what is told of them.
    void render(List<Fact> facts) {
        var slots = new ArrayList<Slot>();
        var nodes = new ArrayList<Node>();
        var busy = busy();
        var above = "";
        for (var fact : facts) {
            if (label(fact).filter(above::equals).isPresent()) {
                ((VBox) nodes.getLast()).getChildren().add(node(fact, true, slots));
            } else {
                nodes.add(node(fact, false, slots));
            }
            above = fact instanceof Fact.Link link ? link.label() : "";
        }
        fields.keySet().retainAll(slots);
        choosers.keySet().retainAll(slots);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        if (busy.isPresent() && !slots.contains(busy.get())) {
            slots.stream()
                    .filter(slot -> slot.field() == busy.get().field())
                    .reduce((_, last) -> last)
                    .flatMap(slot -> Optional.ofNullable(fields.get(slot)))
                    .ifPresent(InlineField::focusInput);
        }
    }

    private static Optional<String> label(Fact fact) {
        return switch (fact) {
            case Fact.Link(var label, _, _) -> Optional.of(label);
            case Fact.Shown(var label, _) -> Optional.of(label);
            default -> Optional.empty();
        };
    }

    /// Where the keyboard is.
    private Optional<Slot> busy() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().hasKeyboard())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Node node(Fact fact, boolean isBare, List<Slot> slots) {
        return switch (fact) {
            case Fact.Editable editable -> field(editable, isBare, slots);
            case Fact.Choice choice -> choice(choice, isBare, slots);
            case Fact.Shown(var label, var value) ->
                    isBare ? value(value, label) : labelled(label, value(value, label));
            case Fact.Ahead(var label, var anchor) -> ahead(label, anchor);
            case Fact.Link(var label, var value, var target) ->
                    isBare
                            ? link(label, value, target)
                            : labelled(label, link(label, value, target));
            case Fact.Heading(var label) -> heading(label);
            case Fact.Row row -> row(row, slots);
            case Fact.Beside(var editable, var none) -> beside(editable, none, slots);
            case Fact.Days days -> days(days);
            case Fact.Adding(var slot, var label) -> adding(slot, label, slots);
            case Fact.Act(var slot, var label) -> act(slot, label);
        };
    }

    private InlineField field(Fact.Editable fact, boolean isBare, List<Slot> slots) {
        slots.add(fact.slot());
        var field = fields.get(fact.slot());
        if (field == null || !field.title().equals(fact.label())) {
            field = made(fact);
            if (isBare) {
                field.bare("");
            }
            fields.put(fact.slot(), field);
        }
        field.render(new InlineField.State(fact.value(), fact.hint(), !isReadOnly));
        return field;
    }

    private InlineField made(Fact.Editable fact) {
        var slot = fact.slot();
        return switch (slot.field()) {
            case AIM, REMARK ->
                    InlineField.paragraph(id(slot), fact.label(), typed -> change(slot, typed));
            default -> InlineField.line(id(slot), fact.label(), typed -> change(slot, typed));
        };
    }

    private InlineChoice choice(Fact.Choice fact, boolean isBare, List<Slot> slots) {
        slots.add(fact.slot());
        var known = choosers.get(fact.slot());
        if (known == null
                || !known.label().equals(fact.label())
                || !known.options().equals(fact.options())) {
            known = new Chooser(fact.label(), fact.options(), made(fact));
            if (isBare || isUnchosen(fact)) {
                known.choice().bare(fact.label());
            }
            choosers.put(fact.slot(), known);
        }
        var values = fact.options().stream().map(Fact.Option::value).toList();
        known.choice().render(values.indexOf(fact.chosen()), !isReadOnly);
        return known.choice();
    }

    /// Nothing of what is offered holds yet: the box only adds.
    private static boolean isUnchosen(Fact.Choice fact) {
        return fact.options().stream().noneMatch(option -> option.value().equals(fact.chosen()));
    }

    private InlineChoice made(Fact.Choice fact) {
        return new InlineChoice(
                id(fact.slot()),
                fact.label(),
                fact.options().stream().map(Fact.Option::name).toList(),
                chosen -> change(fact.slot(), fact.options().get(chosen).value()));
    }

    private Optional<String> change(Slot slot, String typed) {
        return orders.change().apply(slot, typed);
    }

    /// `inspector-at`, or `inspector-weekday-monday` where there are several.
    private static String id(Slot slot) {
        var id = "inspector-" + slot.field().name() + (slot.part().isEmpty() ? "" : "-");
        return (id + slot.part()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private HBox row(Fact.Row row, List<Slot> slots) {
        var box = new HBox();
        box.getStyleClass().add("fact-row");
        box.setAlignment(Pos.TOP_LEFT);
        for (var cell : row.cells()) {
            var node = node(cell, true, slots);
            HBox.setHgrow(node, Priority.ALWAYS);
            box.getChildren().add(node);
        }
        if (!isReadOnly) {
            box.getChildren()
                    .add(
                            Icon.button(
                                    id(row.removal()),
                                    FluentUiRegularAL.DISMISS_16,
                                    row.label(),
                                    () -> change(row.removal(), "")));
        }
        return box;
    }

    private HBox beside(Fact.Editable fact, String none, List<Slot> slots) {
        var caption = new Label(fact.label());
        caption.getStyleClass().addAll(Css.CAPTION, "beside");
        var field = field(fact, true, slots);
        field.bare(none);
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(caption, field);
        box.getStyleClass().add("fact-row");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// A new field for each one that is added; the keyboard goes on in it.
    private InlineField adding(Slot slot, String label, List<Slot> slots) {
        slots.add(slot);
        var field =
                fields.computeIfAbsent(
                        slot,
                        _ ->
                                InlineField.line(
                                                id(Slot.of(slot.field())),
                                                label,
                                                typed -> change(slot, typed))
                                        .bare(label));
        field.render(new InlineField.State("", "", !isReadOnly));
        return field;
    }

    private Button act(Slot slot, String label) {
        var button = new Button(label);
        button.setId(id(slot));
        button.setDisable(isReadOnly);
        button.setWrapText(true);
        button.setOnAction(_ -> change(slot, ""));
        return button;
    }

    private CalendarPane days(Fact.Days fact) {
        var pane = calendar;
        if (pane == null || !pane.isOf(fact.calendar().id())) {
            pane = new CalendarPane(language, orders.change(), fact, isReadOnly);
            calendar = pane;
        }
        pane.render(fact.calendar());
        return pane;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().addAll(Css.SUBTITLE, "fact-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }

    private static Node labelled(String label, Node value) {
        var caption = new Label(label);
        caption.getStyleClass().add(Css.CAPTION);
        var box = new VBox(caption, value);
        box.getStyleClass().add(Css.FACT);
        return box;
    }

    private Label value(String text, String label) {
        var value = new Label(text);
        value.setWrapText(true);
        value.setAccessibleText(language.say(ShellText.INSPECTOR_FIELD, label, text));
        return value;
    }

    private Button ahead(String label, EntityId anchor) {
        var button = new Button(label);
        button.setId("inspector-move");
        button.setOnAction(_ -> orders.move().accept(anchor));
        return button;
    }

    private Hyperlink link(String label, String text, EntityId target) {
        var link = new Hyperlink(text);
        link.setAccessibleText(language.say(ShellText.INSPECTOR_FIELD, label, text));
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> orders.show().accept(target));
        return link;
    }
}
