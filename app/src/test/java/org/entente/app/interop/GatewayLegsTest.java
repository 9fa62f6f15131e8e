package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Gateway.Fidelity;
import org.entente.model.plan.Gateway.Translation;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class GatewayLegsTest {
    private static final CisSystem.Id BOX = new CisSystem.Id(Things.id("box"));
    private static final SecurityDomain.Id MISSION = Radios.MISSION.id();
    private static final SecurityDomain.Id NATIONAL = new SecurityDomain.Id(Things.id("national"));

    private static CisSystem.Port port(
            String name, String key, String edition, SecurityDomain.@Nullable Id domain) {
        return new CisSystem.Port(
                name,
                "LAN",
                domain,
                List.of(new Binding(key, edition, BindingRole.PEER, Map.of())));
    }

    private static Translation way(String from, String to) {
        return new Translation(from, to, Fidelity.LOSSLESS, List.of());
    }

    private static List<String> words(
            List<CisSystem.Port> ports, List<Net> nets, Translation... ways) {
        return words(Gateway.Type.FORMAT_CONVERTER, Radios.silent(), ports, nets, ways);
    }

    private static List<String> words(
            Gateway.Type type,
            Plan known,
            List<CisSystem.Port> ports,
            List<Net> nets,
            Translation... ways) {
        var system =
                new CisSystem(
                        BOX,
                        "Box",
                        CisSystem.Make.UNKNOWN,
                        new CisSystem.Station(Plans.TELEMARK.id(), null, 1, null),
                        ports,
                        Notes.PLAIN);
        var gateway =
                new Gateway(
                        new Gateway.Id(Things.id("gateway")),
                        "Gateway",
                        BOX,
                        type,
                        Arrays.asList(ways),
                        Gateway.Accreditation.NONE,
                        Gateway.Capacity.UNKNOWN,
                        Notes.PLAIN);
        var plan = Plans.with(known, system, gateway);
        plan = Plans.with(plan, nets.toArray(Net[]::new));
        var legs = new GatewayLegs(Language.of(Locale.ENGLISH, ZoneOffset.UTC), plan);
        return legs.of(gateway).stream().map(legs::words).toList();
    }

    @Test
    void namesStandardsByTheirTitlesAndTellsThereAndBackOnce() {
        assertThat(
                        words(
                                List.of(
                                        port("A", "TDL-L1", "", MISSION),
                                        port("B", "C2-NVG", "", MISSION)),
                                List.of(),
                                way("TDL-L1", "C2-NVG"),
                                way("C2-NVG", "TDL-L1")))
                .containsExactly(
                        "Link 1 point-to-point air picture to NATO Vector Graphics overlays and"
                                + " back");
    }

    @Test
    void aWayWithoutAWayBackIsOneWay() {
        assertThat(
                        words(
                                List.of(
                                        port("A", "TDL-L1", "", MISSION),
                                        port("B", "C2-NVG", "", MISSION)),
                                List.of(),
                                way("TDL-L1", "C2-NVG")))
                .containsExactly(
                        "Link 1 point-to-point air picture to NATO Vector Graphics overlays");
    }

    @Test
    void tellsTwoWaysApartThatLoseDifferently() {
        assertThat(
                        words(
                                List.of(
                                        port("A", "TDL-L1", "", MISSION),
                                        port("B", "C2-NVG", "", MISSION)),
                                List.of(),
                                way("TDL-L1", "C2-NVG"),
                                new Translation(
                                        "C2-NVG", "TDL-L1", Fidelity.LOSSY_ACCEPTABLE, List.of())))
                .hasSize(2);
    }

    @Test
    void setsTwoEndsOfOneStandardApartByTheirEditions() {
        assertThat(
                        words(
                                List.of(
                                        port("A", "FFT-FFI", "IP1", MISSION),
                                        port("B", "FFT-FFI", "IP2", MISSION)),
                                List.of(),
                                way("FFT-FFI", "FFT-FFI"),
                                way("FFT-FFI", "FFT-FFI")))
                .containsExactly(
                        "Friendly force tracking FFI MTF over IP1/IP2/WSMP: IP1 to IP2 and back");
    }

    @Test
    void setsThemApartByTheirSecurityDomainsAndSaysWhereNoneIsStated() {
        assertThat(
                        words(
                                List.of(
                                        port("A", "MSG-SMTP", "", MISSION),
                                        port("B", "MSG-SMTP", "", NATIONAL)),
                                List.of(),
                                way("MSG-SMTP", "MSG-SMTP")))
                .containsExactly("Informal messaging: MS to GBR-S and back");
        assertThat(
                        words(
                                List.of(
                                        port("A", "MSG-SMTP", "", MISSION),
                                        port("B", "MSG-SMTP", "", null)),
                                List.of(),
                                way("MSG-SMTP", "MSG-SMTP")))
                .containsExactly("Informal messaging: MS to not stated and back");
    }

    @Test
    void setsThemApartByTheirNetsOrElseByTheirPorts() {
        var ports = List.of(port("A", "HF-4415", "", MISSION), port("B", "HF-4415", "", MISSION));
        var net = Radios.NET.withMembers(List.of(new Net.Member(BOX, "B")));

        assertThat(words(ports, List.of(net), way("HF-4415", "HF-4415")))
                .containsExactly("Robust 75 bps HF serial tone: not stated to Brigade HF and back");
        assertThat(words(ports, List.of(), way("HF-4415", "HF-4415")))
                .containsExactly("Robust 75 bps HF serial tone: A to B and back");
    }

    @Test
    void namesADomainThatIsCrossedAlsoBetweenTwoStandards() {
        assertThat(
                        words(
                                List.of(
                                        port("A", "TDL-L1", "", MISSION),
                                        port("B", "MSG-SMTP", "", NATIONAL)),
                                List.of(),
                                way("TDL-L1", "MSG-SMTP")))
                .containsExactly(
                        "Link 1 point-to-point air picture (MS) to Informal messaging (GBR-S)");
    }

    @Test
    void namesTheStandardsAloneWhereNoPortSpeaksThem() {
        assertThat(words(List.of(), List.of(), way("TDL-L1", ""), way("TDL-L1", "")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Link 1 point-to-point air picture to ");
    }

    /// Standards do not tell which way a diode passes; nobody may read that it passes both ways.
    @Test
    void aDiodePassesUpAndNeverBack() {
        var mission = Radios.MISSION;
        var low =
                new SecurityDomain(
                        NATIONAL,
                        "MU",
                        "Mission unclassified",
                        new SecurityDomain.Level(
                                mission.level().policy(), Classification.UNCLASSIFIED),
                        null,
                        null,
                        Notes.PLAIN);
        var plan = Plans.with(Radios.silent(), low);

        assertThat(diode(plan, MISSION, NATIONAL)).containsExactly("Informal messaging: MU to MS");
        assertThat(diode(plan, NATIONAL, MISSION)).containsExactly("Informal messaging: MU to MS");
        assertThat(diode(plan, MISSION, null))
                .containsExactly(
                        "Informal messaging: MS and not stated, one way only, and nobody has stated"
                                + " which");
    }

    private static List<String> diode(
            Plan plan, SecurityDomain.@Nullable Id one, SecurityDomain.@Nullable Id other) {
        return words(
                Gateway.Type.DATA_DIODE,
                plan,
                List.of(port("A", "MSG-SMTP", "", one), port("B", "MSG-SMTP", "", other)),
                List.of(),
                way("MSG-SMTP", "MSG-SMTP"));
    }
}
