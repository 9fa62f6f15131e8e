package org.entente.persistence.sheet;

import org.entente.persistence.sheet.Question.Spot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the fields of a questionnaire are called that is filled as a form (PDF, ISO 32000-2, 12.7):
/// the reference of the question, a cross and the column. A dot parts the levels of such a name, so
/// the reference has none in it.
public final class QuestionFields {
    /// What a nation fills in; the rest of a question is only read.
    public static final List<QuestionColumn> FILLED =
            List.of(
                    QuestionColumn.ANSWER,
                    QuestionColumn.SOURCE,
                    QuestionColumn.DAY,
                    QuestionColumn.BY);

    private static final char CROSS = '#';
    private static final String SIGN = "%";
    private static final String SIGN_CODE = "%25";
    private static final String DOT = ".";
    private static final String DOT_CODE = "%2E";

    private QuestionFields() {}

    /// What a field is for.
    public record Field(Spot spot, QuestionColumn column) {
        public Field {
            if (!FILLED.contains(column)) {
                throw new IllegalArgumentException(
                        "The column (%s) must be one that is filled. Maybe it is printed only."
                                .formatted(column));
            }
        }
    }

    /// The full name of the field.
    public static String name(Spot spot, QuestionColumn column) {
        var field = new Field(spot, column);
        return field.spot().reference().replace(SIGN, SIGN_CODE).replace(DOT, DOT_CODE)
                + CROSS
                + word(field.column());
    }

    /// What a field of that full name is for; nothing where it is none of a questionnaire.
    public static Optional<Field> read(String name) {
        int cross = name.lastIndexOf(CROSS);
        if (cross < 0) {
            return Optional.empty();
        }
        var word = name.substring(cross + 1);
        var reference = name.substring(0, cross).replace(DOT_CODE, DOT).replace(SIGN_CODE, SIGN);
        return FILLED.stream()
                .filter(column -> word(column).equals(word))
                .findFirst()
                .flatMap(column -> Spot.read(reference).map(spot -> new Field(spot, column)));
    }

    private static String word(QuestionColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
