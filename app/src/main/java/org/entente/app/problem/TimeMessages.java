package org.entente.app.problem;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.Reading;
import org.entente.model.time.Reading.Fault;
import org.entente.model.time.When;
import org.entente.model.time.WhenReader;
import org.entente.resources.TimeFaultText;

/// Reads the times that people type into a plan, and says which part of one is wrong.
public final class TimeMessages {
    private final Language language;
    private final Plan plan;

    public TimeMessages(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    /// What came of it: a time that the plan can tell, or a sentence about what is wrong.
    public sealed interface Typed {
        record Good(When when) implements Typed {}

        record Bad(String sentence) implements Typed {}
    }

    public Typed read(String typed) {
        var anchors = Anchors.of(plan);
        var reader = new WhenReader(language.formats().zone(), anchors::instant);
        return switch (reader.read(typed)) {
            case Reading.Read(var when) -> known(when);
            case Reading.Unreadable(var part, var fault) ->
                    new Typed.Bad(language.say(key(fault), part));
        };
    }

    private Typed known(When when) {
        if (when instanceof When.Relative(var code, _)
                && plan.anchors().noneMatch(anchor -> anchor.code().equals(code))) {
            return new Typed.Bad(language.say(TimeFaultText.NO_ANCHOR, code.value(), anchors()));
        }
        return new Typed.Good(when);
    }

    private String anchors() {
        return plan.anchors().map(anchor -> anchor.code().value()).sorted().collect(joining(", "));
    }

    private static TimeFaultText key(Fault fault) {
        return switch (fault) {
            case EMPTY -> TimeFaultText.EMPTY;
            case FORM -> TimeFaultText.FORM;
            case ANCHOR -> TimeFaultText.ANCHOR;
            case OFFSET -> TimeFaultText.OFFSET;
            case UNIT -> TimeFaultText.UNIT;
            case TOO_FAR -> TimeFaultText.TOO_FAR;
            case ANCHOR_WITHOUT_DATE -> TimeFaultText.ANCHOR_WITHOUT_DATE;
            case DAY -> TimeFaultText.DAY;
            case MONTH -> TimeFaultText.MONTH;
            case YEAR -> TimeFaultText.YEAR;
            case HOUR -> TimeFaultText.HOUR;
            case MINUTE -> TimeFaultText.MINUTE;
            case SECOND -> TimeFaultText.SECOND;
            case ZONE -> TimeFaultText.ZONE;
            case SKIPPED_BY_CLOCK_CHANGE -> TimeFaultText.SKIPPED;
        };
    }
}
