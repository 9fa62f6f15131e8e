package org.entente.model.edit;

import org.entente.model.label.Notes;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.ArrivalDates;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Filing;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.Strength;
import org.entente.model.plan.Timing;
import org.entente.model.plan.Waiver;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Takes records apart into their fields and puts them together again, so that a new noun can be
/// compared and merged without a line about it. The groups of fields that several nouns share are
/// taken apart too, every other value is one piece.
final class Fields {
    private static final Set<Class<?>> GROUPS =
            Set.of(
                    Timeframe.class,
                    Exercise.Known.class,
                    Placement.class,
                    Timing.class,
                    Filing.class,
                    Notes.class,
                    Strength.class,
                    ForceElement.Formation.class,
                    ForceElement.Muster.class,
                    Deployment.class,
                    Deployment.Transport.class,
                    ArrivalDates.class,
                    Requirement.Need.class,
                    Requirement.Subordination.class,
                    Requirement.Arrival.class,
                    Offer.Content.class,
                    AuthorityLine.Term.class,
                    Caveat.Ruling.class,
                    Billet.Post.class,
                    Billet.Terms.class,
                    Billet.Cover.class,
                    SecurityDomain.Level.class,
                    OwnStandard.Origin.class,
                    CisSystem.Make.class,
                    CisSystem.Station.class,
                    ExchangeRequirement.Parties.class,
                    ExchangeRequirement.Demand.class,
                    ExchangeRequirement.Flow.class,
                    ExchangeRequirement.Setting.class,
                    Net.Control.class,
                    Gateway.Accreditation.class,
                    Gateway.Capacity.class,
                    Evidence.Result.class,
                    CryptoKey.Issue.class,
                    Agreement.Paper.class,
                    SpectrumAssignment.Emission.class,
                    SpectrumAssignment.Area.class,
                    SpectrumAssignment.Clearance.class,
                    FmnParticipation.Standing.class,
                    Waiver.Grant.class,
                    CommexSession.Daily.class,
                    CommexSession.Means.class);

    private Fields() {}

    static boolean isGroup(Class<?> type) {
        return GROUPS.contains(type);
    }

    static List<RecordComponent> of(Class<?> record) {
        return List.of(record.getRecordComponents());
    }

    /// The value of the field, or null where there is no record.
    static @Nullable Object get(RecordComponent field, @Nullable Object record) {
        if (record == null) {
            return null;
        }
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "The field (%s) must be readable.".formatted(field), broken);
        }
    }

    /// The record with these values, which stand in the order of its fields.
    static <R> R build(Class<R> record, List<@Nullable Object> values) {
        var types =
                Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return record.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "A record (%s) must take these fields.".formatted(record), broken);
        }
    }

    /// Where two records of one type differ; the id is no field.
    static List<Difference.FieldChange> differences(Object before, Object after) {
        var found = new ArrayList<Difference.FieldChange>();
        collect("", before, after, found);
        return found;
    }

    private static void collect(
            String prefix, Object before, Object after, List<Difference.FieldChange> found) {
        for (var field : of(after.getClass())) {
            var was = get(field, before);
            var is = get(field, after);
            if (was != null && is != null && isGroup(field.getType())) {
                collect(prefix + field.getName() + ".", was, is, found);
            } else if (!Objects.equals(was, is)) {
                found.add(new Difference.FieldChange(prefix + field.getName(), was, is));
            }
        }
    }
}
