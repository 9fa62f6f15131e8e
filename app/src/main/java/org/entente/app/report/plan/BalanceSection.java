package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import org.entente.app.format.Words;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.force.Balance;
import org.entente.model.force.Heading;
import org.entente.model.force.Line;
import org.entente.model.force.Statement;
import org.entente.model.force.Tally;
import org.entente.model.plan.OfferState;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// What was asked, offered, confirmed, what is missing and what is to spare: by nation, command,
/// category, echelon and phase; then the lines that nobody fills.
final class BalanceSection {
    private static final List<Balance.By> ORDER =
            List.of(
                    Balance.By.NATION,
                    Balance.By.COMMAND,
                    Balance.By.CATEGORY,
                    Balance.By.ECHELON,
                    Balance.By.PHASE);

    private final Reading reading;
    private final Cells shared;

    BalanceSection(Reading reading) {
        this.reading = reading;
        this.shared = new Cells(reading);
    }

    Section section() {
        var title = reading.say(PaperText.BALANCE);
        var lines = Statement.of(reading.plan()).lines();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        if (lines.isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(PaperText.NO_REQUIREMENTS)));
        } else {
            blocks.add(Block.Paragraph.note(reading.say(PaperText.BALANCE_NOTE)));
            var balance = Balance.of(reading.plan());
            ORDER.forEach(by -> add(by, balance, blocks));
            gaps(lines, blocks);
        }
        return new Section(title, PageFormat.A4_PORTRAIT, blocks);
    }

    private void add(Balance.By by, Balance balance, List<Block> blocks) {
        var rows = new ArrayList<Row>();
        balance.by(by)
                .forEach((heading, tally) -> rows.add(row(Row.Kind.PLAIN, name(heading), tally)));
        rows.sort((one, other) -> NAMES.compare(name(one), name(other)));
        if (by != Balance.By.NATION) {
            rows.add(row(Row.Kind.TOTAL, reading.say(ReportText.TOTAL), balance.total()));
        }
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, reading.say(title(by))));
        if (by == Balance.By.NATION) {
            blocks.add(Block.Paragraph.note(reading.say(PaperText.BY_NATION_NOTE)));
        }
        blocks.add(new Block.Table(columns(title(by)), rows));
    }

    private static String name(Row row) {
        return row.cells().getFirst().text();
    }

    private static PaperText title(Balance.By by) {
        return switch (by) {
            case NATION -> PaperText.BY_NATION;
            case COMMAND -> PaperText.BY_COMMAND;
            case CATEGORY -> PaperText.BY_CATEGORY;
            case ECHELON -> PaperText.BY_ECHELON;
            case PHASE -> PaperText.BY_PHASE;
        };
    }

    private List<Column> columns(PaperText first) {
        return List.of(
                Column.share(reading.say(first), 1),
                Column.number(reading.say(PaperText.ASKED)),
                Column.number(reading.say(PaperText.OFFERED)),
                Column.number(reading.say(PaperText.CONFIRMED)),
                Column.number(reading.say(PaperText.GAP)),
                Column.number(reading.say(PaperText.SURPLUS)),
                Column.number(reading.say(PaperText.PEOPLE_ASKED)),
                Column.number(reading.say(PaperText.PEOPLE_OFFERED)),
                Column.number(reading.say(PaperText.PEOPLE_CONFIRMED)));
    }

    private String name(Heading heading) {
        return switch (heading) {
            case Heading.Nation(var id) -> reading.codeAndName(id);
            case Heading.Category(var name) -> name;
            case Heading.Size(var echelon) -> reading.say(Words.of(echelon));
            case Heading.During(var id) -> reading.name(id);
            case Heading.Command(var name) -> name;
            case Heading.Unstated() -> reading.say(PaperText.UNSTATED);
        };
    }

    private Row row(Row.Kind kind, String name, Tally tally) {
        return new Row(
                kind,
                Cells.joined(
                        Cell.of(name),
                        List.of(
                                shared.amount(tally.asked()),
                                shared.amount(tally.offered()),
                                shared.amount(tally.confirmed()),
                                shared.amount(tally.gap()),
                                shared.amount(tally.surplus()),
                                shared.amount(tally.peopleAsked()),
                                shared.amount(tally.peopleOffered()),
                                shared.amount(tally.peopleConfirmed()))));
    }

    private void gaps(List<Line> lines, List<Block> blocks) {
        var open = lines.stream().filter(line -> !line.isFilled(OfferState::isOffered)).toList();
        blocks.add(new Block.Heading(2, reading.say(PaperText.GAPS)));
        blocks.add(
                open.isEmpty()
                        ? Block.Paragraph.of(reading.say(PaperText.NO_GAPS))
                        : new Block.Table(
                                List.of(
                                        Column.fit(reading.say(ReportText.NUMBER)),
                                        Column.share(reading.say(ReportText.ELEMENT), 2),
                                        Column.fit(reading.say(PaperText.COMMAND)),
                                        Column.fit(reading.say(PaperText.REQUIRED_BY)),
                                        Column.number(reading.say(ReportText.PERSONNEL)),
                                        Column.share(reading.say(PaperText.ASKED_NATIONS), 2)),
                                open.stream().map(this::gap).toList()));
    }

    private Row gap(Line line) {
        var asked = line.requirement();
        var strength = asked.need().strength();
        return Row.of(
                Cell.of(asked.number()),
                Cell.of(asked.name()),
                Cell.of(asked.subordination().command()),
                Cell.of(reading.requiredBy(asked)),
                shared.amount(strength == null ? 0 : strength),
                Cell.of(String.join(", ", line.offers().stream().map(reading::saidBy).toList())));
    }
}
