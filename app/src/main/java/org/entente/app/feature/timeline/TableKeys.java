package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.feature.timeline.Spotlight.Focus;

import java.util.Optional;
import java.util.Set;

/// What keys and clicks do in the table, as in a spreadsheet. Pure.
final class TableKeys {
    private TableKeys() {}

    /// The reaction while the keyboard is in the table; empty for keys that do there what they do
    /// everywhere.
    static Optional<Reaction> on(TimelineFrame frame, Input.Key key) {
        if (key.modifiers().contains(Modifier.ALTERNATE)) {
            return Optional.empty();
        }
        var table = frame.measures().table();
        return switch (key.stroke()) {
            case LEFT -> Optional.of(to(frame, table.active() - 1));
            case RIGHT ->
                    Optional.of(
                            to(frame, Math.min(table.active() + 1, table.columns().size() - 1)));
            case HOME -> Optional.of(to(frame, 0));
            case END -> Optional.of(to(frame, table.columns().size() - 1));
            case TAB -> Optional.of(tab(frame, key.modifiers().contains(Modifier.RANGE) ? -1 : 1));
            case CANCEL -> Optional.of(to(frame, -1));
            case ENTER, RENAME -> Optional.of(cell(frame, new Effect.Cell.Edit("")));
            case DELETE -> Optional.of(cell(frame, new Effect.Cell.Clear()));
            case DUPLICATE ->
                    frame.spotlight().selection().size() > 1
                            ? Optional.of(cell(frame, new Effect.Cell.FillDown()))
                            : Optional.empty();
            case PASTE -> Optional.of(cell(frame, new Effect.Cell.Paste()));
            case CLOSER, FURTHER, FIT, TABLE -> Optional.of(Reaction.of(frame));
            case UP, DOWN, PAGE_UP, PAGE_DOWN, SELECT, ALL, COPY, CUT, LINK, UNLINK ->
                    Optional.empty();
        };
    }

    private static Reaction cell(TimelineFrame frame, Effect.Cell effect) {
        return Reaction.of(frame, effect);
    }

    /// Something typed begins to change the cell.
    static Reaction typed(TimelineFrame frame, String text) {
        return frame.measures().table().isActive()
                ? cell(frame, new Effect.Cell.Edit(text))
                : Reaction.of(frame);
    }

    static Reaction to(TimelineFrame frame, int column) {
        var measures = frame.measures();
        return Reaction.of(
                frame.withMeasures(
                        measures.withTable(
                                measures.table().withActive(column, measures.labelWidth()))));
    }

    /// To the next column, from the last to the first of the row below.
    private static Reaction tab(TimelineFrame frame, int step) {
        var table = frame.measures().table();
        var column = table.active() + step;
        if (column >= 0 && column < table.columns().size()) {
            return to(frame, column);
        }
        var row = Navigation.row(frame) + step;
        if (row < 0 || row >= frame.state().rowCount()) {
            return Reaction.of(frame);
        }
        var moved = to(Navigation.toRow(frame, row), column < 0 ? table.columns().size() - 1 : 0);
        return Navigation.target(moved.frame())
                .map(id -> Reaction.of(moved.frame(), new Effect.Select(Set.of(id))))
                .orElse(moved);
    }

    /// Tab comes into the table that is shown.
    static Reaction enter(TimelineFrame frame) {
        return frame.measures().table().isShown() ? to(frame, 0) : Reaction.of(frame);
    }

    static Reaction toggled(TimelineFrame frame) {
        var width = frame.measures().labelWidth() + frame.viewport().width();
        return Reaction.of(frame.withMeasures(Table.toggled(frame.measures(), width)));
    }

    /// A click on a cell takes the keyboard there; a second one changes it.
    static Reaction press(TimelineFrame frame, Input.PressLabel press, Reaction onRow) {
        var column = frame.measures().table().columnAt(press.at().x());
        var row = frame.rowAt(press.at().y());
        if (row < 0) {
            return onRow;
        }
        var item = TableLayout.item(frame.state().row(row));
        var focused =
                onRow.frame()
                        .withSpotlight(
                                onRow.frame()
                                        .spotlight()
                                        .withFocus(
                                                new Focus(
                                                        frame.state().row(row).key(),
                                                        item == null ? null : item.id())));
        var there = to(focused, column);
        return press.clicks() == 2 && column >= 0
                ? cell(there.frame(), new Effect.Cell.Edit(""))
                : new Reaction(there.frame(), onRow.effects());
    }
}
