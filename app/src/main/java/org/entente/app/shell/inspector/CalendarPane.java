package org.entente.app.shell.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.control.InlineField;
import org.entente.app.format.DayText;
import org.entente.app.format.HoursText;
import org.entente.app.format.Language;
import org.entente.app.shell.inspector.CalendarYear.Day;
import org.entente.app.shell.inspector.CalendarYear.Sort;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.resources.CalendarText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// A working calendar year by year: the year at a glance, and a line for each day that differs.
final class CalendarPane extends VBox {
    private static final double WEEKDAY = 32;

    private final Language language;
    private final BiFunction<Slot, String, Optional<String>> change;
    private final boolean isReadOnly;
    private final Label title = new Label();
    private final Label beneath = new Label();
    private final YearGrid grid;
    private final VBox lines = new VBox();
    private final Map<String, InlineField> fields = new HashMap<>();
    private WorkCalendar calendar;
    private int year;

    CalendarPane(
            Language language,
            BiFunction<Slot, String, Optional<String>> change,
            Fact.Days fact,
            boolean isReadOnly) {
        this.language = language;
        this.change = change;
        this.isReadOnly = isReadOnly;
        this.calendar = fact.calendar();
        this.year = fact.year();
        this.grid = new YearGrid(language.formats().locale(), this::point, this::begin);
        getStyleClass().add("calendar-pane");
        title.setId("inspector-year-title");
        title.getStyleClass().add(Css.FIGURES);
        beneath.setId("inspector-year-beneath");
        beneath.getStyleClass().add(Css.CAPTION);
        beneath.setWrapText(true);
        lines.getStyleClass().add("calendar-lines");
        grid.setOnMouseExited(_ -> count());
        getChildren().addAll(years(), grid, beneath, lines);
    }

    boolean isOf(WorkCalendar.Id id) {
        return calendar.id().equals(id);
    }

    private HBox years() {
        var box =
                new HBox(
                        4,
                        turn("inspector-year-before", CalendarText.YEAR_BEFORE, -1),
                        title,
                        turn("inspector-year-after", CalendarText.YEAR_AFTER, 1));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button turn(String id, CalendarText name, int step) {
        return Icon.button(
                id,
                step < 0 ? FluentUiRegularAL.CHEVRON_LEFT_16 : FluentUiRegularAL.CHEVRON_RIGHT_16,
                language.say(name),
                () -> {
                    year += step;
                    render(calendar);
                });
    }

    void render(WorkCalendar newCalendar) {
        calendar = newCalendar;
        title.setText(Integer.toString(year));
        grid.render(year().days());
        count();
        var isAdding =
                fields.entrySet().stream()
                        .anyMatch(
                                field ->
                                        field.getKey().startsWith(CalendarEdits.NEW)
                                                && field.getValue().hasKeyboard());
        var nodes = new ArrayList<Node>();
        var parts = new ArrayList<String>();
        for (var at : year().exceptions()) {
            nodes.add(line(at, calendar.exceptions().get(at), parts));
        }
        var adding = field(CalendarEdits.NEW + calendar.exceptions().size(), "", parts);
        if (!isReadOnly) {
            nodes.add(adding);
        }
        fields.keySet().retainAll(parts);
        lines.getChildren().setAll(nodes);
        if (isAdding) {
            adding.focusInput();
        }
    }

    private CalendarYear year() {
        return new CalendarYear(calendar, year);
    }

    private HBox line(int at, DayException day, List<String> parts) {
        var part = Integer.toString(at);
        var weekday =
                new Label(
                        day.from()
                                .getDayOfWeek()
                                .getDisplayName(TextStyle.SHORT, language.formats().locale()));
        weekday.getStyleClass().add(Css.CAPTION);
        weekday.setMinWidth(WEEKDAY);
        var field = field(part, DayText.of(day), parts);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(weekday, field);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("fact-row");
        if (!isReadOnly) {
            line.getChildren()
                    .add(
                            Icon.button(
                                    "inspector-exception-remove-" + part,
                                    FluentUiRegularAL.DISMISS_16,
                                    language.say(CalendarText.REMOVE_DAY, DayText.of(day)),
                                    () -> ask(slot(Field.EXCEPTION_REMOVE, part), "")));
        }
        return line;
    }

    private Optional<String> ask(Slot slot, String typed) {
        return change.apply(slot, typed);
    }

    private static Slot slot(Field field, String part) {
        return new Slot(field, part);
    }

    private InlineField field(String part, String value, List<String> parts) {
        parts.add(part);
        var isNew = part.startsWith(CalendarEdits.NEW);
        var field =
                fields.computeIfAbsent(
                        part,
                        _ ->
                                InlineField.line(
                                                "inspector-exception-" + (isNew ? "new" : part),
                                                language.say(CalendarText.DAY),
                                                typed -> ask(slot(Field.EXCEPTION, part), typed))
                                        .bare(isNew ? language.say(CalendarText.ADD_DAY) : ""));
        field.render(new InlineField.State(value, "", !isReadOnly));
        return field;
    }

    private void count() {
        var days = year().days();
        var work = days.stream().filter(day -> !day.hours().isEmpty()).count();
        var exceptions = days.stream().filter(day -> day.exception() != null).count();
        beneath.setText(
                language.say(
                        CalendarText.COUNTS,
                        Integer.toString(year),
                        work,
                        days.size() - work,
                        exceptions));
        grid.setAccessibleText(beneath.getText());
    }

    private void point(Day day) {
        var exception = day.exception();
        var name = exception == null ? "" : exception.name();
        var hours =
                day.sort() == Sort.REST || day.sort() == Sort.OFF
                        ? language.say(CalendarText.FREE)
                        : HoursText.of(day.hours());
        beneath.setText(
                language.say(
                        CalendarText.ON_DAY,
                        day.date()
                                        .getDayOfWeek()
                                        .getDisplayName(
                                                TextStyle.SHORT, language.formats().locale())
                                + " "
                                + language.formats().date(day.date()),
                        name.isEmpty() ? hours : name + " · " + hours));
    }

    /// A click on a day begins a line about it, or goes to the one that is there.
    private void begin(Day day) {
        var at = day.exception() == null ? -1 : calendar.exceptions().indexOf(day.exception());
        var isNew = at < 0;
        var part = isNew ? CalendarEdits.NEW + calendar.exceptions().size() : Integer.toString(at);
        var field = fields.get(part);
        if (field != null && !isNew) {
            field.focusInput();
        } else if (field != null && !isReadOnly) {
            field.begin(DayText.of(day.date()) + " ");
        }
    }
}
