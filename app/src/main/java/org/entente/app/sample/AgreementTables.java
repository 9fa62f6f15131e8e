package org.entente.app.sample;

import org.entente.model.label.Classification;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads what is agreed in the sample exercise: agreements between nations, how each takes part in
/// the mission network, and by which means the critical exchanges work.
final class AgreementTables {
    private static final String NET = "[A-Z]-[0-9A-Z]+";
    private static final int PARTS = 5;

    private final Register register;
    private final Plan plan;

    AgreementTables(Register register, Plan plan) {
        this.register = register;
        this.plan = plan;
    }

    List<Entity> read() {
        var entities = new ArrayList<Entity>();
        KeyTables.table(
                        "agreements",
                        "name",
                        "type",
                        "parties",
                        "state",
                        "subject",
                        "document",
                        "from",
                        "until",
                        "remark")
                .forEach(row -> entities.add(agreement(row)));
        KeyTables.table("fmn", "member", "option", "spiral", "role", "host", "services", "remark")
                .forEach(row -> entities.add(participation(row)));
        KeyTables.table(
                        "pace",
                        "thread",
                        "producer",
                        "phases",
                        "primary",
                        "alternate",
                        "contingency",
                        "emergency",
                        "remark")
                .forEach(row -> entities.addAll(means(row)));
        return entities;
    }

    private Agreement agreement(Table.Row row) {
        return new Agreement(
                new Agreement.Id(register.id("agreement", row.text("name"))),
                row.text("name"),
                row.as("type", Agreement.Type::valueOf),
                KeyTables.list(row.text("parties"))
                        .map(code -> (Participant.Id) register.assignee(row, "parties", code))
                        .toList(),
                new Agreement.Paper(
                        row.optional("subject"),
                        row.optional("document"),
                        row.as("state", Agreement.State::valueOf)),
                KeyTables.period(row),
                Cells.remark(row));
    }

    private FmnParticipation participation(Table.Row row) {
        var member = row.text("member");
        @Nullable AssigneeId host =
                row.optional("host").isEmpty()
                        ? null
                        : register.assignee(row, "host", row.text("host"));
        return new FmnParticipation(
                new FmnParticipation.Id(register.id("fmn", member)),
                "FMN " + member,
                register.assignee(row, "member", member),
                new FmnParticipation.Standing(
                        KeyTables.optional(row, "option", FmnParticipation.Option::valueOf),
                        KeyTables.optional(row, "spiral", Integer::valueOf),
                        KeyTables.optional(row, "role", FmnParticipation.Role::valueOf),
                        host),
                KeyTables.list(row.optional("services")).map(AgreementTables::service).toList(),
                null,
                Cells.remark(row));
    }

    private static FmnParticipation.Service service(String text) {
        var parts = text.split("=", -1);
        return new FmnParticipation.Service(parts[0], Integer.valueOf(parts[1]), null);
    }

    private List<PacePlan> means(Table.Row row) {
        var producer = register.assignee(row, "producer", row.text("producer"));
        var phases =
                KeyTables.list(row.text("phases"))
                        .map(key -> register.phase(row, "phases", key))
                        .toList();
        var steps = Stream.of(PacePlan.Means.values()).flatMap(means -> step(row, means)).toList();
        var found =
                plan.exchangeRequirements()
                        .filter(exchange -> isMeant(row, producer, exchange))
                        .filter(exchange -> exchange.phases().containsAll(phases))
                        .map(exchange -> means(row, exchange, phases, steps))
                        .toList();
        if (found.isEmpty()) {
            throw row.fault("producer", "gives nothing critical in that thread");
        }
        return found;
    }

    private static boolean isMeant(
            Table.Row row, AssigneeId producer, ExchangeRequirement exchange) {
        return exchange.number().startsWith(row.text("thread") + "-")
                && exchange.parties().producer().equals(producer)
                && exchange.demand().weight() == ExchangeRequirement.Weight.CRITICAL;
    }

    private PacePlan means(
            Table.Row row,
            ExchangeRequirement exchange,
            List<Phase.Id> phases,
            List<PacePlan.Step> steps) {
        return new PacePlan(
                new PacePlan.Id(register.id("pace", exchange.number())),
                "PACE " + exchange.number(),
                exchange.id(),
                phases,
                steps,
                Cells.remark(row));
    }

    private Stream<PacePlan.Step> step(Table.Row row, PacePlan.Means means) {
        var column = means.name().toLowerCase(Locale.ROOT);
        if (row.optional(column).isEmpty()) {
            return Stream.empty();
        }
        var parts = row.text(column).split(" ?\\| ?", -1);
        if (parts.length != PARTS) {
            throw row.fault(column, "must have five parts");
        }
        var isNet = parts[0].matches(NET);
        return Stream.of(
                new PacePlan.Step(
                        means,
                        isNet ? KeyTables.net(register, plan, row, parts[0]) : null,
                        isNet ? "" : parts[0],
                        new PacePlan.Change(
                                parts[1],
                                parts[2].equals("?")
                                        ? null
                                        : Boolean.valueOf(parts[2].equals("yes")),
                                parts[3].isEmpty()
                                        ? null
                                        : Duration.ofMinutes(Long.parseLong(parts[3]))),
                        Classification.valueOf(parts[4])));
    }
}
