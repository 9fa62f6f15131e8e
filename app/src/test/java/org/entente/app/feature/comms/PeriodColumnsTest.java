package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.resources.CommsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;

/// From when until when a system can be used, and a gateway or a security domain is accredited.
final class PeriodColumnsTest {
    private static final Plan PLAN = Plans.with(Radios.plan(), Radios.MISSION);
    private static final Lookup LOOKUP =
            new Lookup(PLAN, Language.of(Locale.ENGLISH, PLAN.exercise().zone()));
    private static final Gateway GATEWAY =
            new Gateway(
                    new Gateway.Id(Things.id("gateway")),
                    "Gateway",
                    Radios.NORWEGIAN.id(),
                    Gateway.Type.FORMAT_CONVERTER,
                    List.of(),
                    new Gateway.Accreditation(List.of(Radios.MISSION.id()), null),
                    new Gateway.Capacity(60, null),
                    Notes.PLAIN);

    private static final SystemLedger SYSTEMS =
            new SystemLedger(LOOKUP, Shelf.shipped().catalogue());
    private static final GatewayLedger GATEWAYS =
            new GatewayLedger(LOOKUP, Shelf.shipped().catalogue());
    private static final DomainLedger DOMAINS = new DomainLedger(LOOKUP);

    @ParameterizedTest
    @MethodSource("things")
    void aPeriodIsTypedShownAndTakenBack(CisEntity thing) {
        var until = new PeriodText(LOOKUP.language().formats()).read("D-5 ... D+20").orElseThrow();
        var stated = thing.withPeriod(until);

        assertThat(typed(thing, "D-5 ... D+20")).isEqualTo(Answer.revise(stated));
        assertThat(cell(stated)).isEqualTo("D-5 … D+20");
        assertThat(cell(thing)).isEmpty();
        assertThat(typed(stated, "")).isEqualTo(Answer.revise(thing));
    }

    @ParameterizedTest
    @MethodSource("things")
    void whatIsNoPeriodIsRefused(CisEntity thing) {
        assertThat(typed(thing, "soon")).isEqualTo(new Answer.Wrong(CommsText.BAD_PERIOD, "soon"));
    }

    static List<CisEntity> things() {
        return List.of(Radios.NORWEGIAN, GATEWAY, Radios.MISSION);
    }

    private static Answer typed(CisEntity thing, String text) {
        return switch (thing) {
            case CisSystem system -> typed(SYSTEMS, system, text);
            case Gateway gateway -> typed(GATEWAYS, gateway, text);
            case SecurityDomain domain -> typed(DOMAINS, domain, text);
            default -> throw new IllegalArgumentException(thing.name());
        };
    }

    private static String cell(CisEntity thing) {
        return switch (thing) {
            case CisSystem system -> SYSTEMS.cells(system).get(column(SYSTEMS));
            case Gateway gateway -> GATEWAYS.cells(gateway).get(column(GATEWAYS));
            case SecurityDomain domain -> DOMAINS.cells(domain).get(column(DOMAINS));
            default -> throw new IllegalArgumentException(thing.name());
        };
    }

    private static <E extends CisEntity> Answer typed(Ledger<E> ledger, E thing, String text) {
        return ledger.typed(thing, column(ledger), text);
    }

    private static int column(Ledger<?> ledger) {
        var titles = ledger.heads().stream().map(Head::title).toList();
        return Math.max(
                titles.indexOf(CommsText.AVAILABLE), titles.indexOf(CommsText.ACCREDITATION));
    }
}
