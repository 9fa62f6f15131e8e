package org.entente.app.shell.backplan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;

import org.entente.app.control.Choices;
import org.entente.app.control.Form;
import org.entente.app.control.Sheet;
import org.entente.app.control.WrappedCell;
import org.entente.app.format.Language;
import org.entente.model.backplan.DateQuest;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.resources.BackplanText;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Asks what a date is wanted for, and offers the best weeks with what speaks against each.
public final class FindView {
    /// What the user can ask for here; `enough` ends the search with what it has found, `take` is
    /// given the index of a proposal.
    public record Orders(
            Consumer<DateQuest> look, Runnable enough, IntConsumer take, Runnable close) {}

    /// Something to find a date for: what it is called, when it begins and how many days it takes.
    public record Subject(EntityId id, String name, LocalDate start, int days) {}

    private static final double WIDTH = 640;
    private static final double HEIGHT = 150;
    private static final int MOST_DAYS = 30;
    private static final int WEEKS_AROUND = 8;

    private final Sheet sheet;
    private final ComboBox<Subject> subject;
    private final DatePicker from;
    private final DatePicker until;
    private final ComboBox<Integer> days;
    private final Map<Participant.Id, CheckBox> nations = new LinkedHashMap<>();
    private final ListView<String> proposals = new ListView<>();
    private final Label summary = new Label();
    private final Button enough;
    private final Button take;
    private final Orders orders;

    public FindView(
            Language language, List<Subject> subjects, List<Participant> asked, Orders orders) {
        this.orders = orders;
        this.sheet =
                Sheet.asking(
                        "find", language.say(BackplanText.FIND_TITLE), language, orders.close());
        subject = Choices.of("find-subject", subjects, Subject::name);
        from = day("find-from", language);
        until = day("find-until", language);
        days =
                Choices.of(
                        "find-days",
                        IntStream.rangeClosed(1, MOST_DAYS).boxed().toList(),
                        String::valueOf);
        sheet.getStyleClass().add("wide");
        sheet.add(form(language, asked));
        summary.setId("find-summary");
        summary.setWrapText(true);
        proposals.setId("find-list");
        proposals.setAccessibleText(language.say(BackplanText.FIND_LIST));
        proposals.setPrefSize(WIDTH, HEIGHT);
        proposals.setCellFactory(_ -> new WrappedCell());
        sheet.add(summary);
        sheet.add(proposals);
        enough =
                sheet.secondary(
                        "find-enough", language.say(BackplanText.FIND_ENOUGH), orders.enough());
        enough.setDisable(true);
        take = sheet.primary(language.say(BackplanText.FIND_GO), this::take);
        take.setDisable(true);
        listen();
    }

    private static DatePicker day(String id, Language language) {
        var picker = new DatePicker();
        picker.setId(id);
        picker.setConverter(Choices.days(language.formats()));
        return picker;
    }

    private Form form(Language language, List<Participant> asked) {
        var form = new Form();
        form.add(language.say(BackplanText.FIND_SUBJECT), subject);
        form.add(language.say(BackplanText.FIND_FROM), from);
        form.add(language.say(BackplanText.FIND_UNTIL), until);
        form.add(language.say(BackplanText.FIND_DAYS), days);
        var boxes = new FlowPane(12, 4);
        for (var nation : asked) {
            var box = new CheckBox(nation.code());
            box.setId("find-nation-" + nation.code());
            box.setAccessibleText(nation.name());
            box.setSelected(true);
            nations.put(nation.id(), box);
            boxes.getChildren().add(box);
        }
        form.add(language.say(BackplanText.FIND_NATIONS), boxes);
        return form;
    }

    private void listen() {
        subject.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                from.setValue(chosen.start().minusWeeks(WEEKS_AROUND));
                                until.setValue(chosen.start().plusWeeks(WEEKS_AROUND));
                                days.setValue(Math.clamp(chosen.days(), 1, MOST_DAYS));
                            }
                        });
        from.valueProperty().subscribe(_ -> look());
        until.valueProperty().subscribe(_ -> look());
        days.valueProperty().subscribe(_ -> look());
        nations.values().forEach(box -> box.selectedProperty().subscribe(_ -> look()));
        proposals
                .getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> take.setDisable(index.intValue() < 0));
    }

    private void look() {
        var chosen = subject.getValue();
        if (chosen == null
                || from.getValue() == null
                || until.getValue() == null
                || days.getValue() == null) {
            return;
        }
        var asked = new HashSet<Participant.Id>();
        nations.forEach(
                (id, box) -> {
                    if (box.isSelected()) {
                        asked.add(id);
                    }
                });
        orders.look()
                .accept(
                        new DateQuest(
                                chosen.id(),
                                asked,
                                from.getValue(),
                                until.getValue(),
                                days.getValue()));
    }

    private void take() {
        var index = proposals.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            orders.take().accept(index);
        }
    }

    public Sheet sheet() {
        return sheet;
    }

    /// Where the keyboard begins.
    public Node first() {
        return subject;
    }

    public void choose(Subject chosen) {
        subject.setValue(chosen);
    }

    /// Says that it is being looked for; the search can be ended.
    public void await(String sentence) {
        summary.setText(sentence);
        enough.setDisable(false);
    }

    public void render(String sentence, List<String> lines) {
        enough.setDisable(true);
        summary.setText(sentence);
        proposals.getItems().setAll(lines);
        proposals.getSelectionModel().selectFirst();
    }
}
