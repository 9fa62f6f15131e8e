package org.entente.model.rule;

import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Something in the plan that a planner should look at. It never blocks editing.
///
/// @param key stays the same while the same things are concerned, so that an acceptance can name it
/// @param subject where a jump leads
/// @param others what else is concerned
/// @param at when it happens; null where it has no time
/// @param arguments what the message names, in the order of the rule's class
/// @param severity what it weighs now; `UNKNOWN` where nobody can tell whether it is so
/// @param charge who must act and by when; null where the rule does not say
public record Finding(
        RuleCode rule,
        String key,
        EntityId subject,
        List<EntityId> others,
        @Nullable Instant at,
        List<Argument> arguments,
        Severity severity,
        @Nullable Charge charge) {
    public Finding {
        others = List.copyOf(others);
        arguments = List.copyOf(arguments);
    }

    /// A finding that weighs what its rule weighs, with which nobody is charged.
    public Finding(
            RuleCode rule,
            String key,
            EntityId subject,
            List<EntityId> others,
            @Nullable Instant at,
            List<Argument> arguments) {
        this(rule, key, subject, others, at, arguments, rule.severity(), null);
    }
}
