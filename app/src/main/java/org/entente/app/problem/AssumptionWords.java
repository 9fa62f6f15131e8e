package org.entente.app.problem;

import org.entente.app.format.Language;
import org.entente.app.format.MendWords;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.rule.RuleCode;
import org.entente.resources.AssumptionText;

import java.util.stream.Stream;

/// Puts into words what is taken as given.
public final class AssumptionWords {
    private final Language language;

    public AssumptionWords(Language language) {
        this.language = language;
    }

    /// A matter with its unit, of a kind of fix or a check where it is of one.
    public String of(Matter matter, String subject) {
        return switch (matter) {
            case TEST_DAYS -> language.say(AssumptionText.TEST_DAYS);
            case TEST_DEPTH -> language.say(AssumptionText.TEST_DEPTH);
            case HOPS -> language.say(AssumptionText.HOPS);
            case CROSSINGS -> language.say(AssumptionText.CROSSINGS);
            case FIX_COST -> language.say(AssumptionText.FIX_COST, fix(subject));
            case FIX_DAYS -> language.say(AssumptionText.FIX_DAYS, fix(subject));
            case LEAD_DAYS -> language.say(AssumptionText.LEAD_DAYS, subject, check(subject));
        };
    }

    private String fix(String name) {
        return Stream.of(MendKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> language.say(MendWords.of(kind)))
                .orElse(name);
    }

    private String check(String code) {
        return Stream.of(RuleCode.values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(rule -> FindingMessages.title(language, rule))
                .orElse("");
    }

    /// Why a number cannot be taken as given, and what can.
    public String refused(Matter matter, String typed) {
        return language.say(AssumptionText.CANNOT_READ, typed, matter.least(), matter.most());
    }
}
