package org.entente.app.shell.inspector;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.plan.EntityId;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The one place of detail: facts of what is selected, changed in place, and what is wrong with it.
public final class InspectorView extends VBox {
    /// What happens when the user changes a field; answers what was wrong with it.
    public interface Change {
        Optional<String> of(EntityId about, Slot slot, String typed);
    }

    /// What the user can ask for here.
    public record Orders(
            Change change,
            BiFunction<Slot, String, Optional<String>> changeMany,
            Consumer<EntityId> show,
            Consumer<EntityId> move,
            Runnable close) {}

    private final Language language;
    private final Orders orders;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label marking = new Label();
    private final FactPane facts;
    private final VBox findings = new VBox();
    private @Nullable EntityId about;

    public InspectorView(Language language, Orders orders, boolean isReadOnly) {
        this.language = language;
        this.orders = orders;
        this.facts =
                new FactPane(
                        language,
                        new FactPane.Orders(this::change, orders.show(), orders.move()),
                        isReadOnly);
        setId("inspector");
        getStyleClass().add(Css.INSPECTOR);
        setAccessibleText(language.say(ShellText.INSPECTOR_TITLE));
        kind.getStyleClass().add(Css.CAPTION);
        title.setId("inspector-title");
        title.getStyleClass().add(Css.HEADING);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        marking.setId("inspector-marking");
        marking.getStyleClass().add(Css.CAPTION);
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
        facts.settle();
    }

    public void render(InspectorState state) {
        if (!Objects.equals(about, state.about())) {
            facts.takeBack();
        }
        about = state.about();
        kind.setText(state.head().kind());
        title.setText(state.head().title());
        marking.setText(state.head().marking());
        facts.render(state.facts());
        renderFindings(state.findings());
    }

    private Optional<String> change(Slot slot, String typed) {
        return about == null
                ? orders.changeMany().apply(slot, typed)
                : orders.change().of(about, slot, typed);
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
