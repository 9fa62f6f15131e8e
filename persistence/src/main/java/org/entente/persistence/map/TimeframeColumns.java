package org.entente.persistence.map;

import org.entente.model.time.Timeframe;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// A start and a finish, ten columns.
record TimeframeColumns(WhenColumns start, WhenColumns finish) {
    static TimeframeColumns of(Table<?> table) {
        return new TimeframeColumns(
                WhenColumns.of(table, "start"), WhenColumns.of(table, "finish"));
    }

    void write(Record row, @Nullable Timeframe timeframe) {
        if (timeframe != null) {
            start.write(row, timeframe.start());
            finish.write(row, timeframe.finish());
        }
    }

    Timeframe read(Record row) {
        return new Timeframe(start.read(row), finish.read(row));
    }

    @Nullable Timeframe find(Record row) {
        var from = start.find(row);
        return from == null ? null : new Timeframe(from, finish.read(row));
    }
}
