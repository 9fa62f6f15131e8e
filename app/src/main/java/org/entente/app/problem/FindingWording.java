package org.entente.app.problem;

import org.entente.model.rule.RuleCode;
import org.entente.resources.TextKey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The texts of each rule, whose families keep them in a table each.
final class FindingWording {
    private static final Map<RuleCode, Wording> ALL = all();

    private FindingWording() {}

    /// What the findings of one rule are called, say and advise.
    record Wording(TextKey title, TextKey message, TextKey advice) {}

    private static Map<RuleCode, Wording> all() {
        var all = new EnumMap<RuleCode, Wording>(RuleCode.class);
        List.of(
                        TaskFindingWording.WORDINGS,
                        AssignmentFindingWording.WORDINGS,
                        ForceFindingWording.WORDINGS,
                        OrbatFindingWording.WORDINGS,
                        AuthorityFindingWording.WORDINGS,
                        PostFindingWording.WORDINGS,
                        RadioFindingWording.WORDINGS,
                        DataLinkFindingWording.WORDINGS,
                        ServiceFindingWording.WORDINGS,
                        GatewayFindingWording.WORDINGS,
                        PlanningFindingWording.WORDINGS,
                        SupportFindingWording.WORDINGS)
                .forEach(all::putAll);
        return all;
    }

    static TextKey title(RuleCode rule) {
        return of(rule).title();
    }

    static TextKey message(RuleCode rule) {
        return of(rule).message();
    }

    static TextKey advice(RuleCode rule) {
        return of(rule).advice();
    }

    private static Wording of(RuleCode rule) {
        var wording = ALL.get(rule);
        if (wording == null) {
            throw new IllegalStateException("The rule (%s) must have words.".formatted(rule));
        }
        return wording;
    }
}
