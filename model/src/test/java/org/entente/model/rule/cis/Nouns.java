package org.entente.model.rule.cis;

import static org.entente.model.Things.id;

import org.entente.model.label.Notes;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Agreements, means in reserve, addresses and participations, for one check at a time.
final class Nouns {
    private Nouns() {}

    static Agreement agreement(Agreement.Type type, Agreement.State state, Participant... parties) {
        return new Agreement(
                new Agreement.Id(id("Agreement")),
                "Agreement",
                type,
                Arrays.stream(parties).map(Participant::id).toList(),
                new Agreement.Paper("", "", state),
                null,
                Notes.PLAIN);
    }

    /// The means of the exchange `IER 1`.
    static PacePlan pace(PacePlan.Step... steps) {
        return new PacePlan(
                new PacePlan.Id(id("PACE")),
                "PACE",
                new ExchangeRequirement.Id(id("IER 1")),
                List.of(),
                List.of(steps),
                Notes.PLAIN);
    }

    static PacePlan.Step step(PacePlan.Means means, String net, String way) {
        return new PacePlan.Step(
                means,
                net.isBlank() ? null : new Net.Id(id(net)),
                way,
                PacePlan.Change.UNKNOWN,
                null);
    }

    static AddressAssignment address(
            AddressAssignment.Type type, String name, String value, AssigneeId holder) {
        return new AddressAssignment(
                new AddressAssignment.Id(id(name)),
                name,
                type,
                value,
                holder,
                null,
                null,
                Notes.PLAIN);
    }

    static FmnParticipation part(
            AssigneeId member,
            FmnParticipation.Option option,
            @Nullable Integer spiral,
            @Nullable AssigneeId host) {
        return new FmnParticipation(
                new FmnParticipation.Id(id("part " + member.value())),
                "Part",
                member,
                new FmnParticipation.Standing(option, spiral, null, host),
                List.of(),
                null,
                Notes.PLAIN);
    }
}
