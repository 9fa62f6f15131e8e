package org.entente.app.interop;

import org.entente.model.interop.Interop;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Situation;
import org.entente.model.rule.Verdict;
import org.entente.model.rule.book.RuleBook;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// All that the rules find in a plan, those of readiness among it, as in the window; and what works
/// with what, on which these rest, null where there is no exercise.
public record Checking(Plan plan, List<Finding> findings, @Nullable Interop interop, Instant at) {
    public Checking(Plan plan, List<Finding> findings, @Nullable Interop interop, Instant at) {
        this.plan = plan;
        this.findings = List.copyOf(findings);
        this.interop = interop;
        this.at = at;
    }

    /// At that moment. Takes time; not on the JavaFX thread.
    public static Checking of(Plan plan, Instant now) {
        if (!plan.hasExercise()) {
            return new Checking(plan, List.of(), null, now);
        }
        var interop = Standards.interop(plan, LocalDate.ofInstant(now, ZoneOffset.UTC));
        var findings = RuleBook.check(Situation.of(plan, now, interop), () -> false).orElseThrow();
        return new Checking(plan, findings, interop, now);
    }

    /// What of it is open, and what somebody has accepted.
    public Verdict verdict() {
        return Verdict.of(plan, findings, at);
    }
}
