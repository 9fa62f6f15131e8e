package org.entente.app.feature.forces;

import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Requirement;
import org.entente.model.time.When;
import org.entente.persistence.sheet.CjsorColumn;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// What the thirteen cells of a line say, in the form in which they can be typed.
final class LineTexts {
    private final Language language;
    private final TimeText times;

    LineTexts(Language language) {
        this.language = language;
        this.times = new TimeText(language.formats());
    }

    List<String> all(Requirement asked) {
        return Stream.of(CjsorColumn.values()).map(column -> of(asked, column)).toList();
    }

    String of(Requirement asked, CjsorColumn column) {
        return switch (column) {
            case SERIAL -> asked.number();
            case PRIORITY -> number(asked.need().priority());
            case FORCE_ELEMENT -> asked.name();
            case FUNCTIONAL_CATEGORY -> asked.need().category();
            case HIGHER_COMMAND -> asked.subordination().command();
            case COMMAND_AUTHORITY -> authority(asked.subordination().authority());
            case TYPE_UNIT -> asked.need().type();
            case ECHELON -> echelon(asked.need().echelon());
            case SPECIAL_CAPABILITY_REQUIREMENT -> asked.need().capability();
            case UNIT_STRENGTH -> number(asked.need().strength());
            case REQUIRED_DESTINATION -> asked.arrival().destination();
            case CRD -> time(asked.arrival().required());
            case REMARKS -> asked.remark().replaceAll("\\s*\\R\\s*", " ");
        };
    }

    private String number(@Nullable Integer number) {
        return number == null ? "" : language.formats().number(number);
    }

    private String authority(@Nullable CommandAuthority authority) {
        return authority == null ? "" : language.say(ForceWords.of(authority));
    }

    private String echelon(@Nullable Echelon echelon) {
        return echelon == null ? "" : language.say(Words.of(echelon));
    }

    private String time(@Nullable When when) {
        return when == null ? "" : times.of(when);
    }

    /// The heading of a column, in the words of the statement.
    static ForcesText title(CjsorColumn column) {
        return switch (column) {
            case SERIAL -> ForcesText.COLUMN_SERIAL;
            case PRIORITY -> ForcesText.COLUMN_PRIORITY;
            case FORCE_ELEMENT -> ForcesText.COLUMN_FORCE_ELEMENT;
            case FUNCTIONAL_CATEGORY -> ForcesText.COLUMN_CATEGORY;
            case HIGHER_COMMAND -> ForcesText.COLUMN_COMMAND;
            case COMMAND_AUTHORITY -> ForcesText.COLUMN_AUTHORITY;
            case TYPE_UNIT -> ForcesText.COLUMN_TYPE;
            case ECHELON -> ForcesText.COLUMN_ECHELON;
            case SPECIAL_CAPABILITY_REQUIREMENT -> ForcesText.COLUMN_CAPABILITY;
            case UNIT_STRENGTH -> ForcesText.COLUMN_STRENGTH;
            case REQUIRED_DESTINATION -> ForcesText.COLUMN_DESTINATION;
            case CRD -> ForcesText.COLUMN_CRD;
            case REMARKS -> ForcesText.COLUMN_REMARKS;
        };
    }
}
