package org.entente.app.feature.authority;

import static java.util.Comparator.comparing;

import org.entente.app.feature.authority.AuthorityState.Row;
import org.entente.app.format.AuthorityWords;
import org.entente.app.format.Language;
import org.entente.app.format.Spelling;
import org.entente.app.format.TimeText;
import org.entente.model.authority.CommandLines;
import org.entente.model.authority.Transfer;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.When;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The table of transfers of authority: what is asked for of each unit beside what its nation
/// offers and what is agreed, in days, and what is missing, which comes first. Lives for one look
/// at a plan.
final class TransferRows {
    private static final double HOURS_A_DAY = 24;

    private final Language language;
    private final CommandLines lines;
    private final Spelling spelling;
    private final Instant horizon;

    TransferRows(Language language, Plan plan, CommandLines lines) {
        this.language = language;
        this.lines = lines;
        this.spelling = new Spelling(plan);
        this.horizon = Schedule.of(plan).exercise().map(Span::end).orElse(Instant.EPOCH);
    }

    Stream<Row> rows() {
        return lines.transfers().stream()
                .map(this::row)
                .sorted(
                        comparing((Row row) -> !row.isOpen())
                                .thenComparing(row -> row.cell(Field.NATION))
                                .thenComparing(row -> row.cell(Field.TRANSFERRED))
                                .thenComparing(row -> row.cell(Field.TO))
                                .thenComparing(Row::key));
    }

    private Row row(Transfer transfer) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(
                Field.NATION,
                lines.belonging().nation(transfer.unit()).map(spelling::of).orElse(""));
        cells.put(Field.TRANSFERRED, spelling.of(transfer.unit()));
        cells.put(Field.TO, spelling.of(transfer.holder()));
        cells.put(Field.ASKED, term(transfer.asked()));
        cells.put(Field.ASKED_DAYS, days(transfer.asked()));
        cells.put(Field.OFFERED, term(transfer.offered()));
        cells.put(Field.OFFERED_DAYS, days(transfer.offered()));
        cells.put(Field.AGREED, term(transfer.agreed()));
        var missing = missing(transfer);
        cells.put(Field.MISSING, String.join(", ", missing));
        return new Row(
                transfer.unit().value() + "/" + transfer.holder().value(),
                transfer.unit(),
                cells,
                !missing.isEmpty());
    }

    private String term(@Nullable AuthorityLine line) {
        if (line == null) {
            return "";
        }
        return language.say(
                AuthorityDeskText.TERM,
                language.say(AuthorityWords.of(line.degree())),
                at(line.term().from()),
                at(line.term().until()));
    }

    private String at(@Nullable When when) {
        return when == null
                ? language.say(AuthorityDeskText.OPEN)
                : new TimeText(language.formats()).of(when);
    }

    private String days(@Nullable AuthorityLine line) {
        var span = lines.span(line, horizon);
        return span == null ? "" : language.formats().number(days(span.length()));
    }

    /// Days that have begun count whole.
    private static long days(Duration length) {
        return (long) Math.ceil(length.toMinutes() / 60.0 / HOURS_A_DAY);
    }

    /// What is asked for and not to be had: the days, or how much less the authority is.
    private List<String> missing(Transfer transfer) {
        var asked = transfer.asked();
        var given = transfer.agreed() == null ? transfer.offered() : transfer.agreed();
        if (asked == null) {
            return List.of();
        }
        if (given == null) {
            return List.of(language.say(AuthorityDeskText.NO_ANSWER));
        }
        var missing = new ArrayList<String>();
        if (given.degree().compareTo(asked.degree()) > 0) {
            missing.add(
                    language.say(
                            AuthorityDeskText.LESS,
                            language.say(AuthorityWords.of(given.degree())),
                            language.say(AuthorityWords.of(asked.degree()))));
        }
        var days =
                lines.shortfall(transfer, horizon).stream()
                        .mapToLong(span -> days(span.length()))
                        .sum();
        if (days > 0) {
            missing.add(language.say(AuthorityDeskText.DAYS_MISSING, days));
        }
        return missing;
    }
}
