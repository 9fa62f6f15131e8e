package org.entente.app.problem;

import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportProblem;
import org.entente.persistence.exchange.ImportReport;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.entente.persistence.exchange.ScheduleFormat;
import org.entente.resources.ImportText;
import org.entente.resources.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tells what came of an import in the user's language.
public final class ImportMessages {
    private final Language language;
    private final Texts texts;
    private final Plan plan;

    /// For an import into that plan.
    public ImportMessages(Language language, Plan plan) {
        this.language = language;
        this.texts = language.texts();
        this.plan = plan;
    }

    /// Why nothing was imported, and what to do.
    public String sentence(ImportProblem problem) {
        return switch (problem) {
            case ImportProblem.Unreadable(var file, var detail) ->
                    texts.get(ImportText.UNREADABLE, file, detail);
            case ImportProblem.TooLarge(var file, var bytes, var limit) ->
                    texts.get(ImportText.TOO_LARGE, file, bytes >> 20, limit >> 20);
            case ImportProblem.UnknownFormat(var file) ->
                    texts.get(ImportText.UNKNOWN_FORMAT, file);
            case ImportProblem.UnknownRoot(var file, var line, var root) ->
                    texts.get(ImportText.UNKNOWN_ROOT, file, line, root);
            case ImportProblem.DocumentType(var file, var line, var name) ->
                    texts.get(ImportText.DOCUMENT_TYPE, file, line, name);
            case ImportProblem.Malformed(var file, var format, var line, var detail) ->
                    line == 0
                            ? texts.get(ImportText.MALFORMED, file, name(format), detail)
                            : texts.get(
                                    ImportText.MALFORMED_LINE, file, name(format), line, detail);
            case ImportProblem.Protected(var file) -> texts.get(ImportText.PROTECTED, file);
            case ImportProblem.Empty(var file, var lack) -> texts.get(empty(lack), file);
            case ImportProblem.Unfit(var file, var thing, var refusal) ->
                    texts.get(
                            ImportText.UNFIT,
                            file,
                            thing,
                            new RefusalMessages(language).sentence(refusal, plan));
        };
    }

    private static ImportText empty(ImportProblem.Lack lack) {
        return switch (lack) {
            case DATED_TASKS -> ImportText.EMPTY;
            case UNITS -> ImportText.EMPTY_UNITS;
            case STANDARDS -> ImportText.EMPTY_STANDARDS;
        };
    }

    /// The report line by line: what was mapped, then what was changed or dropped.
    public List<String> lines(ImportReport report) {
        var lines = new ArrayList<String>();
        lines.add(texts.get(ImportText.READ, report.file(), name(report.format())));
        report.mapped().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add(mapped(entry.getKey(), entry.getValue())));
        report.remarks().forEach(remark -> lines.add(line(remark)));
        return lines;
    }

    private String mapped(EntityKind kind, int count) {
        return texts.get(ImportText.MAPPED, texts.get(Words.of(kind)), count);
    }

    private String line(ImportReport.Remark remark) {
        return texts.get(
                remark.isDropped() ? ImportText.DROPPED : ImportText.CHANGED,
                remark.place(),
                texts.get(reason(remark.loss())),
                remark.value(),
                remark.now());
    }

    private static ImportText reason(Loss loss) {
        return switch (loss) {
            case WORKING_LAG -> ImportText.LOSS_WORKING_LAG;
            case FINISH_LAG -> ImportText.LOSS_FINISH_LAG;
            case STATUS_DATE -> ImportText.LOSS_STATUS_DATE;
            case SOFT_BOUND -> ImportText.LOSS_SOFT_BOUND;
            case FREE_FLOAT -> ImportText.LOSS_FREE_FLOAT;
            case RETAINED_LOGIC -> ImportText.LOSS_RETAINED_LOGIC;
            case LEVEL_OF_EFFORT -> ImportText.LOSS_LEVEL_OF_EFFORT;
            case NO_DURATION -> ImportText.LOSS_NO_DURATION;
            case NO_NAME -> ImportText.LOSS_NO_NAME;
            case LONG_MILESTONE -> ImportText.LOSS_LONG_MILESTONE;
            case BACKWARDS -> ImportText.LOSS_BACKWARDS;
            case NO_START -> ImportText.LOSS_NO_START;
            case RECURRING_EXCEPTION -> ImportText.LOSS_RECURRING_EXCEPTION;
            case RECURRENCE -> ImportText.LOSS_RECURRENCE;
            case SYMBOL_GENERAL -> ImportText.LOSS_SYMBOL_GENERAL;
            case SYMBOL_UNKNOWN -> ImportText.LOSS_SYMBOL_UNKNOWN;
            case NO_ECHELON -> ImportText.LOSS_NO_ECHELON;
            case NO_SUPERIOR -> ImportText.LOSS_NO_SUPERIOR;
            case COMMAND_RELATION -> ImportText.LOSS_COMMAND_RELATION;
            case POSITION -> ImportText.LOSS_POSITION;
            case LOOSE_EQUIPMENT -> ImportText.LOSS_LOOSE_EQUIPMENT;
            case EMPTY_SIDE -> ImportText.LOSS_EMPTY_SIDE;
            case NO_DATES -> ImportText.LOSS_NO_DATES;
            case TAXONOMY_UNKNOWN -> ImportText.LOSS_TAXONOMY_UNKNOWN;
            case STANDARD_TWICE -> ImportText.LOSS_STANDARD_TWICE;
            case STANDARD_NAMELESS -> ImportText.LOSS_STANDARD_NAMELESS;
            case STANDARD_UNKNOWN -> ImportText.LOSS_STANDARD_UNKNOWN;
            case BLANK_ROW -> ImportText.LOSS_BLANK_ROW;
            case INACTIVE -> ImportText.LOSS_INACTIVE;
            case FOREIGN_LINK -> ImportText.LOSS_FOREIGN_LINK;
            case DOUBLE_LINK -> ImportText.LOSS_DOUBLE_LINK;
            case RESOURCE -> ImportText.LOSS_RESOURCE;
            case UNREAD_PART -> ImportText.LOSS_UNREAD_PART;
        };
    }

    private String name(ScheduleFormat format) {
        return switch (format) {
            case MICROSOFT_PROJECT -> texts.get(ImportText.FORMAT_MICROSOFT_PROJECT);
            case MSPDI -> texts.get(ImportText.FORMAT_MSPDI);
            case PRIMAVERA_XER -> texts.get(ImportText.FORMAT_PRIMAVERA_XER);
            case PRIMAVERA_XML -> texts.get(ImportText.FORMAT_PRIMAVERA_XML);
            case GANTTPROJECT -> texts.get(ImportText.FORMAT_GANTTPROJECT);
            case ICALENDAR -> texts.get(ImportText.FORMAT_ICALENDAR);
            case MSDL -> texts.get(ImportText.FORMAT_MSDL);
            case NISP -> texts.get(ImportText.FORMAT_NISP);
        };
    }
}
