package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A frequency by the alias under which its authority keeps it, never by its value: for which nets
/// it is asked, where and when, and what the host nation says. Without a net it is a restriction.
public record SpectrumAssignment(
        Id id,
        String name,
        Emission emission,
        Area area,
        Clearance clearance,
        List<Net.Id> nets,
        @Nullable Timeframe period,
        Notes notes)
        implements CisArrangement {
    public SpectrumAssignment(
            Id id,
            String name,
            Emission emission,
            Area area,
            Clearance clearance,
            List<Net.Id> nets,
            @Nullable Timeframe period,
            Notes notes) {
        this.id = id;
        this.name = name;
        this.emission = emission;
        this.area = area;
        this.clearance = clearance;
        this.nets = List.copyOf(nets);
        this.period = period;
        this.notes = notes;
    }

    /// Identity of a spectrum assignment.
    public record Id(UUID value) implements CisId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.SPECTRUM_ASSIGNMENT;
        }
    }

    /// The alias of the frequency, blank where none is given yet, its class of band, the bandwidth
    /// in hertz and the power in watts; null where nobody has stated it.
    public record Emission(
            String alias,
            @Nullable BandClass band,
            @Nullable Integer bandwidth,
            @Nullable Integer power) {
        public static final Emission UNKNOWN = new Emission("", null, null, null);
    }

    /// The class of band, which says nothing about the frequency itself.
    public enum BandClass {
        LF,
        MF,
        HF,
        VHF,
        UHF,
        L,
        S,
        C,
        X,
        KU,
        KA,
        EHF
    }

    /// Around which place and how far, in whole kilometres; null where nobody has stated it.
    public record Area(Place.@Nullable Id place, @Nullable Integer radius) {
        public static final Area UNKNOWN = new Area(null, null);
    }

    /// What the authority of the host nation says, who that is, null where it is not known, and how
    /// the frequency is protected if it stands on the joint restricted frequency list.
    public record Clearance(
            Status status, Participant.@Nullable Id host, @Nullable Restriction restriction) {
        public static final Clearance REQUESTED = new Clearance(Status.REQUESTED, null, null);

        public Clearance withStatus(Status newStatus) {
            return new Clearance(newStatus, host, restriction);
        }
    }

    /// How far the request has come.
    public enum Status {
        REQUESTED,
        HOST_NATION_COORDINATED,
        ASSIGNED,
        CONDITIONAL,
        DENIED,
        EXPIRED;

        /// Whether a net may use it, once it is assigned.
        public boolean isUsable() {
            return this != DENIED && this != EXPIRED;
        }
    }

    /// How the joint restricted frequency list (JRFL) protects a frequency.
    public enum Restriction {
        TABOO,
        PROTECTED,
        GUARDED
    }

    @Override
    public String code() {
        return emission.alias();
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.of(
                        Stream.<EntityId>ofNullable(area.place()),
                        Stream.<EntityId>ofNullable(clearance.host()),
                        nets.stream())
                .flatMap(ids -> ids);
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.of(
                new SpectrumAssignment(
                        id,
                        name,
                        emission,
                        gone.equals(area.place()) ? new Area(null, area.radius()) : area,
                        gone.equals(clearance.host())
                                ? new Clearance(clearance.status(), null, clearance.restriction())
                                : clearance,
                        nets.stream().filter(net -> !net.equals(gone)).toList(),
                        period,
                        notes));
    }

    @Override
    public SpectrumAssignment withName(String newName) {
        return new SpectrumAssignment(id, newName, emission, area, clearance, nets, period, notes);
    }

    public SpectrumAssignment withEmission(Emission newEmission) {
        return new SpectrumAssignment(id, name, newEmission, area, clearance, nets, period, notes);
    }

    public SpectrumAssignment withClearance(Clearance newClearance) {
        return new SpectrumAssignment(id, name, emission, area, newClearance, nets, period, notes);
    }

    @Override
    public SpectrumAssignment withPeriod(@Nullable Timeframe newPeriod) {
        return new SpectrumAssignment(id, name, emission, area, clearance, nets, newPeriod, notes);
    }

    @Override
    public SpectrumAssignment withNotes(Notes newNotes) {
        return new SpectrumAssignment(id, name, emission, area, clearance, nets, period, newNotes);
    }
}
