package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.format.AuthorityWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Participant;
import org.entente.model.time.When;
import org.entente.resources.AuthorityText;
import org.entente.resources.PaperText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Who holds which authority over which unit, from its transfer until the release, by holder.
final class AuthorityTable {
    private static final int COLUMNS = 7;

    private final Reading reading;

    AuthorityTable(Reading reading) {
        this.reading = reading;
    }

    /// Nothing where the plan has no such line.
    List<Block> blocks() {
        var holders =
                new TreeMap<>(
                        reading.plan()
                                .authorityLines()
                                .collect(groupingBy(line -> reading.command(line.holder()))));
        if (holders.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        holders.forEach((holder, lines) -> add(holder, lines, rows));
        return List.of(
                new Block.Heading(2, reading.say(PaperText.AUTHORITY_LINES)),
                new Block.Table(columns(), rows));
    }

    private void add(String holder, List<AuthorityLine> lines, List<Row> rows) {
        var title = reading.say(PaperText.COMMAND_COUNT, holder, lines.size());
        rows.add(Row.group(Cell.across(title, COLUMNS)));
        lines.stream()
                .sorted(
                        comparing(this::from, nullsLast(naturalOrder()))
                                .thenComparing(line -> reading.name(line.unit()), NAMES)
                                .thenComparing(line -> line.id().value()))
                .map(this::row)
                .forEach(rows::add);
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(AuthorityText.UNIT), 3),
                Column.fit(reading.say(PaperText.NATION)),
                Column.fit(reading.say(AuthorityText.DEGREE)),
                Column.fit(reading.say(AuthorityText.FROM)),
                Column.fit(reading.say(AuthorityText.UNTIL)),
                Column.fit(reading.say(AuthorityText.STATE)),
                Column.share(reading.say(AuthorityText.PAPER), 1));
    }

    private Row row(AuthorityLine line) {
        return Row.of(
                Cell.of(reading.name(line.unit())),
                Cell.of(reading.participant(line.unit()).map(Participant::code).orElse("")),
                Cell.of(reading.say(AuthorityWords.of(line.degree()))),
                Cell.of(reading.zulu(from(line))),
                Cell.of(reading.zulu(at(line.term().until()))),
                Cell.of(reading.say(AuthorityWords.of(line.state()))),
                Cell.of(line.paper()));
    }

    private @Nullable Instant from(AuthorityLine line) {
        return at(line.term().from());
    }

    private @Nullable Instant at(@Nullable When when) {
        return when == null ? null : reading.schedule().instant(when).orElse(null);
    }
}
