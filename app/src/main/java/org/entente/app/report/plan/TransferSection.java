package org.entente.app.report.plan;

import org.entente.app.format.ForceWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.force.Statement;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Requirement;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Transfer of authority (TOA): for each command which units come under it, with the authority that
/// was asked and the one that the nation is ready to transfer. A sign stands where less was offered
/// than asked, or where nobody has said so.
final class TransferSection {
    private static final int COLUMNS = 8;

    private final Reading reading;

    /// An offer that stands, against its line.
    private record Promise(Requirement asked, Offer offer) {}

    TransferSection(Reading reading) {
        this.reading = reading;
    }

    Section section() {
        var title = reading.say(PaperText.TRANSFERS);
        var rows = rows();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        var lines = new AuthorityTable(reading).blocks();
        blocks.addAll(lines);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, reading.say(PaperText.ASKED_AND_OFFERED)));
            blocks.add(Block.Paragraph.note(reading.say(PaperText.TRANSFERS_NOTE)));
            blocks.add(new Block.Table(columns(), rows));
        } else if (lines.isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(PaperText.NO_TRANSFERS)));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    private List<Column> columns() {
        return List.of(
                Column.fit(reading.say(ReportText.NUMBER)),
                Column.share(reading.say(PaperText.UNIT), 3),
                Column.fit(reading.say(PaperText.NATION)),
                Column.fit(reading.say(PaperText.AUTHORITY_ASKED)),
                Column.fit(reading.say(PaperText.AUTHORITY_OFFERED)),
                Column.fit(reading.say(PaperText.STATE)),
                Column.fit(reading.say(PaperText.SINCE)),
                Column.share(reading.say(PaperText.ON_PAPER), 1));
    }

    private List<Row> rows() {
        var promised =
                Statement.of(reading.plan()).lines().stream()
                        .flatMap(
                                line ->
                                        line.offers().stream()
                                                .map(
                                                        offer ->
                                                                new Promise(
                                                                        line.requirement(), offer)))
                        .filter(promise -> promise.offer().state().isOffered());
        var rows = new ArrayList<Row>();
        TableChapter.groups(promised, TransferSection::command, reading.say(PaperText.NO_COMMAND))
                .forEach(
                        (command, promises) -> {
                            var title =
                                    reading.say(PaperText.COMMAND_COUNT, command, promises.size());
                            rows.add(Row.group(Cell.across(title, COLUMNS)));
                            promises.stream().map(this::row).forEach(rows::add);
                        });
        return rows;
    }

    private static String command(Promise promise) {
        return promise.asked().subordination().command().strip();
    }

    private Row row(Promise promise) {
        var offer = promise.offer();
        var asked = promise.asked().subordination().authority();
        var last = offer.steps().getLast();
        return Row.of(
                Cell.of(promise.asked().number()),
                Cell.of(unit(promise)),
                Cell.of(reading.code(offer.participant())),
                Cell.of(word(asked)),
                offered(asked, offer.content().authority()),
                Cell.of(reading.say(ForceWords.of(offer.state()))),
                Cell.of(reading.formats().date(last.on())),
                Cell.of(
                        String.join(
                                ", ",
                                Stream.of(last.paper(), last.by())
                                        .filter(word -> !word.isBlank())
                                        .toList())));
    }

    /// The unit where it is named, else what was asked for.
    private String unit(Promise promise) {
        var unit = promise.offer().content().unit();
        return unit == null ? promise.asked().name() : reading.name(unit);
    }

    private String word(@Nullable CommandAuthority authority) {
        return authority == null ? "" : reading.say(ForceWords.of(authority));
    }

    private Cell offered(@Nullable CommandAuthority asked, @Nullable CommandAuthority offered) {
        if (asked == null) {
            return Cell.of(word(offered));
        }
        if (offered == null) {
            return Cell.signed(Sign.MINOR, reading.say(ReportText.UNKNOWN));
        }
        return offered.covers(asked)
                ? Cell.of(word(offered))
                : Cell.signed(Sign.MAJOR, word(offered));
    }
}
