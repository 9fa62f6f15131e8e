package org.entente.app.feature.comms;

import static java.util.Comparator.comparing;

import org.entente.app.feature.comms.CommsState.Detail;
import org.entente.app.feature.comms.CommsState.Holder;
import org.entente.app.feature.comms.CommsState.Row;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Makes a table of the screen from a plan.
final class CommsProjector {
    private final Plan plan;
    private final Desk desk;
    private final Statements statements;

    CommsProjector(Desk desk, Statements statements) {
        this.plan = desk.lookup().plan();
        this.desk = desk;
        this.statements = statements;
    }

    /// The rows in which every word of the filter occurs.
    CommsState project(Topic topic, String filter, @Nullable EntityId selected) {
        var ledger = desk.ledger(topic);
        var words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return new CommsState(
                topic,
                ledger.heads(),
                rows(ledger, words),
                counts(),
                selected == null
                        ? Detail.NOTHING
                        : plan.find(CisEntity.class, selected)
                                .map(this::detail)
                                .orElse(Detail.NOTHING),
                topic == Topic.SYSTEMS ? holders() : List.of(),
                desk,
                !filter.isBlank());
    }

    private Detail detail(CisEntity thing) {
        return new Detail(
                statements.of(thing),
                thing instanceof Net net
                        ? new NetPlans(desk.lookup(), desk.offered().catalogue()).of(net)
                        : null,
                thing instanceof CisSystem system
                        ? new Ports(desk.lookup(), statements).of(system)
                        : null);
    }

    private static boolean matches(Row row, String[] words) {
        var text = String.join(" ", row.cells()).toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private <E extends CisEntity> List<Row> rows(Ledger<E> ledger, String[] words) {
        return ledger.things(plan)
                .map(thing -> new Row(thing.id(), ledger.cells(thing), ledger.sign(thing)))
                .filter(row -> matches(row, words))
                .sorted(
                        comparing((Row row) -> row.cells().getFirst(), NaturalOrder.NAMES)
                                .thenComparing(row -> row.cells().get(1), NaturalOrder.NAMES)
                                .thenComparing(row -> row.id().toString()))
                .toList();
    }

    private Map<Topic, Integer> counts() {
        var counts = new EnumMap<Topic, Integer>(Topic.class);
        for (var topic : Topic.values()) {
            counts.put(topic, plan.count(topic.kind()));
        }
        return counts;
    }

    private List<Holder> holders() {
        var holders = new ArrayList<Holder>();
        plan.contingents().forEach(one -> holders.add(holder(one.id())));
        plan.forceElements().forEach(one -> holders.add(holder(one.id())));
        plan.participants().forEach(one -> holders.add(holder(one.id())));
        holders.sort(
                comparing(Holder::name, NaturalOrder.NAMES)
                        .thenComparing(one -> one.id().toString()));
        return holders;
    }

    private Holder holder(AssigneeId id) {
        return new Holder(id, desk.lookup().name(id));
    }
}
