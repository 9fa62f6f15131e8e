package org.entente.app.feature.contingents;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import org.entente.app.feature.contingents.ContingentsState.Row;
import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// A row of the order of battle. What stands below it is made when it is first unfolded, and goes
/// on being the same item while the plan changes around it.
final class UnitItem extends TreeItem<Row> {
    private final Folds folds;
    private Row row;
    private boolean isMade;

    /// Which rows are unfolded, told whenever one is turned.
    interface Folds {
        boolean isOpen(EntityId id);

        void turned(EntityId id, boolean isOpen);
    }

    private UnitItem(Row row, Folds folds) {
        super(row);
        this.row = row;
        this.folds = folds;
        setExpanded(folds.isOpen(row.id()));
        expandedProperty().subscribe(isOpen -> folds.turned(this.row.id(), isOpen));
    }

    @Override
    public boolean isLeaf() {
        return row.below().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<Row>> getChildren() {
        if (!isMade) {
            isMade = true;
            place(super.getChildren(), row.below(), folds);
        }
        return super.getChildren();
    }

    @SuppressWarnings("ReferenceEquality") // Rows that say the same are kept.
    private void show(Row newRow) {
        if (newRow == row) {
            return;
        }
        row = newRow;
        if (!row.looksLike(getValue())) {
            setValue(row);
        }
        if (isMade) {
            place(super.getChildren(), row.below(), folds);
        }
    }

    /// Makes the items show those rows; items of rows that stay are kept, wherever they go.
    static void place(ObservableList<TreeItem<Row>> items, List<Row> rows, Folds folds) {
        if (isSameRows(items, rows)) {
            for (int at = 0; at < rows.size(); at++) {
                ((UnitItem) items.get(at)).show(rows.get(at));
            }
            return;
        }
        var known = new HashMap<EntityId, UnitItem>();
        for (var item : items) {
            if (item instanceof UnitItem one) {
                known.put(one.row.id(), one);
            }
        }
        var wanted = new ArrayList<TreeItem<Row>>(rows.size());
        for (var row : rows) {
            var item = known.get(row.id());
            if (item == null) {
                wanted.add(made(row, folds));
            } else {
                item.show(row);
                wanted.add(item);
            }
        }
        items.setAll(wanted);
    }

    /// With all that is to be seen below it, before it is seen itself: the table then takes in the
    /// whole at once.
    private static UnitItem made(Row row, Folds folds) {
        var item = new UnitItem(row, folds);
        if (item.isExpanded()) {
            item.getChildren();
        }
        return item;
    }

    private static boolean isSameRows(List<TreeItem<Row>> items, List<Row> rows) {
        return items.size() == rows.size()
                && IntStream.range(0, rows.size())
                        .allMatch(at -> items.get(at).getValue().id().equals(rows.get(at).id()));
    }
}
