package org.entente.app.feature.commex;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.feature.commex.CommexState.Window;
import org.entente.app.format.Language;
import org.entente.model.plan.CommexSession;
import org.entente.resources.CommexText;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/// When and with what tests are to be held, and the button that plans them. What cannot be read
/// goes back to what it was.
final class SessionBar extends FlowPane {
    private static final int MOST = 10_000;
    private static final int MIDNIGHT = 2400;

    private final Language language;
    private final Consumer<Wish> changed;
    private final ComboBox<Window> window;
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final Label untilTitle = new Label();
    private final TextField minutes = new TextField();
    private final TextField operators = new TextField();
    private final TextField circuits = new TextField();
    private final TextField directed = new TextField();
    private final Button plan = new Button();
    private Wish shown = Wish.USUAL;
    private boolean isRendering;

    SessionBar(Language language, Consumer<Wish> changed, Runnable planning) {
        super(12, 8);
        this.language = language;
        this.changed = changed;
        this.window = Choices.of("commex-window", List.of(), Window::name);
        window.setPrefWidth(300);
        window.valueProperty().subscribe(_ -> commit());
        plan.setId("commex-plan");
        plan.getStyleClass().add(Css.PRIMARY);
        plan.setMinWidth(USE_PREF_SIZE);
        plan.setOnAction(_ -> planning.run());
        plan.setText(language.say(CommexText.PLAN, 0));
        plan.setDisable(true);
        getChildren()
                .addAll(
                        titled(CommexText.WINDOW, window),
                        field(CommexText.FROM, "commex-from", from),
                        until(),
                        field(CommexText.EACH, "commex-minutes", minutes),
                        field(CommexText.OPERATORS, "commex-operators", operators),
                        field(CommexText.CIRCUITS, "commex-circuits", circuits),
                        field(CommexText.DIRECTED, "commex-directed", directed),
                        plan);
        setRowValignment(VPos.BOTTOM);
        setAlignment(Pos.BOTTOM_LEFT);
        setPadding(new Insets(8, 12, 8, 12));
    }

    private Node until() {
        typed("commex-until", until);
        return titled(untilTitle, CommexText.UNTIL, until);
    }

    private Node field(CommexText title, String id, TextField field) {
        typed(id, field);
        return titled(title, field);
    }

    private void typed(String id, TextField field) {
        field.setId(id);
        field.setPrefColumnCount(5);
        field.setOnAction(_ -> commit());
        field.focusedProperty()
                .subscribe(
                        isFocused -> {
                            if (!isFocused) {
                                commit();
                            }
                        });
    }

    private Node titled(CommexText title, Control control) {
        return titled(new Label(), title, control);
    }

    private Node titled(Label caption, CommexText title, Control control) {
        caption.getStyleClass().add(Css.CAPTION);
        caption.setLabelFor(control);
        entitle(caption, title, control);
        return new VBox(2, caption, control);
    }

    private void entitle(Label caption, CommexText title, Control control) {
        caption.setText(language.say(title));
        control.setAccessibleText(caption.getText());
    }

    void render(CommexState state) {
        isRendering = true;
        try {
            shown = state.wish();
            if (!window.getItems().equals(state.windows())) {
                window.getItems().setAll(state.windows());
            }
            window.setValue(state.window());
            fill(shown);
        } finally {
            isRendering = false;
        }
        plan.setText(language.say(CommexText.PLAN, state.proposed().size()));
        plan.setDisable(state.proposed().isEmpty());
    }

    private void fill(Wish wish) {
        from.setText(wish.daily().from().toString());
        until.setText(wish.daily().until().toString());
        var ends = wish.daily().isPastMidnight() ? CommexText.UNTIL_NEXT_DAY : CommexText.UNTIL;
        entitle(untilTitle, ends, until);
        minutes.setText(Integer.toString(wish.daily().minutes()));
        operators.setText(Integer.toString(wish.means().operators()));
        circuits.setText(Integer.toString(wish.means().circuits()));
        directed.setText(Integer.toString(wish.means().directed()));
    }

    private void commit() {
        if (isRendering) {
            return;
        }
        var chosen = window.getValue();
        var daily = shown.daily();
        var means = shown.means();
        var wish =
                new Wish(
                        chosen == null ? shown.window() : chosen.id(),
                        new CommexSession.Daily(
                                time(from, daily.from()),
                                time(until, daily.until()),
                                number(
                                        minutes,
                                        CommexSession.Daily.LEAST,
                                        CommexSession.Daily.MOST,
                                        daily.minutes())),
                        new CommexSession.Means(
                                number(operators, 0, MOST, means.operators()),
                                number(circuits, 0, MOST, means.circuits()),
                                number(directed, 0, MOST, means.directed())));
        fill(wish);
        changed.accept(wish);
    }

    /// `8`, `0800` and `08:00` are the same, and `24` is midnight; there is no 25 o'clock.
    private static LocalTime time(TextField field, LocalTime old) {
        var digits = field.getText().replaceAll("[^0-9]", "");
        try {
            int number = digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
            int clock = digits.length() <= 2 ? number * 100 : number;
            return clock == MIDNIGHT ? LocalTime.MIDNIGHT : LocalTime.of(clock / 100, clock % 100);
        } catch (DateTimeException _) {
            return old;
        }
    }

    private static int number(TextField field, int least, int most, int old) {
        var text = field.getText().strip();
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
        return number < least || number > most ? old : number;
    }

    void focus() {
        window.requestFocus();
    }
}
