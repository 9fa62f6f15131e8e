package org.entente.app.feature.forces;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Choices;
import org.entente.app.control.Css;
import org.entente.app.control.WrappedCell;
import org.entente.app.format.Language;
import org.entente.persistence.sheet.CjsorColumn;
import org.entente.persistence.sheet.OfferColumn;
import org.entente.persistence.sheet.QuestionColumn;
import org.entente.persistence.sheet.SheetBook;
import org.entente.persistence.sheet.SheetColumn;
import org.entente.persistence.sheet.SheetMapping;
import org.entente.persistence.sheet.SheetTable;
import org.entente.persistence.sheet.TestColumn;
import org.entente.resources.ForcesText;
import org.entente.resources.WorkText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// What the columns of a spreadsheet mean, what its rows would bring, and each cell that cannot be
/// understood by its address. Nothing comes in before the user says so.
final class MappingPane extends BorderPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double ROW_HEIGHT = 24;
    private static final int HEADING_ROWS = 25;
    private static final int PREVIEW = 500;
    private static final int NONE = -1;

    /// What the user does here: another mapping to be tried, the import, or nothing.
    record Gestures(Consumer<SheetMapping> tryOut, Runnable apply, Runnable cancel) {}

    private final Language language;
    private final Gestures gestures;
    private final Label file = new Label();
    private final HBox choices = new HBox(8);
    private final GridPane fields = new GridPane(8, 4);
    private final TableView<Integer> preview = new TableView<>();
    private final ListView<String> lines = new ListView<>();
    private final Button apply = new Button();
    private Set<String> bad = Set.of();
    private @Nullable SheetMapping shown;
    private boolean isRendering;

    MappingPane(Language language, Gestures gestures) {
        this.language = language;
        this.gestures = gestures;
        setId("forces-mapping");
        buildBar();
        var left = new ScrollPane(fields);
        left.setFitToWidth(true);
        left.setPrefWidth(420);
        left.getStyleClass().add("plain-scroll");
        fields.getStyleClass().add("mapping-fields");
        preview.setId("forces-mapping-preview");
        preview.setAccessibleText(language.say(ForcesText.MAPPING_PREVIEW));
        preview.setFixedCellSize(ROW_HEIGHT);
        lines.setId("forces-mapping-lines");
        lines.setAccessibleText(language.say(ForcesText.MAPPING_RESULT));
        lines.setCellFactory(_ -> new WrappedCell());
        lines.setPrefHeight(150);
        setLeft(left);
        setCenter(preview);
        setBottom(lines);
    }

    private void buildBar() {
        file.getStyleClass().add(Css.HEADING);
        var cancel = new Button(language.say(ForcesText.MAPPING_CANCEL));
        cancel.setId("forces-mapping-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> gestures.cancel().run());
        apply.setId("forces-mapping-apply");
        apply.setText(language.say(ForcesText.MAPPING_APPLY));
        apply.getStyleClass().add(Css.PRIMARY);
        apply.setOnAction(_ -> gestures.apply().run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choices.setAlignment(Pos.CENTER_LEFT);
        var bar = new HBox(8, file, choices, space, cancel, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Css.TOOLBAR);
        setTop(bar);
    }

    /// Shows a mapping that is being tried.
    void render(SheetBook book, SheetMapping mapping) {
        isRendering = true;
        try {
            shown = mapping;
            file.setText(book.file());
            apply.setDisable(true);
            bad = Set.of();
            choices(book, mapping);
            fields(book, mapping);
            preview(book, mapping);
            lines.getItems().setAll(language.say(ForcesText.MAPPING_TRYING));
        } finally {
            isRendering = false;
        }
    }

    /// Tells how far the mapping is tried, from 0 to 1; negative while that is not known.
    void tried(double fraction) {
        var trying = language.say(ForcesText.MAPPING_TRYING);
        lines.getItems()
                .setAll(
                        fraction < 0
                                ? trying
                                : language.say(
                                        WorkText.PERCENT,
                                        trying,
                                        language.formats().percent(fraction)));
    }

    /// Tells what came of it: lines to read, addresses of bad cells, and whether it can come in.
    void tell(List<String> told, Set<String> badCells, boolean isPossible) {
        lines.getItems().setAll(told);
        bad = badCells;
        preview.refresh();
        apply.setDisable(!isPossible);
    }

    private void choices(SheetBook book, SheetMapping mapping) {
        ComboBox<SheetTable> table =
                Choices.of(
                        "forces-mapping-table",
                        List.of(SheetTable.REQUIREMENTS, SheetTable.OFFERS),
                        this::name);
        table.setValue(mapping.table());
        table.setAccessibleText(language.say(ForcesText.MAPPING_TABLE));
        table.valueProperty().subscribe((_, chosen) -> change(SheetMapping.guess(chosen, book)));
        var sheet =
                number(
                        "forces-mapping-sheet",
                        ForcesText.MAPPING_SHEET,
                        book.sheets(),
                        mapping.sheet(),
                        at -> change(at(mapping, book, at, 0)));
        var rows =
                IntStream.rangeClosed(1, Math.clamp(book.height(mapping.sheet()), 1, HEADING_ROWS))
                        .mapToObj(row -> language.say(ForcesText.MAPPING_ROW, row))
                        .toList();
        var row =
                number(
                        "forces-mapping-row",
                        ForcesText.MAPPING_HEADINGS,
                        rows,
                        Math.min(mapping.row(), rows.size() - 1),
                        at -> change(at(mapping, book, mapping.sheet(), at)));
        choices.getChildren().setAll(table, sheet, row);
    }

    private static SheetMapping at(SheetMapping mapping, SheetBook book, int sheet, int row) {
        return SheetMapping.at(mapping.table(), book, new SheetMapping.Place(sheet, row), Map.of());
    }

    private String name(SheetTable table) {
        return language.say(
                table == SheetTable.OFFERS ? ForcesText.MAPPING_OFFERS : ForcesText.STATEMENT);
    }

    private ComboBox<Integer> number(
            String id, ForcesText title, List<String> names, int value, IntConsumer chosen) {
        ComboBox<Integer> box =
                Choices.of(id, IntStream.range(0, names.size()).boxed().toList(), names::get);
        box.setAccessibleText(language.say(title));
        box.setValue(value);
        box.valueProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null && !isRendering) {
                                chosen.accept(now);
                            }
                        });
        return box;
    }

    private void change(@Nullable SheetMapping mapping) {
        if (!isRendering && mapping != null && !mapping.equals(shown)) {
            gestures.tryOut().accept(mapping);
        }
    }

    /// One line for each column that is wanted, with the heading that means it.
    private void fields(SheetBook book, SheetMapping mapping) {
        fields.getChildren().clear();
        var headings = book.row(mapping.sheet(), mapping.row());
        var places = new ArrayList<Integer>();
        places.add(NONE);
        headings.keySet().stream().sorted().forEach(places::add);
        int line = 0;
        for (var column : mapping.table().columns()) {
            var label = new Label(title(column));
            label.setMinWidth(Region.USE_PREF_SIZE);
            if (mapping.missing().contains(column)) {
                label.getStyleClass().add(Css.ERROR_TEXT);
            }
            ComboBox<Integer> box =
                    Choices.of(
                            "forces-map-" + column.name().toLowerCase(Locale.ROOT),
                            places,
                            at -> place(mapping, headings, at));
            box.setAccessibleText(label.getText());
            box.setMaxWidth(Double.MAX_VALUE);
            box.setValue(mapping.columns().getOrDefault(column, NONE));
            box.valueProperty()
                    .subscribe((_, at) -> change(at == null ? null : mapping.with(column, at)));
            GridPane.setHgrow(box, Priority.ALWAYS);
            fields.addRow(line, label, box);
            line++;
        }
    }

    private String place(SheetMapping mapping, Map<Integer, String> headings, int at) {
        return at == NONE
                ? language.say(ForcesText.MAPPING_NONE)
                : language.say(
                        ForcesText.MAPPING_PLACE,
                        SheetBook.address(mapping.row(), at),
                        headings.getOrDefault(at, ""));
    }

    private String title(SheetColumn column) {
        return switch (column) {
            case CjsorColumn cjsor -> language.say(LineTexts.title(cjsor));
            case OfferColumn offer -> language.say(OfferTitles.of(offer));
            case QuestionColumn _, TestColumn _ -> column.heading();
        };
    }

    private void preview(SheetBook book, SheetMapping mapping) {
        preview.getColumns().clear();
        for (var column : mapping.table().columns()) {
            var at = mapping.columns().get(column);
            if (at != null) {
                preview.getColumns().add(column(book, mapping, title(column), at));
            }
        }
        int from = mapping.row() + 1;
        int until = Math.min(book.height(mapping.sheet()), from + PREVIEW);
        preview.getItems().setAll(IntStream.range(from, until).boxed().toList());
    }

    private TableColumn<Integer, String> column(
            SheetBook book, SheetMapping mapping, String title, int at) {
        var made = new TableColumn<Integer, String>(title);
        made.setSortable(false);
        made.setPrefWidth(110);
        made.setCellValueFactory(
                cell ->
                        new ReadOnlyStringWrapper(
                                book.row(mapping.sheet(), cell.getValue()).getOrDefault(at, "")));
        made.setCellFactory(
                _ ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable String text, boolean isEmpty) {
                                super.updateItem(text, isEmpty);
                                setText(isEmpty ? null : text);
                                var row = getTableRow() == null ? null : getTableRow().getItem();
                                pseudoClassStateChanged(
                                        WRONG,
                                        row != null && bad.contains(SheetBook.address(row, at)));
                            }
                        });
        return made;
    }

    Node first() {
        return choices.getChildren().isEmpty() ? apply : choices.getChildren().getFirst();
    }
}
