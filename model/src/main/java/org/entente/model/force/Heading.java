package org.entente.model.force;

import org.entente.model.plan.Echelon;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;

/// What the rows of a balance sheet are gathered under.
public sealed interface Heading {
    record Nation(Participant.Id id) implements Heading {}

    /// A functional category, in the words of the staff.
    record Category(String name) implements Heading {}

    record Size(Echelon echelon) implements Heading {}

    /// The phase in which the force must be there.
    record During(Phase.Id id) implements Heading {}

    record Command(String name) implements Heading {}

    /// The line does not say.
    record Unstated() implements Heading {}
}
