package org.entente.app.feature.forces;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.problem.TimeMessages;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.CjsorColumn;
import org.entente.persistence.sheet.CjsorWords;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Turns what is typed into a cell of a line into the line after it, or says what is wrong.
final class LineReader {
    private final Language language;
    private final Plan plan;

    LineReader(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    /// What came of it.
    sealed interface Result {
        record Fine(Requirement line) implements Result {}

        /// A sentence that says what may stand there.
        record Wrong(String sentence) implements Result {}
    }

    Result read(Requirement line, CjsorColumn column, String text) {
        var typed = text.strip();
        var need = line.need();
        var under = line.subordination();
        var arrival = line.arrival();
        return switch (column) {
            case SERIAL -> fine(line.withNumber(typed));
            case PRIORITY ->
                    number(
                            typed,
                            1,
                            ForcesText.BAD_PRIORITY,
                            one -> line.withNeed(need.withPriority(one)));
            case FORCE_ELEMENT ->
                    typed.isEmpty() ? wrong(ForcesText.BAD_NAME) : fine(line.withName(typed));
            case FUNCTIONAL_CATEGORY -> fine(line.withNeed(need.withCategory(typed)));
            case HIGHER_COMMAND -> fine(line.withSubordination(under.withCommand(typed)));
            case COMMAND_AUTHORITY -> authority(line, typed);
            case TYPE_UNIT -> fine(line.withNeed(need.withType(typed)));
            case ECHELON -> echelon(line, typed);
            case SPECIAL_CAPABILITY_REQUIREMENT -> fine(line.withNeed(need.withCapability(typed)));
            case UNIT_STRENGTH ->
                    number(
                            typed,
                            0,
                            ForcesText.BAD_STRENGTH,
                            one -> line.withNeed(need.withStrength(one)));
            case REQUIRED_DESTINATION -> fine(line.withArrival(arrival.withDestination(typed)));
            case CRD -> time(line, typed);
            case REMARKS -> fine(line.withNotes(line.notes().withRemark(typed)));
        };
    }

    private static Result fine(Requirement line) {
        return new Result.Fine(line);
    }

    private Result wrong(ForcesText text, Object... arguments) {
        return new Result.Wrong(language.say(text, arguments));
    }

    private Result number(
            String typed,
            int least,
            ForcesText fault,
            Function<@Nullable Integer, Requirement> wording) {
        var digits = typed.replaceAll("[\\s\u00a0\u202f.,']", "");
        if (digits.isEmpty()) {
            return fine(wording.apply(null));
        }
        return digits.matches("\\d{1,7}") && Integer.parseInt(digits) >= least
                ? fine(wording.apply(Integer.valueOf(digits)))
                : wrong(fault, typed);
    }

    private <V> Result known(
            Optional<V> value,
            String typed,
            String possible,
            Function<@Nullable V, Requirement> wording) {
        if (typed.isEmpty()) {
            return fine(wording.apply(null));
        }
        return value.isPresent()
                ? fine(wording.apply(value.get()))
                : wrong(ForcesText.BAD_WORD, typed, possible);
    }

    private Result echelon(Requirement line, String typed) {
        var value =
                Stream.of(Echelon.values())
                        .filter(one -> language.say(Words.of(one)).equalsIgnoreCase(typed))
                        .findFirst()
                        .or(() -> CjsorWords.echelon(typed));
        return known(value, typed, echelons(), one -> line.withNeed(line.need().withEchelon(one)));
    }

    private Result authority(Requirement line, String typed) {
        var value =
                Stream.of(CommandAuthority.values())
                        .filter(one -> language.say(ForceWords.of(one)).equalsIgnoreCase(typed))
                        .findFirst()
                        .or(() -> CjsorWords.authority(typed));
        return known(
                value,
                typed,
                authorities(),
                one -> line.withSubordination(line.subordination().withAuthority(one)));
    }

    private String echelons() {
        return Stream.of(Echelon.values())
                .map(one -> language.say(Words.of(one)))
                .collect(joining(", "));
    }

    private String authorities() {
        return Stream.of(CommandAuthority.values())
                .map(one -> language.say(ForceWords.of(one)))
                .collect(joining(", "));
    }

    private Result time(Requirement line, String typed) {
        if (typed.isEmpty()) {
            return fine(line.withArrival(line.arrival().withRequired(null)));
        }
        return switch (new TimeMessages(language, plan).read(typed)) {
            case TimeMessages.Typed.Good(var when) ->
                    fine(line.withArrival(line.arrival().withRequired(when)));
            case TimeMessages.Typed.Bad(var sentence) -> new Result.Wrong(sentence);
        };
    }
}
