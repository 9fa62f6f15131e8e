package org.entente.model.rule;

import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.EntityId;
import org.entente.model.time.Span;

import java.time.Duration;
import java.time.Instant;

/// A fact that the message of a finding names; formatted where it is shown.
public sealed interface Argument {
    /// The thing with that id, to be named as the plan names it.
    record Thing(EntityId id) implements Argument {}

    /// A word of the plan, such as an anchor code or a number.
    record Word(String text) implements Argument {}

    record Moment(Instant at) implements Argument {}

    record Period(Span span) implements Argument {}

    /// Elapsed time.
    record Length(Duration duration) implements Argument {}

    record Amount(int number) implements Argument {}

    record Link(DependencyKind kind) implements Argument {}

    /// An act of command.
    record Act(CommandAct act) implements Argument {}

    record Degree(AuthorityDegree degree) implements Argument {}
}
