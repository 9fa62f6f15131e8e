package org.entente.app.feature.authority;

import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One table as it is shown, and how many of its rows want an answer.
record AuthorityState(Page page, List<Row> rows, int open, boolean isFiltered) {
    static final AuthorityState EMPTY = new AuthorityState(Page.TRANSFERS, List.of(), 0, false);

    AuthorityState {
        rows = List.copyOf(rows);
    }

    /// One row: its thing in the plan, null where it is none of it yet; a key that stays the same
    /// while the thing comes and goes; and whether something is missing or to be confirmed.
    record Row(String key, @Nullable EntityId id, Map<Field, String> cells, boolean isOpen) {
        Row(String key, @Nullable EntityId id, Map<Field, String> cells, boolean isOpen) {
            this.key = key;
            this.id = id;
            this.cells = Map.copyOf(cells);
            this.isOpen = isOpen;
        }

        String cell(Field field) {
            return cells.getOrDefault(field, "");
        }
    }
}
