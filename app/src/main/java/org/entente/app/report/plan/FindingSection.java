package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.entente.app.format.Words;
import org.entente.app.problem.FindingMessages;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the rules found, by the nation whose matter it is, the worst first, and what was accepted
/// and why.
final class FindingSection {
    private static final List<Severity> WORST_FIRST = List.of(Severity.values()).reversed();

    /// So many findings of one rule are printed for a nation, and so many names of the rest.
    static final int MOST = 12;

    private static final int NAMED = 120;

    private final Reading reading;
    private final Owners owners;
    private final FindingMessages messages;
    private final Gathered gathered;

    FindingSection(Reading reading) {
        this.reading = reading;
        this.owners = new Owners(reading);
        this.messages = new FindingMessages(reading.plan(), reading.language());
        this.gathered = new Gathered(reading);
    }

    Section section() {
        var title = reading.say(ReportText.FINDINGS);
        var verdict = reading.verdict();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        if (verdict.open().isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(ReportText.NO_FINDINGS)));
        } else {
            open(verdict.open(), blocks);
        }
        if (!verdict.accepted().isEmpty()) {
            blocks.add(new Block.Heading(2, reading.say(ReportText.ACCEPTED_FINDINGS)));
            blocks.add(accepted(verdict.accepted()));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    private void open(List<Finding> findings, List<Block> blocks) {
        var byNation = byNation(findings);
        blocks.add(counts(byNation));
        var rows = new ArrayList<Row>();
        byNation.forEach(
                (nation, found) -> {
                    rows.add(Row.group(Cell.across(nation, 4)));
                    rows.addAll(open(found));
                });
        blocks.add(
                new Block.Table(
                        List.of(
                                Column.fit(reading.say(ReportText.CODE)),
                                Column.share(reading.say(ReportText.SUBJECT), 3),
                                Column.share(reading.say(ReportText.FINDING), 5),
                                Column.share(reading.say(ReportText.WHAT_TO_DO), 4)),
                        rows));
    }

    /// The worst first. Where a rule says the same of very many, the first stand for the rest, of
    /// which the names follow.
    private List<Row> open(List<Finding> found) {
        var rows = new ArrayList<Row>();
        found.stream()
                .sorted(comparing(Finding::severity).reversed())
                .collect(groupingBy(Kind::of, LinkedHashMap::new, toList()))
                .forEach(
                        (kind, alike) -> {
                            alike.stream().limit(MOST).map(this::open).forEach(rows::add);
                            if (alike.size() > MOST) {
                                rows.add(rest(kind, alike.subList(MOST, alike.size())));
                            }
                        });
        return rows;
    }

    /// What one rule says with one gravity.
    private record Kind(Severity severity, RuleCode rule) {
        static Kind of(Finding finding) {
            return new Kind(finding.severity(), finding.rule());
        }
    }

    private Row rest(Kind kind, List<Finding> left) {
        var names =
                Runs.of(
                        left.stream()
                                .flatMap(FindingSection::cases)
                                .map(reading::name)
                                .sorted(NaturalOrder.NAMES)
                                .distinct()
                                .toList());
        var told = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
        return Row.of(
                Cell.signed(sign(kind.severity()), kind.rule().code()),
                Cell.of(reading.say(PaperText.FINDINGS_MORE, left.size())),
                new Cell(
                        names.size() > NAMED
                                ? reading.say(
                                        PaperText.FINDINGS_MORE_NAMED, told, names.size() - NAMED)
                                : told,
                        2,
                        0,
                        null));
    }

    /// What is found fault with, with all of its kind.
    private static Stream<EntityId> cases(Finding finding) {
        var kind = finding.subject().kind();
        return Stream.concat(Stream.of(finding.subject()), finding.others().stream())
                .filter(id -> id.kind() == kind);
    }

    /// What nobody alone can mend first, then by the names of the nations.
    private SortedMap<String, List<Finding>> byNation(List<Finding> findings) {
        var nobody = reading.say(PaperText.FINDINGS_OF_ALL);
        var found =
                new TreeMap<String, List<Finding>>(
                        comparing((String nation) -> !nation.equals(nobody))
                                .thenComparing(naturalOrder()));
        for (var finding : findings) {
            var owner =
                    owners.of(finding)
                            .flatMap(id -> reading.plan().find(Participant.class, id))
                            .map(reading::codeAndName)
                            .orElse(nobody);
            found.computeIfAbsent(owner, _ -> new ArrayList<>()).add(finding);
        }
        return found;
    }

    private Block counts(SortedMap<String, List<Finding>> byNation) {
        var columns = new ArrayList<Column>();
        columns.add(Column.share(reading.say(PaperText.NATION), 1));
        WORST_FIRST.forEach(each -> columns.add(Column.number(reading.say(Words.of(each)))));
        var rows = new ArrayList<Row>();
        byNation.forEach((nation, found) -> rows.add(Row.of(counted(nation, found))));
        var all = byNation.values().stream().flatMap(List::stream).toList();
        rows.add(Row.total(counted(reading.say(PaperText.FINDINGS_IN_ALL), all)));
        return new Block.Table(columns, rows);
    }

    private static Cell[] counted(String nation, List<Finding> found) {
        var counts =
                WORST_FIRST.stream()
                        .map(each -> found.stream().filter(f -> f.severity() == each).count());
        return Stream.concat(Stream.of(nation), counts.map(n -> n == 0 ? "" : Long.toString(n)))
                .map(Cell::of)
                .toArray(Cell[]::new);
    }

    private Row open(Finding finding) {
        return Row.of(
                Cell.signed(sign(finding.severity()), finding.rule().code()),
                Cell.of(subject(finding.subject())),
                Cell.of(gathered.told(finding, messages.sentence(finding))),
                Cell.of(messages.advice(finding)));
    }

    private String subject(EntityId id) {
        return reading.say(
                ReportText.SUBJECT_NAME, reading.say(Words.of(id.kind())), reading.name(id));
    }

    private Block accepted(List<Verdict.Accepted> accepted) {
        return new Block.Table(
                List.of(
                        Column.fit(reading.say(ReportText.CODE)),
                        Column.share(reading.say(ReportText.FINDING), 5),
                        Column.share(reading.say(ReportText.REASON), 4),
                        Column.fit(reading.say(ReportText.ACCEPTED_BY))),
                accepted.stream().map(this::accepted).toList());
    }

    private Row accepted(Verdict.Accepted accepted) {
        var finding = accepted.finding();
        return Row.of(
                Cell.signed(sign(finding.severity()), finding.rule().code()),
                Cell.of(gathered.told(finding, messages.sentence(finding))),
                Cell.of(accepted.reason()),
                Cell.of(accepted.by()));
    }

    private static Sign sign(Severity severity) {
        return switch (severity) {
            case ADVICE -> Sign.ADVICE;
            case UNKNOWN -> Sign.UNKNOWN;
            case MINOR -> Sign.MINOR;
            case MAJOR -> Sign.MAJOR;
            case SHOWSTOPPER -> Sign.SHOWSTOPPER;
        };
    }
}
