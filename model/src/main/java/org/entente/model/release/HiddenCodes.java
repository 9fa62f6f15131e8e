package org.entente.model.release;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.entente.model.match.Statement;
import org.entente.model.plan.Activity;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The codes that only hidden participants bear. A role that answers for a task and who said
/// something may be named by such a code, and then tells that they take part.
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

    /// Whether who said something, or from where, names such a participant, as `SWE, J6` does.
    boolean hides(Statement.Origin origin) {
        return names(origin.by()) || names(origin.source());
    }

    /// Whether such a code is one of the words.
    boolean names(String text) {
        return codes.stream().anyMatch(code -> word(code).matcher(folded(text)).find());
    }

    private static Pattern word(String code) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(code) + "(?![\\p{L}\\p{N}])");
    }

    /// Whether a baseline would tell such a role.
    boolean hides(Tie tie) {
        return tie.from().equals(tie.to()) && hides(tie.word());
    }

    /// Whether a view of the plan looks for such a participant.
    boolean hides(SavedView view) {
        var look = folded(view.look());
        return codes.stream().anyMatch(code -> look.contains('"' + code + '"'));
    }

    /// The plan in which no role is named by such a code, no unit of such a nation asked for, and
    /// nothing said by one.
    Plan hide(Plan released) {
        if (codes.isEmpty()) {
            return released;
        }
        var next = released;
        for (var task : released.tasks().filter(each -> names(each.filing())).toList()) {
            var filing = without(task.filing());
            next =
                    switch (task) {
                        case Activity activity -> next.put(activity.withFiling(filing));
                        case Milestone milestone -> next.put(milestone.withFiling(filing));
                    };
        }
        return new HiddenOrigins(this).hide(next);
    }

    private boolean names(Filing filing) {
        return hides(filing.role()) || filing.asks().stream().anyMatch(ask -> hides(ask.nation()));
    }

    private Filing without(Filing filing) {
        var asks =
                filing.asks().stream()
                        .map(ask -> hides(ask.nation()) ? ask.from("") : ask)
                        .toList();
        return new Filing(filing.kind(), hides(filing.role()) ? "" : filing.role(), asks);
    }
}
