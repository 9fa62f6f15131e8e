package org.entente.model.rule;

import java.util.stream.Stream;

/// One thing that is checked in every plan. Pure and quick: about linear in the size of the plan.
public interface Rule {
    Stream<Finding> check(Situation situation);
}
