package org.entente.model.rule;

import org.entente.model.plan.Plan;

import java.util.List;

/// Given a plan, what one rule finds in it.
final class Expect {
    private Expect() {}

    static List<Finding> of(Rule rule, Plan plan) {
        return rule.check(Situation.of(plan)).toList();
    }
}
