package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.model.interop.Interop;
import org.entente.persistence.sheet.QuestionExport;
import org.entente.resources.CisPaperText;

import java.util.List;

/// The questions to one nation as a spreadsheet that it fills.
public final class QuestionPaper {
    private QuestionPaper() {}

    /// The bytes of the file; what is worked out must rest only on what the nation may see.
    public static byte[] write(Language language, Interop released, String nation) {
        var questions = new Questionnaire(language, released).of(nation);
        var head =
                new QuestionExport.Head(
                        language.say(
                                CisPaperText.QUESTIONS_TO,
                                nation,
                                released.plan().exercise().name()),
                        List.of(
                                questions.isEmpty()
                                        ? language.say(CisPaperText.NO_QUESTIONS)
                                        : language.say(
                                                CisPaperText.QUESTIONS_NOTE, questions.size()),
                                language.say(CisPaperText.HOW_TO_ANSWER)));
        return QuestionExport.write(released.plan(), head, questions);
    }
}
