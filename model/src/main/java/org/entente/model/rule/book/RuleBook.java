package org.entente.model.rule.book;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.PlanRules;
import org.entente.model.rule.Situation;
import org.entente.model.rule.Verdict;
import org.entente.model.rule.cis.CisRules;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Every rule, and what they find. A plan without an exercise is not judged.
public final class RuleBook {
    /// The worst first, then the earliest, then by key.
    private static final Comparator<Finding> ORDER =
            comparing(Finding::severity, reverseOrder())
                    .thenComparing(Finding::at, nullsLast(naturalOrder()))
                    .thenComparing(Finding::key);

    private RuleBook() {}

    /// What is wrong whatever the day.
    public static List<Finding> check(Plan plan) {
        return check(plan, null, () -> false).orElseThrow();
    }

    /// What is wrong at that moment, open conditions of gates that are near among it.
    public static List<Finding> check(Plan plan, Instant now) {
        return check(plan, now, () -> false).orElseThrow();
    }

    /// The same, at that moment or whatever the day; empty when it was cancelled on the way.
    public static Optional<List<Finding>> check(
            Plan plan, @Nullable Instant now, BooleanSupplier cancelled) {
        return plan.hasExercise()
                ? check(Situation.of(plan, now, null), cancelled)
                : Optional.of(List.of());
    }

    /// The same of a plan that has an exercise; the checks of readiness among it where the
    /// situation knows what works with what.
    public static Optional<List<Finding>> check(Situation situation, BooleanSupplier cancelled) {
        var found = new ArrayList<Finding>();
        for (var rule : PlanRules.ALL) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            rule.check(situation).forEach(found::add);
        }
        situation
                .interop()
                .map(interop -> CisRules.check(situation, interop.catalogue(), cancelled))
                .ifPresent(readiness -> readiness.forEach(found::add));
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        found.sort(ORDER);
        return Optional.of(List.copyOf(found));
    }

    /// What is wrong whatever the day, split into what is open and what a planner has accepted.
    public static Verdict judge(Plan plan) {
        return Verdict.of(plan, check(plan));
    }

    /// The same at that moment.
    public static Verdict judge(Plan plan, Instant now) {
        return Verdict.of(plan, check(plan, now), now);
    }
}
