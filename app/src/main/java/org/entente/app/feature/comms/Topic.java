package org.entente.app.feature.comms;

import org.entente.model.plan.EntityKind;
import org.entente.resources.CommsText;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables of the screen in their order.
enum Topic {
    SYSTEMS(CommsText.SYSTEMS, EntityKind.CIS_SYSTEM),
    NETS(CommsText.NETS, EntityKind.NET),
    EXCHANGES(CommsText.EXCHANGES, EntityKind.EXCHANGE_REQUIREMENT),
    GATEWAYS(CommsText.GATEWAYS, EntityKind.GATEWAY),
    TESTS(CommsText.TESTS, EntityKind.EVIDENCE),
    PRODUCTS(CommsText.PRODUCTS, EntityKind.INFORMATION_PRODUCT),
    DOMAINS(CommsText.DOMAINS, EntityKind.SECURITY_DOMAIN),
    KEYS(CommsText.KEYS, EntityKind.CRYPTO_KEY),
    MEANS(CommsText.MEANS, EntityKind.PACE_PLAN),
    SPECTRUM(CommsText.SPECTRUM, EntityKind.SPECTRUM_ASSIGNMENT),
    ADDRESSES(CommsText.ADDRESSES, EntityKind.ADDRESS_ASSIGNMENT),
    AGREEMENTS(CommsText.AGREEMENTS, EntityKind.AGREEMENT),
    PARTICIPATIONS(CommsText.PARTICIPATIONS, EntityKind.FMN_PARTICIPATION),
    STANDARDS(CommsText.STANDARDS, EntityKind.OWN_STANDARD),
    COMMUNITIES(CommsText.COMMUNITIES, EntityKind.COMMUNITY);

    private final CommsText title;
    private final EntityKind kind;

    Topic(CommsText title, EntityKind kind) {
        this.title = title;
        this.kind = kind;
    }

    CommsText title() {
        return title;
    }

    EntityKind kind() {
        return kind;
    }

    /// As in the ids of nodes.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Topic> of(EntityKind kind) {
        return Stream.of(values()).filter(topic -> topic.kind == kind).findFirst();
    }

    Ledger<?> ledger(Lookup lookup, Shelf shelf) {
        return switch (this) {
            case SYSTEMS -> new SystemLedger(lookup, shelf.catalogue());
            case NETS -> new NetLedger(lookup, shelf.catalogue());
            case EXCHANGES -> new ExchangeLedger(lookup, shelf.catalogue());
            case GATEWAYS -> new GatewayLedger(lookup, shelf.catalogue());
            case TESTS -> new TestLedger(lookup, shelf.catalogue());
            case PRODUCTS -> new ProductLedger(lookup, shelf.catalogue());
            case DOMAINS -> new DomainLedger(lookup);
            case KEYS -> KeyTable.of(lookup);
            case MEANS -> MeansTable.of(lookup);
            case SPECTRUM -> SpectrumTable.of(lookup);
            case ADDRESSES -> AddressTable.of(lookup);
            case AGREEMENTS -> AgreementTable.of(lookup);
            case PARTICIPATIONS -> ParticipationTable.of(lookup);
            case STANDARDS -> StandardTable.of(lookup);
            case COMMUNITIES -> CommunityTable.of(lookup);
        };
    }
}
