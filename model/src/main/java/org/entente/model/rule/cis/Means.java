package org.entente.model.rule.cis;

import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the plans of means (PACE) are for.
final class Means {
    private Means() {}

    static Optional<ExchangeRequirement> exchange(Wiring wiring, PacePlan plan) {
        return wiring.plan().find(ExchangeRequirement.class, plan.subject());
    }

    /// It says by which net or which other way it goes.
    static boolean isStated(PacePlan.Step step) {
        return step.net() != null || !step.way().isBlank();
    }

    static @Nullable Instant needed(Wiring wiring, PacePlan plan) {
        return exchange(wiring, plan).map(wiring::needed).orElse(null);
    }

    static Argument names(List<PacePlan.Step> steps) {
        var all =
                steps.stream()
                        .map(PacePlan.Step::means)
                        .distinct()
                        .map(Argument.Term.Means::new)
                        .toList();
        return Gathering.several(all, all.size());
    }

    /// The case that is known or not of a plan, with these words; plans of which the same is said
    /// have one cause.
    static Case of(Wiring wiring, RuleCode rule, PacePlan plan, boolean isKnown, String words) {
        return of(wiring, rule, plan, isKnown, new Argument.Word(words));
    }

    static Case of(Wiring wiring, RuleCode rule, PacePlan plan, boolean isKnown, Argument words) {
        var found =
                isKnown
                        ? Case.found(rule, plan.id(), new Argument.Thing(plan.id()), words)
                        : Case.unknown(rule, plan.id(), new Argument.Thing(plan.id()), words);
        return found.with(plan.subject()).at(needed(wiring, plan)).because(words.toString());
    }
}
