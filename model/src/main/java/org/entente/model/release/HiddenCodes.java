package org.entente.model.release;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.entente.model.plan.Activity;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;

import java.util.Locale;
import java.util.Set;

/// The codes that only hidden participants bear. A role that answers for a task may be named by
/// such a code, and then tells that they take part.
record HiddenCodes(Set<String> codes) {
    HiddenCodes {
        codes = Set.copyOf(codes);
    }

    static HiddenCodes of(Plan plan, Plan released) {
        var open =
                released.participants()
                        .map(participant -> folded(participant.code()))
                        .collect(toUnmodifiableSet());
        return new HiddenCodes(
                plan.participants()
                        .filter(participant -> !released.has(participant.id()))
                        .map(Participant::code)
                        .filter(code -> !code.isBlank())
                        .map(HiddenCodes::folded)
                        .filter(code -> !open.contains(code))
                        .collect(toUnmodifiableSet()));
    }

    private static String folded(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    boolean hides(String role) {
        return codes.contains(folded(role));
    }

    /// Whether a baseline would tell such a role.
    boolean hides(Tie tie) {
        return tie.from().equals(tie.to()) && hides(tie.word());
    }

    /// The plan in which no role is named by such a code.
    Plan hide(Plan released) {
        if (codes.isEmpty()) {
            return released;
        }
        var next = released;
        for (var task : released.tasks().filter(each -> hides(each.filing().role())).toList()) {
            var filing = new Filing(task.filing().kind(), "");
            next =
                    switch (task) {
                        case Activity activity -> next.put(activity.withFiling(filing));
                        case Milestone milestone -> next.put(milestone.withFiling(filing));
                    };
        }
        return next;
    }
}
