package org.entente.app.feature.comms;

import org.entente.model.label.Notes;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.SpectrumAssignment;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Makes new keys, means, frequencies, addresses, agreements and participations to begin with.
record NewArrangements(Supplier<UUID> ids, String name, Notes notes) {
    CryptoKey key() {
        return new CryptoKey(
                new CryptoKey.Id(ids.get()),
                name,
                CryptoKey.Issue.PLANNED,
                List.of(),
                List.of(),
                null,
                notes);
    }

    PacePlan means(PaceSubjectId subject) {
        return new PacePlan(new PacePlan.Id(ids.get()), name, subject, List.of(), List.of(), notes);
    }

    SpectrumAssignment spectrum() {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(ids.get()),
                name,
                SpectrumAssignment.Emission.UNKNOWN,
                SpectrumAssignment.Area.UNKNOWN,
                SpectrumAssignment.Clearance.REQUESTED,
                List.of(),
                null,
                notes);
    }

    AddressAssignment address() {
        return new AddressAssignment(
                new AddressAssignment.Id(ids.get()),
                name,
                AddressAssignment.Type.CALL_SIGN,
                "",
                null,
                null,
                null,
                notes);
    }

    Agreement agreement() {
        return new Agreement(
                new Agreement.Id(ids.get()),
                name,
                Agreement.Type.TA,
                List.of(),
                Agreement.Paper.PLANNED,
                null,
                notes);
    }

    FmnParticipation participation(AssigneeId member) {
        return new FmnParticipation(
                new FmnParticipation.Id(ids.get()),
                name,
                member,
                FmnParticipation.Standing.UNKNOWN,
                List.of(),
                null,
                notes);
    }
}
