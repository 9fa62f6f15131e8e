package org.entente.app.report.plan;

import org.entente.app.interop.Questionnaire;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Field;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.QuestionColumn;
import org.entente.persistence.sheet.QuestionExport;
import org.entente.persistence.sheet.QuestionFields;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What nations have not stated of their systems and exchanges wait for: a page each, with fields
/// for the answers.
final class QuestionSection {
    private final Reading reading;
    private final Judgement judgement;
    private final @Nullable String nation;

    QuestionSection(Reading reading, Judgement judgement, @Nullable String nation) {
        this.reading = reading;
        this.judgement = judgement;
        this.nation = nation;
    }

    Section section() {
        var title = reading.say(CisPaperText.QUESTIONS);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        var questionnaire = new Questionnaire(reading.language(), judgement.interop());
        var nations = questionnaire.byNation();
        nations.keySet().removeIf(code -> nation != null && !nation.equals(code));
        if (nations.isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(CisPaperText.NO_QUESTIONS)));
        }
        boolean isFirst = true;
        for (var entry : nations.entrySet()) {
            if (!isFirst) {
                blocks.add(new Block.PageBreak());
            }
            isFirst = false;
            blocks.add(new Block.Heading(2, title(entry.getKey())));
            blocks.add(
                    Block.Paragraph.note(
                            reading.say(CisPaperText.QUESTIONS_NOTE, entry.getValue().size())));
            blocks.add(Block.Paragraph.note(reading.say(CisPaperText.HOW_TO_FILL)));
            questionnaire
                    .domains(entry.getValue())
                    .map(Block.Paragraph::note)
                    .ifPresent(blocks::add);
            questionnaire
                    .capacities(entry.getValue())
                    .map(Block.Paragraph::note)
                    .ifPresent(blocks::add);
            questionnaire
                    .validities(entry.getValue())
                    .map(Block.Paragraph::note)
                    .forEach(blocks::add);
            questionnaire.unsaid(entry.getValue()).map(Block.Paragraph::note).forEach(blocks::add);
            blocks.add(
                    new Block.Table(columns(), entry.getValue().stream().map(this::row).toList()));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    private String title(String code) {
        return reading.plan()
                .participants()
                .filter(participant -> participant.code().equals(code))
                .findFirst()
                .map(reading::codeAndName)
                .orElse(code);
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(CisPaperText.SYSTEM), 2),
                Column.share(reading.say(CisPaperText.STANDARD), 2),
                Column.fit(reading.say(CisPaperText.PARAMETER)),
                Column.fit(reading.say(CisPaperText.MENDED_IN)),
                Column.number(reading.say(CisPaperText.WAITING)),
                Column.share(reading.say(CisPaperText.ANSWER), 2),
                Column.share(reading.say(CisPaperText.SOURCE), 1.4),
                Column.share(reading.say(CisPaperText.DAY), 1),
                Column.share(reading.say(CisPaperText.STATED_BY), 1.2));
    }

    private Row row(Question question) {
        return Row.of(
                Cell.of(question.wording().system()),
                Cell.of(question.wording().standard()),
                Cell.of(question.wording().parameter()),
                Cell.of(question.wording().scope()),
                Cell.of(reading.formats().number(question.waiting())),
                room(question, QuestionColumn.ANSWER, CisPaperText.ANSWER),
                room(question, QuestionColumn.SOURCE, CisPaperText.SOURCE),
                room(question, QuestionColumn.DAY, CisPaperText.DAY),
                room(question, QuestionColumn.BY, CisPaperText.STATED_BY));
    }

    /// For the answer, or who gives it and since when.
    private Cell room(Question question, QuestionColumn column, CisPaperText title) {
        var label =
                reading.say(
                        CisPaperText.FIELD,
                        question.wording().system(),
                        question.wording().parameter(),
                        reading.say(title));
        var choices =
                column == QuestionColumn.ANSWER
                        ? QuestionExport.choices(question)
                        : List.<String>of();
        return Cell.field(new Field(QuestionFields.name(question.spot(), column), label, choices));
    }
}
