package org.entente.app.report.plan;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.OriginWords;
import org.entente.app.format.Words;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.entente.resources.CisPaperText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The means of each PACE plan. Plans with the same means stand once: their names as runs of
/// numbers and what they carry at the head, then whom they serve, a line for each who gives or
/// gets.
final class PaceRows {
    private static final int COLUMNS = 5;

    private final Reading reading;

    PaceRows(Reading reading) {
        this.reading = reading;
    }

    static List<Column> columns(Reading reading) {
        return List.of(
                Column.fit(reading.say(CisPaperText.MEANS)),
                Column.share(reading.say(CisPaperText.BY), 2),
                Column.share(reading.say(CisPaperText.UP_TO), 1),
                Column.share(reading.say(CisPaperText.TRIGGER), 3),
                Column.fit(reading.say(CisPaperText.MONITORED)));
    }

    List<Row> rows(List<PacePlan> plans) {
        var alike = new LinkedHashMap<List<PacePlan.Step>, List<PacePlan>>();
        plans.forEach(
                plan -> alike.computeIfAbsent(plan.steps(), _ -> new ArrayList<>()).add(plan));
        var rows = new ArrayList<Row>();
        alike.forEach(
                (steps, same) -> {
                    if (same.size() == 1) {
                        rows.add(Row.group(Cell.across(title(same.getFirst()), COLUMNS)));
                    } else {
                        rows.add(Row.group(Cell.across(heading(same), COLUMNS)));
                        served(same)
                                .forEach(words -> rows.add(Row.of(Cell.across(words, COLUMNS))));
                    }
                    steps.forEach(step -> rows.add(row(same, step)));
                });
        return rows;
    }

    private String title(PacePlan plan) {
        var subject = reading.name(plan.subject());
        return plan.name().equals(subject)
                ? subject
                : reading.say(CisPaperText.PACE_OF, plan.name(), subject);
    }

    private String heading(List<PacePlan> plans) {
        var names = String.join(", ", Runs.of(plans.stream().map(PacePlan::name).toList()));
        var carried = new LinkedHashSet<String>();
        plans.forEach(plan -> exchange(plan).map(this::carried).ifPresent(carried::add));
        return carried.isEmpty()
                ? names
                : reading.say(CisPaperText.PACE_OF, names, String.join("; ", carried));
    }

    /// The product, or the exchange by its own name where it states none.
    private String carried(ExchangeRequirement exchange) {
        var product = exchange.product();
        return product == null ? exchange.name() : reading.name(product);
    }

    private Optional<ExchangeRequirement> exchange(PacePlan plan) {
        return plan.subject() instanceof ExchangeRequirement.Id id
                ? reading.plan().find(ExchangeRequirement.class, id)
                : Optional.empty();
    }

    /// Who gives to whom, by who gives or by who gets, whichever are fewer; what is no exchange, a
    /// net, by its name.
    private List<String> served(List<PacePlan> plans) {
        var givers = new LinkedHashMap<AssigneeId, Set<String>>();
        var takers = new LinkedHashMap<AssigneeId, Set<String>>();
        var others = new LinkedHashSet<String>();
        for (var plan : plans) {
            var parties = exchange(plan).map(ExchangeRequirement::parties).orElse(null);
            if (parties == null) {
                others.add(reading.name(plan.subject()));
            } else {
                add(givers, parties.producer(), parties.consumer());
                add(takers, parties.consumer(), parties.producer());
            }
        }
        boolean isByGiver = givers.size() <= takers.size();
        var lines = new ArrayList<String>();
        (isByGiver ? givers : takers)
                .forEach(
                        (one, more) -> {
                            var name = reading.name(one);
                            var all = String.join(" · ", more);
                            lines.add(
                                    reading.say(
                                            CisPaperText.SERVED,
                                            isByGiver ? name : all,
                                            isByGiver ? all : name));
                        });
        if (!others.isEmpty()) {
            lines.add(String.join(" · ", others));
        }
        return lines;
    }

    private void add(Map<AssigneeId, Set<String>> ends, AssigneeId one, AssigneeId other) {
        ends.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(reading.name(other));
    }

    private Row row(List<PacePlan> plans, PacePlan.Step step) {
        var net = step.net();
        var monitored = step.change().monitored();
        return Row.of(
                Cell.of(reading.say(ArrangementWords.of(step.means()))),
                Cell.of(
                        Stream.of(net == null ? "" : reading.name(net), step.way())
                                .filter(word -> !word.isBlank())
                                .collect(joining(", "))),
                level(plans, step),
                step.change().trigger().isBlank() && step.means() != PacePlan.Means.PRIMARY
                        ? Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_STATED))
                        : Cell.of(step.change().trigger()),
                monitored == null
                        ? Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_STATED))
                        : Cell.of(
                                reading.say(
                                        Objects.requireNonNull(monitored)
                                                ? CisPaperText.YES
                                                : CisPaperText.NO)));
    }

    /// Up to which level it may carry, and who said so of all of these. By hand goes nothing
    /// classified where nobody states it; what a net carries of itself needs no level.
    private Cell level(List<PacePlan> plans, PacePlan.Step step) {
        var level = step.authorised();
        if (level == null) {
            return step.net() == null
                    ? Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_STATED))
                    : Cell.EMPTY;
        }
        var words = new OriginWords(reading.language());
        var said =
                plans.stream()
                        .map(plan -> Attestation.origin(reading.plan(), plan.id(), step))
                        .distinct()
                        .toList();
        return Cell.of(
                words.sourced(
                        reading.say(Words.of(level)),
                        said.size() == 1 ? said.getFirst() : Statement.Origin.NOBODY));
    }
}
