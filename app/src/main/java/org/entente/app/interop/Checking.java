package org.entente.app.interop;

import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Situation;
import org.entente.model.rule.book.RuleBook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// All that the rules find in a plan, those of readiness among it, as in the window.
public final class Checking {
    private Checking() {}

    /// At that moment. Takes time; not on the JavaFX thread.
    public static List<Finding> of(Plan plan, Instant now) {
        if (!plan.hasExercise()) {
            return List.of();
        }
        var interop = Standards.interop(plan, LocalDate.ofInstant(now, ZoneOffset.UTC));
        return RuleBook.check(Situation.of(plan, now, interop), () -> false).orElseThrow();
    }
}
