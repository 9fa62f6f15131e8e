package org.entente.app.problem;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.Words;
import org.entente.app.interop.VerdictMoves;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.CjsorColumn;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.DomainNames;
import org.entente.persistence.sheet.OfferColumn;
import org.entente.persistence.sheet.QuestionColumn;
import org.entente.persistence.sheet.SheetColumn;
import org.entente.persistence.sheet.SheetProblem;
import org.entente.persistence.sheet.SheetTable;
import org.entente.persistence.sheet.TestColumn;
import org.entente.resources.CjsorText;
import org.entente.resources.TestPreviewText;
import org.entente.resources.TextKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells what came of a statement of requirements from a spreadsheet in the user's language.
public final class CjsorMessages {
    private static final int CELLS = 20;
    private static final long MEGABYTE = 1L << 20;

    private final Language language;
    private final Plan plan;

    /// For an import into that plan.
    public CjsorMessages(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    /// Why nothing was imported, and what to do; bad cells a line each.
    public String sentence(SheetProblem problem) {
        return switch (problem) {
            case SheetProblem.Unreadable(var file, var detail) ->
                    language.say(CjsorText.UNREADABLE, file, inside(detail));
            case SheetProblem.NoText(var file) -> language.say(CjsorText.NO_TEXT, file);
            case SheetProblem.TooLarge(var file, var limit) ->
                    language.say(CjsorText.TOO_LARGE, file, limit / MEGABYTE);
            case SheetProblem.NoColumn(var file, var column) ->
                    language.say(CjsorText.NO_COLUMN, file, column.heading(), headings(column));
            case SheetProblem.ColumnTwice(var file, var heading, var first, var second) ->
                    language.say(CjsorText.COLUMN_TWICE, file, heading, first, second);
            case SheetProblem.ShortRows(var file, var rows, var headings) ->
                    language.say(CjsorText.SHORT_ROWS, file, rows.size(), numbers(rows), headings);
            case SheetProblem.OpenQuote(var file, var row) ->
                    language.say(CjsorText.OPEN_QUOTE, file, String.valueOf(row));
            case SheetProblem.BadCells bad -> cells(head(bad), bad.cells());
            case SheetProblem.BadFields(var file, var fields) ->
                    cells(language.say(CjsorText.BAD_FIELDS, file, fields.size()), fields);
            case SheetProblem.BadForm(var file, var fault, var detail) -> form(file, fault, detail);
            case SheetProblem.Unfit(var file, var refusal) ->
                    language.say(
                            CjsorText.UNFIT,
                            file,
                            new RefusalMessages(language).sentence(refusal, plan));
        };
    }

    /// As they stand beside the sheet, without signs between thousands.
    private static String numbers(List<Integer> rows) {
        var first = rows.stream().limit(CELLS).map(String::valueOf).collect(joining(", "));
        return rows.size() > CELLS ? first + ", …" : first;
    }

    /// Without the full stop of its own, for it stands in a sentence.
    private static String inside(String detail) {
        return detail.strip().replaceFirst("[.\\s]+$", "");
    }

    private String form(String file, SheetProblem.FormFault fault, String detail) {
        return switch (fault) {
            case DAMAGED -> language.say(CjsorText.FORM_DAMAGED, file, inside(detail));
            case PROTECTED -> language.say(CjsorText.FORM_PROTECTED, file);
            case NO_FORM -> language.say(CjsorText.FORM_NONE, file);
            case ONLY_XFA -> language.say(CjsorText.FORM_XFA, file);
            case NO_QUESTION -> language.say(CjsorText.FORM_OTHER, file);
            case FIELD_TWICE -> language.say(CjsorText.FORM_TWICE, file, detail);
        };
    }

    /// What the sheet did, a line each.
    public List<String> lines(String file, CjsorResult.Read read) {
        return lines(file, read, VerdictMoves.NONE);
    }

    /// The same with the verdicts that it moves, where any are judged.
    public List<String> lines(String file, CjsorResult.Read read, VerdictMoves moves) {
        var lines = new ArrayList<String>();
        lines.add(first(file, read));
        moved(moves).ifPresent(lines::add);
        lines.addAll(new StatedWords(language, plan).lines(read.stated()));
        if (read.table() == SheetTable.TESTS) {
            lines.addAll(new TestedWords(language, plan).lines(read.edit()));
        }
        if (!read.unread().isEmpty()) {
            lines.add(language.say(CjsorText.UNREAD, String.join(", ", read.unread())));
        }
        return lines;
    }

    private Optional<String> moved(VerdictMoves moves) {
        if (moves.judged() == 0) {
            return Optional.empty();
        }
        var ways =
                moves.moves().stream()
                        .map(
                                move ->
                                        language.say(
                                                TestPreviewText.MOVE,
                                                language.say(MatchWords.of(move.before())),
                                                language.say(MatchWords.of(move.after())),
                                                move.count()))
                        .collect(joining(", "));
        return Optional.of(
                moves.moves().isEmpty()
                        ? language.say(TestPreviewText.MOVES_NONE, moves.judged())
                        : language.say(TestPreviewText.MOVES, moves.judged(), moves.moved(), ways));
    }

    private String first(String file, CjsorResult.Read read) {
        return switch (read.table()) {
            case REQUIREMENTS, OFFERS ->
                    language.say(CjsorText.READ, file, read.added(), read.changed(), read.same());
            case TESTS ->
                    language.say(
                            CjsorText.READ_TESTS, file, read.added(), read.changed(), read.same());
            case QUESTIONS ->
                    read.stated().isEmpty()
                            ? language.say(CjsorText.READ_NO_ANSWERS, file, read.same())
                            : language.say(
                                    CjsorText.READ_ANSWERS,
                                    file,
                                    read.stated().size(),
                                    read.changed(),
                                    read.same());
        };
    }

    private static String headings(SheetColumn like) {
        var table =
                switch (like) {
                    case CjsorColumn _ -> SheetTable.REQUIREMENTS;
                    case OfferColumn _ -> SheetTable.OFFERS;
                    case QuestionColumn _ -> SheetTable.QUESTIONS;
                    case TestColumn _ -> SheetTable.TESTS;
                };
        return table.columns().stream().map(SheetColumn::heading).collect(joining(", "));
    }

    /// The same with every bad cell on a line of its own, where there are any.
    public Dialogs.Report report(String title, SheetProblem problem) {
        return switch (problem) {
            case SheetProblem.BadCells bad ->
                    new Dialogs.Report(
                            title, head(bad), bad.cells().stream().map(this::line).toList());
            case SheetProblem.BadFields(var file, var fields) ->
                    new Dialogs.Report(
                            title,
                            language.say(CjsorText.BAD_FIELDS, file, fields.size()),
                            fields.stream().map(this::line).toList());
            default -> new Dialogs.Report(title, sentence(problem), List.of());
        };
    }

    /// Every bad cell, a line each, below a sentence.
    public List<String> all(SheetProblem.BadCells bad) {
        var lines = new ArrayList<String>();
        lines.add(head(bad));
        bad.cells().stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private String head(SheetProblem.BadCells bad) {
        return language.say(CjsorText.BAD_CELLS, bad.file(), bad.cells().size(), bad.sheet());
    }

    private String cells(String head, List<SheetProblem.BadCell> cells) {
        var lines = new ArrayList<String>();
        lines.add(head);
        cells.stream().limit(CELLS).map(this::line).forEach(lines::add);
        if (cells.size() > CELLS) {
            lines.add(language.say(CjsorText.MORE, cells.size() - CELLS));
        }
        return String.join("\n", lines);
    }

    private String line(SheetProblem.BadCell cell) {
        return language.say(
                CjsorText.CELL,
                cell.address(),
                cell.column().heading(),
                cell.value(),
                fault(cell.fault()));
    }

    private String any(CjsorText fault, Stream<? extends TextKey> words) {
        return language.say(fault, words.map(word -> language.say(word)).collect(joining(", ")));
    }

    private String noDomain() {
        return language.say(CjsorText.FAULT_DOMAIN, String.join(", ", DomainNames.offered(plan)));
    }

    private String fault(SheetProblem.Fault fault) {
        return switch (fault) {
            case MISSING -> language.say(CjsorText.FAULT_MISSING);
            case NOT_A_PRIORITY -> language.say(CjsorText.FAULT_PRIORITY);
            case NOT_A_STRENGTH -> language.say(CjsorText.FAULT_STRENGTH);
            case NOT_AN_ECHELON ->
                    any(CjsorText.FAULT_ECHELON, Stream.of(Echelon.values()).map(Words::of));
            case NOT_AN_AUTHORITY ->
                    any(
                            CjsorText.FAULT_AUTHORITY,
                            Stream.of(CommandAuthority.values()).map(ForceWords::of));
            case NOT_A_TIME -> language.say(CjsorText.FAULT_TIME);
            case SERIAL_TWICE -> language.say(CjsorText.FAULT_TWICE);
            case NOT_A_LINE -> language.say(CjsorText.FAULT_LINE);
            case NOT_A_PARTICIPANT -> language.say(CjsorText.FAULT_PARTICIPANT);
            case NOT_A_UNIT -> language.say(CjsorText.FAULT_UNIT);
            case NOT_A_SCOPE -> language.say(CjsorText.FAULT_SCOPE);
            case NOT_A_STATE ->
                    any(CjsorText.FAULT_STATE, Stream.of(OfferState.values()).map(ForceWords::of));
            case OFFER_TWICE -> language.say(CjsorText.FAULT_OFFER_TWICE);
            case NOT_A_DOMAIN -> noDomain();
            default -> language.say(CisFaults.of(fault));
        };
    }
}
