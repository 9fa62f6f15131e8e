package org.entente.persistence.map;

import org.entente.model.plan.Progress;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// How the times of a task come about, and how far it has come, in six columns.
record TimingColumns(
        Field<String> timing,
        Field<String> work,
        Field<String[]> calendars,
        Field<Integer> percent,
        Field<Instant> started,
        Field<Instant> finished) {
    private static final String COMPUTED = "COMPUTED";
    private static final String STATED = "STATED";

    static TimingColumns of(Table<?> table) {
        return new TimingColumns(
                Columns.of(table, "timing", String.class),
                Columns.of(table, "work", String.class),
                Columns.of(table, "calendar_ids", String[].class),
                Columns.of(table, "percent_done", Integer.class),
                Columns.of(table, "started_fixed", Instant.class),
                Columns.of(table, "finished_fixed", Instant.class));
    }

    void write(Record row, Timing timing) {
        var duration = timing.work();
        row.set(this.timing, timing.computed() ? COMPUTED : STATED);
        row.set(work, duration == null ? null : duration.toString());
        row.set(calendars, ids(timing.calendars()));
        row.set(percent, timing.progress().percent());
        row.set(started, timing.progress().started());
        row.set(finished, timing.progress().finished());
    }

    private static String @Nullable [] ids(List<WorkCalendar.Id> calendars) {
        return calendars.isEmpty()
                ? null
                : calendars.stream().map(id -> id.value().toString()).toArray(String[]::new);
    }

    Timing read(Record row) {
        var duration = row.get(work);
        var ids = row.get(calendars);
        return new Timing(
                row.get(timing).equals(COMPUTED),
                duration == null ? null : Duration.parse(duration),
                ids == null
                        ? List.of()
                        : Stream.of(ids).map(UUID::fromString).map(WorkCalendar.Id::new).toList(),
                new Progress(row.get(percent), row.get(started), row.get(finished)));
    }
}
