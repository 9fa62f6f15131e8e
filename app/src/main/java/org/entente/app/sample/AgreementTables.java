package org.entente.app.sample;

import org.entente.model.label.Classification;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads what is agreed in the sample exercise: agreements between nations, how each takes part in
/// the mission network, by which means the critical exchanges and some nets work, and in which
/// sessions all of it is tested.
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
        entities.addAll(sessions());
        return entities;
    }

    private List<CommexSession> sessions() {
        return KeyTables.table(
                        "commex",
                        "name",
                        "activity",
                        "from",
                        "until",
                        "minutes",
                        "operators",
                        "circuits",
                        "directed",
                        "remark")
                .stream()
                .map(this::session)
                .toList();
    }

    private CommexSession session(Table.Row row) {
        var window = register.activity(row, "activity");
        if (window == null) {
            throw row.fault("activity", "must be the one in which tests are held");
        }
        return new CommexSession(
                new CommexSession.Id(register.id("session", row.text("name"))),
                row.text("name"),
                window,
                new CommexSession.Daily(
                        row.as("from", LocalTime::parse),
                        row.as("until", LocalTime::parse),
                        row.as("minutes", Integer::valueOf)),
                new CommexSession.Means(
                        row.as("operators", Integer::valueOf),
                        row.as("circuits", Integer::valueOf),
                        row.as("directed", Integer::valueOf)),
                Cells.remark(row));
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
        var phases =
                KeyTables.list(row.text("phases"))
                        .map(key -> register.phase(row, "phases", key))
                        .toList();
        var steps = Stream.of(PacePlan.Means.values()).flatMap(means -> step(row, means)).toList();
        return subjects(row, phases)
                .map(
                        subject ->
                                new PacePlan(
                                        new PacePlan.Id(register.id("pace", subject.code())),
                                        "PACE " + subject.code(),
                                        subject.id(),
                                        phases,
                                        steps,
                                        Cells.remark(row)))
                .toList();
    }

    /// What works by those means, and what it is called.
    private record Subject(PaceSubjectId id, String code) {}

    private Stream<Subject> subjects(Table.Row row, List<Phase.Id> phases) {
        var code = row.text("thread");
        if (row.optional("producer").isEmpty()) {
            return Stream.of(new Subject(KeyTables.net(register, plan, row, code), code));
        }
        var producer = register.assignee(row, "producer", row.text("producer"));
        var found =
                plan.exchangeRequirements()
                        .filter(exchange -> isMeant(row, producer, exchange))
                        .filter(exchange -> exchange.phases().containsAll(phases))
                        .map(exchange -> new Subject(exchange.id(), exchange.number()))
                        .toList();
        if (found.isEmpty()) {
            throw row.fault("producer", "gives nothing critical in that thread");
        }
        return found.stream();
    }

    private static boolean isMeant(
            Table.Row row, AssigneeId producer, ExchangeRequirement exchange) {
        return exchange.number().startsWith(row.text("thread") + "-")
                && exchange.parties().producer().equals(producer)
                && exchange.demand().weight() == ExchangeRequirement.Weight.CRITICAL;
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
