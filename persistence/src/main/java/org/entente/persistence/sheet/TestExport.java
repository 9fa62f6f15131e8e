package org.entente.persistence.sheet;

import static java.util.Comparator.comparing;

import org.dhatim.fastexcel.Worksheet;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.secrecy.Masking;
import org.entente.model.time.DateTimeGroup;
import org.entente.model.time.Span;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the plan of tests and their results, a row each, in order of time: as a spreadsheet in
/// which results are chosen, or as values separated by commas. The first and the last row bear the
/// marking.
public final class TestExport {
    static final String SHEET = "Tests";
    private static final List<TestColumn> COLUMNS = List.of(TestColumn.values());
    private static final String BYTE_ORDER = "\uFEFF";

    private final Plan plan;
    private final Anchors anchors;
    private final Holding holding;

    private TestExport(Plan plan) {
        this.plan = plan;
        this.anchors = Anchors.of(plan);
        this.holding = new Holding(plan);
    }

    /// The bytes of a spreadsheet. The plan must hold only what the reader may see.
    public static byte[] workbook(Plan whole) {
        var plan = Masking.masked(whole);
        return MarkedBook.write(plan, book -> new TestExport(plan).sheet(book));
    }

    /// The bytes of values separated by commas (RFC 4180, UTF-8).
    public static byte[] commas(Plan whole) {
        var plan = Masking.masked(whole);
        var export = new TestExport(plan);
        var marking = List.of(plan.label().marking());
        var rows = new ArrayList<List<String>>();
        rows.add(marking);
        rows.add(COLUMNS.stream().map(TestColumn::heading).toList());
        export.tests().forEach(test -> rows.add(export.row(test)));
        rows.add(marking);
        return (BYTE_ORDER + CommaText.write(rows)).getBytes(StandardCharsets.UTF_8);
    }

    private void sheet(MarkedBook book) {
        var sheet = book.sheet(SHEET);
        var marking = plan.label().marking();
        MarkedBook.text(sheet, 0, 0, marking);
        MarkedBook.headings(sheet, 1, COLUMNS);
        COLUMNS.forEach(column -> sheet.width(COLUMNS.indexOf(column), width(column)));
        int row = 2;
        for (var test : tests()) {
            write(sheet, row, row(test));
            book.offer(sheet, row, COLUMNS.indexOf(TestColumn.RESULT), TestWords.results());
            book.offer(sheet, row, COLUMNS.indexOf(TestColumn.DEPTH), TestWords.depths());
            book.offer(sheet, row, COLUMNS.indexOf(TestColumn.CATEGORY), TestWords.categories());
            book.offer(sheet, row, COLUMNS.indexOf(TestColumn.GRADE), TestWords.grades());
            row++;
        }
        MarkedBook.text(sheet, row, 0, marking);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            MarkedBook.text(sheet, row, i, cells.get(i));
        }
    }

    private static double width(TestColumn column) {
        return switch (column) {
            case PROVIDER, CONSUMER, ISSUE -> 32;
            case PROVIDER_OF, CONSUMER_OF, EVENT, RESULT, DEPTH, BY, CATEGORY, GRADE -> 24;
            case TEST, START, END, PROVIDER_SOFTWARE, CONSUMER_SOFTWARE, STANDARD, DAY, REFERENCE ->
                    16;
        };
    }

    private List<Evidence> tests() {
        return plan.evidence()
                .sorted(
                        comparing((Evidence test) -> start(test))
                                .thenComparing(Evidence::name)
                                .thenComparing(test -> test.id().value()))
                .toList();
    }

    private Instant start(Evidence test) {
        return span(test).map(Span::start).orElse(Instant.MAX);
    }

    private Optional<Span> span(Evidence test) {
        return Optional.ofNullable(test.period()).flatMap(anchors::span);
    }

    private List<String> row(Evidence test) {
        return COLUMNS.stream().map(column -> text(test, column)).toList();
    }

    private String text(Evidence test, TestColumn column) {
        var result = test.result();
        return switch (column) {
            case TEST -> test.name();
            case START -> span(test).map(Span::start).map(DateTimeGroup::zulu).orElse("");
            case END -> span(test).map(Span::end).map(DateTimeGroup::zulu).orElse("");
            case PROVIDER -> holding.name(test.provider().system());
            case PROVIDER_OF -> holding.whose(test.provider().system());
            case PROVIDER_SOFTWARE -> test.provider().software();
            case CONSUMER -> holding.name(test.consumer().system());
            case CONSUMER_OF -> holding.whose(test.consumer().system());
            case CONSUMER_SOFTWARE -> test.consumer().software();
            case STANDARD -> test.standard();
            case EVENT -> result.event();
            case RESULT -> TestWords.of(result.outcome());
            case DEPTH -> TestWords.of(result.depth());
            case DAY -> result.on().toString();
            case BY -> result.by();
            case ISSUE -> result.issue();
            case CATEGORY -> TestWords.of(result.category());
            case GRADE -> TestWords.of(result.grade());
            case REFERENCE -> test.id().value().toString();
        };
    }
}
