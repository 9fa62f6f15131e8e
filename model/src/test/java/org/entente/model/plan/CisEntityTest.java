package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CisEntityTest {
    private static final Participant.Id NORWAY = new Participant.Id(new UUID(1, 1));
    private static final Place.Id OSLO = new Place.Id(new UUID(1, 2));
    private static final SecurityDomain.Id MISSION = new SecurityDomain.Id(new UUID(1, 3));
    private static final Statement.Origin SAID =
            new Statement.Origin("Maj Vik", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final Binding LINK = Binding.of("LINK16", Map.of());
    private static final CisSystem RADIO = system(1);
    private static final CisSystem OTHER = system(2);

    @Test
    void aSystemGoesWithItsHolderAndOutlivesItsPlaceAndItsDomain() {
        assertThat(RADIO.targets()).containsExactlyInAnyOrder(NORWAY, OSLO, MISSION);

        assertThat(RADIO.without(NORWAY)).isEmpty();
        assertThat(RADIO.without(OSLO))
                .containsExactly(RADIO.withStation(RADIO.station().withPlace(null)));
        assertThat(RADIO.without(MISSION))
                .containsExactly(
                        RADIO.withPorts(
                                List.of(new CisSystem.Port("main", "UHF", null, List.of(LINK)))));
    }

    @Test
    void whoSaidInWhichDomainAPortIsStaysWhateverElseIsStatedOfIt() {
        var port = RADIO.ports().getFirst();

        assertThat(port.stating("L", "mode", Statement.of("fast")).domainOrigin()).isEqualTo(SAID);
        assertThat(port.withBindings(List.of()).domainOrigin()).isEqualTo(SAID);
        assertThat(port.withDomain(MISSION).domainOrigin()).isEqualTo(Statement.Origin.NOBODY);
    }

    @Test
    void aNetLosesTheMemberThatIsGone() {
        var net =
                new Net(
                        new Net.Id(new UUID(2, 1)),
                        "Joint fires",
                        Net.Type.TDL_NETWORK,
                        new Net.Control(RADIO.id(), MISSION),
                        LINK,
                        List.of(
                                new Net.Member(RADIO.id(), "main"),
                                new Net.Member(OTHER.id(), "main")),
                        null,
                        Notes.PLAIN);

        assertThat(net.without(RADIO.id()))
                .containsExactly(
                        new Net(
                                net.id(),
                                net.name(),
                                net.type(),
                                new Net.Control(null, MISSION),
                                LINK,
                                List.of(new Net.Member(OTHER.id(), "main")),
                                null,
                                Notes.PLAIN));
    }

    @Test
    void aTestGoesWithEitherSystem() {
        var test =
                new Evidence(
                        new Evidence.Id(new UUID(3, 1)),
                        "TC-7",
                        new Evidence.Side(RADIO.id(), "4.1"),
                        new Evidence.Side(OTHER.id(), ""),
                        "LINK16",
                        new Evidence.Result(
                                TestResult.SUCCESS,
                                TestDepth.T2_PARSE,
                                LocalDate.of(2026, 6, 10),
                                "CWIX 2026",
                                ""),
                        Notes.PLAIN);

        assertThat(test.targets()).containsExactly(RADIO.id(), OTHER.id());
        assertThat(test.without(OTHER.id())).isEmpty();
    }

    @Test
    void aDomainOutlivesItsOwner() {
        var domain =
                new SecurityDomain(
                        MISSION,
                        "MS",
                        "Mission secret",
                        new SecurityDomain.Level("NATO", Classification.SECRET),
                        NORWAY,
                        null,
                        Notes.PLAIN);

        assertThat(domain.without(NORWAY)).containsExactly(domain.withOwner(null));
    }

    @Test
    void aSystemIsAtLeastOne() {
        assertThatThrownBy(() -> new CisSystem.Station(NORWAY, null, 0, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more");
    }

    private static CisSystem system(int number) {
        return new CisSystem(
                new CisSystem.Id(new UUID(4, number)),
                "Terminal " + number,
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(NORWAY, OSLO, 1, null),
                List.of(new CisSystem.Port("main", "UHF", MISSION, SAID, List.of(LINK))),
                Notes.PLAIN);
    }
}
