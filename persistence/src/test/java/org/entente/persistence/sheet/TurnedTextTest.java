package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.sheet.AnswerResults.taken;

import org.entente.model.AirPicture;
import org.entente.model.Plans;
import org.entente.model.interop.commex.Commex;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Statement;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What makes people read another text than the program is taken out of answers.
final class TurnedTextTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Net NET = AirPicture.net(Binding.of("", Map.of()));
    private static final Plan PLAN = Plans.with(Plans.brigadeExercise(), NET);
    private static final Question.Spot SPOT = Question.Spot.capacity(NET.id());

    @TempDir private Path folder;

    private static Statement.Origin origin(Path file) {
        var result =
                SheetImport.read(
                        file, new Intake(PLAN, Catalogue.EMPTY, new Commex.Witness("", TODAY)));
        assertThat(taken(result).stated()).hasSize(1);
        var after = taken(result).stated().getFirst().after();
        assertThat(after.text()).isEqualTo("9600");
        return after.origin();
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
                '\u2066', '\u2067', '\u2068', '\u2069'
            })
    void whatTurnsTheTextIsTakenOut(char turn) throws IOException {
        var told = new Statement.Origin("Major Ek", "Letter 7", TODAY);
        var by = turn + "Major" + turn + " Ek";
        var source = "Let" + turn + "ter 7" + turn;
        var answer = "9" + turn + ".6";
        var row = String.join(",", SPOT.reference(), answer, source, by);
        var table = "Reference,Answer,Source,Stated by\n" + row;
        var form =
                new FilledForm()
                        .with(SPOT, QuestionColumn.ANSWER, answer)
                        .with(SPOT, QuestionColumn.SOURCE, source)
                        .with(SPOT, QuestionColumn.BY, by);

        assertThat(origin(Files.writeString(folder.resolve("a.csv"), table))).isEqualTo(told);
        assertThat(origin(Files.write(folder.resolve("a.pdf"), form.bytes()))).isEqualTo(told);
        var book =
                SentBack.filled(
                        folder,
                        PLAN,
                        List.of(
                                new Question(
                                        SPOT,
                                        new Question.Wording("net", "", "rate", ""),
                                        1,
                                        List.of())),
                        answer);
        var turned = Files.move(book, folder.resolve("ans" + turn + "wers.xlsx"));
        assertThat(origin(turned)).isEqualTo(new Statement.Origin("", "answers.xlsx", TODAY));
    }
}
