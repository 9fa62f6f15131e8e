package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A system that passes information on between standards or security domains: in which directions,
/// with what loss, and whether it is allowed to.
public record Gateway(
        Id id,
        String name,
        CisSystem.Id system,
        Type type,
        List<Translation> translations,
        Accreditation accreditation,
        Capacity capacity,
        Notes notes)
        implements CisEntity {
    public Gateway {
        translations = List.copyOf(translations);
    }

    /// Identity of a gateway.
    public record Id(UUID value) implements CisId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.GATEWAY;
        }
    }

    /// What kind of gateway it is.
    public enum Type {
        TDL_DATA_FORWARDER,
        TDL_BUFFER,
        JREAP_GATEWAY,
        VOICE_BRIDGE_ROIP,
        SIP_SBC,
        SCIP_GATEWAY,
        MESSAGE_GATEWAY,
        FORMAT_CONVERTER,
        FFT_PROXY,
        MEDIATION_TACCIS_OPCIS,
        IEG_GUARD,
        DATA_DIODE,
        SIM_GATEWAY,
        MANUAL_LNO
    }

    /// What is lost on the way.
    public enum Fidelity {
        LOSSLESS,
        LOSSY_ACCEPTABLE,
        LOSSY_SAFETY_RELEVANT
    }

    /// From one key of the catalogue to another, never back unless that is stated too; the products
    /// are codes, none of them is all. What is lost are fields by their names; none where nothing
    /// is, or where nobody has listed it.
    public record Translation(
            String from, String to, Fidelity fidelity, List<String> products, List<String> lost) {
        public Translation {
            products = List.copyOf(products);
            lost = List.copyOf(lost);
        }

        public Translation(String from, String to, Fidelity fidelity, List<String> products) {
            this(from, to, fidelity, products, List.of());
        }

        public Translation withProducts(List<String> newProducts) {
            return new Translation(from, to, fidelity, newProducts, lost);
        }

        public Translation withLost(List<String> newLost) {
            return new Translation(from, to, fidelity, products, newLost);
        }
    }

    /// The domains between which it may pass, and from when until when; nobody has accredited it
    /// where no domain is stated.
    public record Accreditation(List<SecurityDomain.Id> domains, @Nullable Timeframe period) {
        public static final Accreditation NONE = new Accreditation(List.of(), null);

        public Accreditation {
            domains = List.copyOf(domains);
        }
    }

    /// Messages an hour, and how long one takes; null where nobody has stated it.
    public record Capacity(@Nullable Integer hourly, @Nullable Duration latency) {
        public static final Capacity UNKNOWN = new Capacity(null, null);

        public Capacity withHourly(@Nullable Integer other) {
            return new Capacity(other, latency);
        }

        public Capacity withLatency(@Nullable Duration other) {
            return new Capacity(hourly, other);
        }
    }

    @Override
    public @Nullable Timeframe period() {
        return accreditation.period();
    }

    @Override
    public Gateway withPeriod(@Nullable Timeframe newPeriod) {
        return with(new Accreditation(accreditation.domains(), newPeriod));
    }

    public Gateway withCapacity(Capacity other) {
        return new Gateway(id, name, system, type, translations, accreditation, other, notes);
    }

    private Gateway with(Accreditation other) {
        return new Gateway(id, name, system, type, translations, other, capacity, notes);
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.concat(Stream.of(system), accreditation.domains().stream());
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        if (gone.equals(system)) {
            return Stream.empty();
        }
        var left = accreditation.domains().stream().filter(domain -> !domain.equals(gone)).toList();
        return Stream.of(with(new Accreditation(left, accreditation.period())));
    }

    @Override
    public Gateway withName(String newName) {
        return new Gateway(id, newName, system, type, translations, accreditation, capacity, notes);
    }

    @Override
    public Gateway withNotes(Notes newNotes) {
        return new Gateway(id, name, system, type, translations, accreditation, capacity, newNotes);
    }
}
