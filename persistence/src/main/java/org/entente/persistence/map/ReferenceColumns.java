package org.entente.persistence.map;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AttestedId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import java.util.UUID;

/// A reference to one of several kinds, in two columns: the kind's name and the id.
record ReferenceColumns(Field<String> kind, Field<UUID> id) {
    static ReferenceColumns of(Table<?> table, String prefix) {
        return new ReferenceColumns(
                Columns.of(table, prefix + "_kind", String.class),
                Columns.of(table, prefix + "_id", UUID.class));
    }

    void write(Record row, EntityId target) {
        row.set(kind, target.kind().name());
        row.set(id, target.value());
    }

    TaskId task(Record row) {
        return switch (target(row)) {
            case ACTIVITY -> new Activity.Id(row.get(id));
            case MILESTONE -> new Milestone.Id(row.get(id));
            default -> throw stray(row);
        };
    }

    AssigneeId assignee(Record row) {
        return switch (target(row)) {
            case CONTINGENT -> new Contingent.Id(row.get(id));
            case FORCE_ELEMENT -> new ForceElement.Id(row.get(id));
            case PARTICIPANT -> new Participant.Id(row.get(id));
            default -> throw stray(row);
        };
    }

    SuperiorId superior(Record row) {
        return switch (target(row)) {
            case CONTINGENT -> new Contingent.Id(row.get(id));
            case FORCE_ELEMENT -> new ForceElement.Id(row.get(id));
            default -> throw stray(row);
        };
    }

    AttestedId attested(Record row) {
        if (target(row).id(row.get(id)) instanceof AttestedId subject) {
            return subject;
        }
        throw stray(row);
    }

    private EntityKind target(Record row) {
        return EntityKind.valueOf(row.get(kind));
    }

    private IllegalArgumentException stray(Record row) {
        return new IllegalArgumentException(
                "The column %s must name a kind that may stand there, not %s."
                        .formatted(kind.getName(), row.get(kind)));
    }
}
