package org.entente.persistence.h2;

import static org.entente.persistence.db.Tables.CONTINGENT;
import static org.entente.persistence.db.Tables.FORCE_ELEMENT;
import static org.entente.persistence.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import org.entente.model.plan.EntityKind;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Records;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// What the rows of a view tell.
final class ViewReports {
    private final DSLContext sql;

    ViewReports(DSLContext sql) {
        this.sql = sql;
    }

    /// What a participant brings: its code, how many force elements, how many people in them.
    record Contribution(String code, int elements, BigDecimal personnel) {}

    /// The contributions by the participants' codes, whatever the depth of their orders of battle.
    List<Contribution> contributions() {
        var tree = tree();
        return sql.withRecursive(tree)
                .select(PARTICIPANT.CODE, count(), sum(FORCE_ELEMENT.PERSONNEL))
                .from(tree)
                .join(FORCE_ELEMENT)
                .on(FORCE_ELEMENT.ID.eq(tree.field("element", UUID.class)))
                .join(CONTINGENT)
                .on(CONTINGENT.ID.eq(tree.field("contingent", UUID.class)))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(CONTINGENT.PARTICIPANT_ID))
                .groupBy(PARTICIPANT.CODE)
                .orderBy(PARTICIPANT.CODE)
                .fetch(Records.mapping(Contribution::new));
    }

    /// Each force element beside the contingent at the top of it.
    private static CommonTableExpression<Record2<UUID, UUID>> tree() {
        var above = DSL.table(name("tree"));
        var element = DSL.field(name("tree", "element"), UUID.class);
        var contingent = DSL.field(name("tree", "contingent"), UUID.class);
        return name("tree")
                .fields("element", "contingent")
                .as(
                        select(FORCE_ELEMENT.ID, FORCE_ELEMENT.SUPERIOR_ID)
                                .from(FORCE_ELEMENT)
                                .where(stands(EntityKind.CONTINGENT))
                                .unionAll(
                                        select(FORCE_ELEMENT.ID, contingent)
                                                .from(above)
                                                .join(FORCE_ELEMENT)
                                                .on(FORCE_ELEMENT.SUPERIOR_ID.eq(element))
                                                .and(stands(EntityKind.FORCE_ELEMENT))));
    }

    private static Condition stands(EntityKind superior) {
        return FORCE_ELEMENT.SUPERIOR_KIND.eq(inline(superior.name()));
    }
}
