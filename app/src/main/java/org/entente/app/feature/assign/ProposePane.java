package org.entente.app.feature.assign;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.WrappedCell;
import org.entente.app.format.Language;
import org.entente.model.assign.Wishes;
import org.entente.resources.AssignText;

import java.time.Duration;
import java.util.List;

/// Beside the matrix: what a proposal has to keep to, how far it is, what it says and why.
final class ProposePane extends VBox {
    private static final double WIDTH = 340;
    private static final int LONGEST_REST = 48;
    private static final int FASTEST = 120;

    /// What the user can ask for here.
    record Orders(Runnable begin, Runnable stop, Runnable apply, Runnable discard) {}

    private final Language language;
    private final Spinner<Integer> rest;
    private final Spinner<Integer> speed;
    private final CheckBox all = new CheckBox();
    private final Button begin;
    private final Button stop;
    private final Button apply;
    private final Label summary = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final ListView<String> lines = new ListView<>();

    ProposePane(Language language, Orders orders) {
        this.language = language;
        setId("assign-propose-pane");
        getStyleClass().add(Css.INSPECTOR);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setSpacing(8);
        var usual = Wishes.USUAL.duty();
        rest = spinner("assign-rest", 0, LONGEST_REST, (int) usual.rest().toHours());
        speed = spinner("assign-speed", 1, FASTEST, usual.landSpeed());
        all.setId("assign-unasked");
        all.setText(language.say(AssignText.PROPOSE_UNASKED));
        wrap(all);
        begin = button("assign-begin", AssignText.PROPOSE_BEGIN, orders.begin());
        stop = button("assign-stop", AssignText.PROPOSE_STOP, orders.stop());
        apply = button("assign-apply", AssignText.PROPOSE_APPLY, orders.apply());
        apply.getStyleClass().add(Css.PRIMARY);
        var discard = button("assign-discard", AssignText.PROPOSE_DISCARD, orders.discard());
        summary.setId("assign-summary");
        wrap(summary);
        bar.setMaxWidth(Double.MAX_VALUE);
        lines.setId("assign-lines");
        lines.setAccessibleText(language.say(AssignText.PROPOSE_LINES));
        lines.setCellFactory(_ -> new WrappedCell());
        VBox.setVgrow(lines, Priority.ALWAYS);
        var heading = new Label(language.say(AssignText.PROPOSE));
        heading.getStyleClass().add(Css.HEADING);
        getChildren()
                .addAll(
                        heading,
                        row(AssignText.PROPOSE_REST, rest),
                        row(AssignText.PROPOSE_SPEED, speed),
                        all,
                        new HBox(8, begin, stop),
                        bar,
                        summary,
                        lines,
                        new HBox(8, apply, discard));
        idle(false);
    }

    /// As many lines as it takes, however low the window is.
    private static void wrap(Labeled words) {
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
    }

    private Spinner<Integer> spinner(String id, int least, int most, int value) {
        var spinner = new Spinner<Integer>(least, most, value);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        return spinner;
    }

    private HBox row(AssignText text, Spinner<Integer> spinner) {
        var label = new Label(language.say(text));
        wrap(label);
        label.setLabelFor(spinner);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        spinner.setAccessibleText(language.say(text));
        return new HBox(8, label, spinner);
    }

    private Button button(String id, AssignText text, Runnable action) {
        var button = new Button(language.say(text));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What the user wishes.
    Wishes wishes() {
        return Wishes.USUAL
                .withDuty(
                        Wishes.USUAL
                                .duty()
                                .withRest(Duration.ofHours(rest.getValue()))
                                .withLandSpeed(speed.getValue()))
                .statedOnly(!all.isSelected());
    }

    /// Nothing runs; there is something to apply or there is not.
    void idle(boolean canApply) {
        begin.setDisable(false);
        stop.setDisable(true);
        apply.setDisable(!canApply);
        bar.setVisible(false);
    }

    /// The best answer so far, while better ones are looked for.
    void working(double progress, String sentence, List<String> shown) {
        begin.setDisable(true);
        stop.setDisable(false);
        apply.setDisable(true);
        bar.setVisible(true);
        bar.setProgress(progress);
        say(sentence, shown);
    }

    void say(String sentence, List<String> shown) {
        summary.setText(sentence);
        lines.getItems().setAll(shown);
    }

    void focusBegin() {
        begin.requestFocus();
    }
}
