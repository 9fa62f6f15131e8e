package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.share.Recipient;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.QuestionExport;
import org.entente.resources.CisPaperText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;

/// The questions to one nation as a spreadsheet that it fills.
public final class QuestionPaper {
    private QuestionPaper() {}

    /// What the nation may see of the plan decides what it is asked, whoever else may see more;
    /// empty where the exercise itself is not for it.
    public static Optional<byte[]> released(
            Language language, Plan plan, String nation, Instant now) {
        return new Recipient(nation, null)
                .released(plan, LocalDate.ofInstant(now, plan.exercise().zone()))
                .map(seen -> Standards.interop(seen, LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .map(interop -> write(language, interop, nation));
    }

    /// The bytes of the file; what is worked out must rest only on what the nation may see.
    public static byte[] write(Language language, Interop released, String nation) {
        var questionnaire = new Questionnaire(language, released);
        var questions = questionnaire.of(nation);
        var notes = new ArrayList<String>();
        notes.add(
                questions.isEmpty()
                        ? language.say(CisPaperText.NO_QUESTIONS)
                        : language.say(CisPaperText.QUESTIONS_NOTE, questions.size()));
        notes.add(language.say(CisPaperText.HOW_TO_ANSWER));
        questionnaire.domains(questions).ifPresent(notes::add);
        questionnaire.capacities(questions).ifPresent(notes::add);
        questionnaire.validities(questions).forEach(notes::add);
        questionnaire.unsaid(questions).forEach(notes::add);
        var head =
                new QuestionExport.Head(
                        language.say(
                                CisPaperText.QUESTIONS_TO,
                                nation,
                                released.plan().exercise().name()),
                        notes);
        return QuestionExport.write(released.plan(), head, questions);
    }
}
