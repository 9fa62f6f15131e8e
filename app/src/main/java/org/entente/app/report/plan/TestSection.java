package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import org.entente.app.format.CisWords;
import org.entente.app.format.EvidenceWords;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.StandardWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.interop.commex.Commex;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.time.Span;
import org.entente.resources.CisPaperText;
import org.entente.resources.CommexPaperText;
import org.entente.resources.EvidenceText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// When which test is held; what is still to be given a time: the pairs of critical exchanges that
/// nobody has proven; and what came of the tests that were made, by event.
final class TestSection {
    private static final int COLUMNS = 6;

    private final Reading reading;
    private final Judgement judgement;
    private final StandardWords standards;

    TestSection(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
        this.standards = StandardWords.of(reading.language(), judgement.interop().catalogue());
    }

    Section section() {
        var title = reading.say(CisPaperText.TESTS);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        sessions(blocks);
        slots(blocks);
        new PairTable(reading, standards, Commex.unplanned(judgement.interop())).add(blocks);
        results(blocks);
        if (blocks.size() == 1) {
            blocks.add(Block.Paragraph.of(reading.say(CisPaperText.NO_TESTS)));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    /// In which windows tests are held, by whom and with what.
    private void sessions(List<Block> blocks) {
        var rows = new SessionRows(reading).rows();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, reading.say(CommexPaperText.SESSIONS)));
            blocks.add(new Block.Table(SessionRows.columns(reading), rows));
        }
    }

    /// The tests that have their time and no result, in its order and day by day, with room for the
    /// result.
    private void slots(List<Block> blocks) {
        var rows = new ArrayList<Row>();
        SessionRows.slots(reading).stream()
                .collect(
                        groupingBy(
                                slot -> reading.formats().date(slot.span().start()),
                                LinkedHashMap::new,
                                toList()))
                .forEach(
                        (day, slots) -> {
                            var words = SessionRows.day(reading, day, slots);
                            rows.add(Row.group(Cell.across(words, COLUMNS)));
                            slots.forEach(slot -> rows.add(slot(slot.test(), slot.span())));
                        });
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.SLOTS)));
        blocks.add(Block.Paragraph.note(reading.say(CisPaperText.SLOTS_NOTE)));
        blocks.add(
                new Block.Table(
                        List.of(
                                Column.fit(reading.say(CisPaperText.TEST)),
                                Column.fit(reading.say(CisPaperText.WHEN)),
                                Column.share(reading.say(CisPaperText.PROVIDER), 3),
                                Column.share(reading.say(CisPaperText.CONSUMER), 3),
                                Column.share(reading.say(CisPaperText.STANDARD), 2),
                                Column.share(reading.say(CisPaperText.RESULT), 2)),
                        rows));
    }

    private Row slot(Evidence test, Span span) {
        return Row.of(
                Cell.of(test.name()),
                Cell.of(
                        reading.say(
                                CisPaperText.FROM_UNTIL,
                                reading.formats().zulu(span.start()),
                                reading.formats().zulu(span.end()))),
                Cell.of(side(test.provider())),
                Cell.of(side(test.consumer())),
                Cell.of(standards.brief(test.standard())),
                Cell.EMPTY);
    }

    /// What came of tests; those that wait for their time stand above.
    private void results(List<Block> blocks) {
        var waiting = SessionRows.slots(reading).stream().map(SessionRows.Slot::test).toList();
        var events =
                new TreeMap<>(
                        reading.plan()
                                .evidence()
                                .filter(test -> !waiting.contains(test))
                                .collect(groupingBy(test -> test.result().event().strip())));
        if (events.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Row>();
        events.forEach(
                (event, tests) -> {
                    var name = event.isEmpty() ? reading.say(CisPaperText.NO_EVENT) : event;
                    rows.add(
                            Row.group(
                                    Cell.across(
                                            reading.say(CisPaperText.COUNTED, name, tests.size()),
                                            COLUMNS)));
                    tests.stream()
                            .sorted(
                                    comparing((Evidence test) -> test.result().on())
                                            .thenComparing(Evidence::name, NaturalOrder.NAMES)
                                            .thenComparing(test -> test.id().value()))
                            .map(this::row)
                            .forEach(rows::add);
                });
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.RESULTS)));
        blocks.add(new Block.Table(columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                Column.fit(reading.say(CisPaperText.DAY)),
                Column.share(reading.say(CisPaperText.STANDARD), 2),
                Column.share(reading.say(CisPaperText.PROVIDER), 2),
                Column.share(reading.say(CisPaperText.CONSUMER), 2),
                Column.fit(reading.say(CisPaperText.RESULT)),
                Column.share(reading.say(CisPaperText.DEPTH), 2));
    }

    private Row row(Evidence test) {
        var result = test.result();
        return Row.of(
                Cell.of(reading.formats().date(result.on())),
                Cell.of(standards.brief(test.standard())),
                Cell.of(side(test.provider())),
                Cell.of(side(test.consumer())),
                outcome(result.outcome()),
                Cell.of(
                        Stream.of(shown(result), behind(result))
                                .filter(words -> !words.isBlank())
                                .reduce(
                                        (shown, behind) ->
                                                reading.say(
                                                        CisPaperText.DEPTH_AND_ISSUE,
                                                        shown,
                                                        behind))
                                .orElse("")));
    }

    /// How deep, and where and how it was shown.
    private String shown(Evidence.Result result) {
        var depth = reading.say(CisWords.of(result.depth()));
        var grade = result.grade();
        return grade == null
                ? depth
                : reading.say(EvidenceText.SHOWN, depth, reading.say(EvidenceWords.of(grade)));
    }

    /// What was behind it, and the issue in words.
    private String behind(Evidence.Result result) {
        var category = result.category();
        return Stream.of(
                        category == null ? "" : reading.say(EvidenceWords.of(category)),
                        result.issue())
                .filter(words -> !words.isBlank())
                .collect(joining(" – "));
    }

    private String side(Evidence.Side side) {
        var name = reading.system(side.system());
        return side.software().isBlank()
                ? name
                : reading.say(CisPaperText.WITH_SOFTWARE, name, side.software());
    }

    private Cell outcome(TestResult result) {
        var words = reading.say(MatchWords.of(result));
        return switch (result) {
            case SUCCESS -> Cell.signed(Sign.MET, words);
            case LIMITED_SUCCESS -> Cell.signed(Sign.MINOR, words);
            case INTEROPERABILITY_ISSUE -> Cell.signed(Sign.SHOWSTOPPER, words);
            case NOT_TESTED, PENDING -> Cell.signed(Sign.UNKNOWN, words);
        };
    }
}
