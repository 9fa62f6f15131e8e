package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.DEPENDENCY;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.persistence.db.tables.records.DependencyRecord;
import org.jooq.Table;

import java.time.Duration;

enum DependencyMapper implements EntityMapper<Dependency, DependencyRecord> {
    INSTANCE;

    private static final ReferenceColumns PREDECESSOR =
            ReferenceColumns.of(DEPENDENCY, "predecessor");
    private static final ReferenceColumns SUCCESSOR = ReferenceColumns.of(DEPENDENCY, "successor");
    private static final NotesColumns NOTES = NotesColumns.of(DEPENDENCY);

    @Override
    public Table<DependencyRecord> table() {
        return DEPENDENCY;
    }

    @Override
    public DependencyRecord row(Dependency dependency) {
        var row = new DependencyRecord();
        row.setId(dependency.id().value());
        PREDECESSOR.write(row, dependency.predecessor());
        SUCCESSOR.write(row, dependency.successor());
        row.setDependencyKind(dependency.type().name());
        row.setLagSeconds(dependency.lag().toSeconds());
        row.setLagNanos(dependency.lag().toNanosPart());
        row.setLagTime(dependency.lagTime().name());
        NOTES.write(row, dependency.notes());
        return row;
    }

    @Override
    public Dependency entity(DependencyRecord row) {
        return new Dependency(
                new Dependency.Id(row.getId()),
                PREDECESSOR.task(row),
                SUCCESSOR.task(row),
                DependencyKind.valueOf(row.getDependencyKind()),
                Duration.ofSeconds(row.getLagSeconds(), row.getLagNanos()),
                LagTime.valueOf(row.getLagTime()),
                NOTES.read(row));
    }
}
