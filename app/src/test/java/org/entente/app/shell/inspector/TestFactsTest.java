package org.entente.app.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

final class TestFactsTest {
    private static final Evidence TEST =
            new Evidence(
                    new Evidence.Id(Things.id("test")),
                    "TC-12",
                    new Evidence.Side(Radios.SWEDISH.id(), "6.2"),
                    new Evidence.Side(Radios.NORWEGIAN.id(), "6.2"),
                    "HF-4415",
                    new Evidence.Result(
                            TestResult.LIMITED_SUCCESS,
                            TestDepth.T2_PARSE,
                            LocalDate.of(2026, 6, 12),
                            "CWIX 2026",
                            "slow"),
                    Notes.PLAIN);

    private static CisFacts facts(Plan plan) {
        return new CisFacts(
                Language.of(Locale.ENGLISH, plan.exercise().zone()),
                plan,
                Standards.interop(plan, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void anExchangeTellsWhatCameOfTestsBetweenItsTwoSides() {
        var plan = Plans.with(Radios.plan(), TEST);

        assertThat(facts(plan).of(Radios.SURE))
                .filteredOn(Fact.Link.class::isInstance)
                .map(Fact.Link.class::cast)
                .filteredOn(link -> link.target().equals(TEST.id()))
                .singleElement()
                .satisfies(
                        link ->
                                assertThat(link.value())
                                        .contains(
                                                "TC-12",
                                                "Robust 75 bps HF serial tone",
                                                "Limited success",
                                                "2026"));
        assertThat(shown(facts(plan).of(Radios.OPEN)))
                .contains("No test on its way or between these two");
    }

    @Test
    void aSystemTellsWhatItsTypeIsCalled() {
        var make = new CisSystem.Make("SV-CORE", "", "");
        var typed =
                new CisSystem(
                        Radios.BRITISH.id(),
                        "X",
                        make,
                        Radios.BRITISH.station(),
                        List.of(),
                        Radios.BRITISH.notes());

        assertThat(shown(facts(Radios.plan()).of(typed)))
                .contains("Core services server set")
                .doesNotContain("SV-CORE");
    }

    @Test
    void aTestTellsItsResultAndItsDayOnlyOnceThereIsOne() {
        var result = TEST.result();
        var open = TEST.withResult(result.withOutcome(TestResult.PENDING));
        var plan = Radios.plan();

        assertThat(shown(facts(plan).of(TEST))).contains("Limited success");
        assertThat(shown(facts(plan).of(open))).contains("Pending").doesNotContain("12 JUN 2026");
    }

    /// The two radios are on different nets, which the British one joins.
    @Test
    void anExchangeTellsWhatCameOfTestsBetweenSystemsOnItsWay() {
        var hop = TEST.withSides(side(Radios.SWEDISH), side(Radios.BRITISH));
        var plan = relayed(hop);

        assertThat(facts(plan).of(Radios.SURE))
                .filteredOn(Fact.Link.class::isInstance)
                .map(fact -> ((Fact.Link) fact).target())
                .contains(TEST.id());
        assertThat(shown(facts(plan).of(Radios.OPEN)))
                .as("it takes the other half of the way")
                .contains("No test on its way or between these two");
    }

    private static Evidence.Side side(CisSystem system) {
        return new Evidence.Side(system.id(), "6.2");
    }

    private static Plan relayed(Evidence test) {
        var port = Radios.NORWEGIAN.ports().getFirst();
        var relay =
                Radios.BRITISH.withPorts(
                        List.of(
                                port,
                                new CisSystem.Port(
                                        "second", port.medium(), null, port.bindings())));
        var first = net(Radios.NET.id(), Radios.NORWEGIAN, "main");
        var second = net(new Net.Id(Things.id("second")), Radios.SWEDISH, "second");
        var gateway =
                new Gateway(
                        new Gateway.Id(Things.id("relay")),
                        "Relay",
                        relay.id(),
                        Gateway.Type.VOICE_BRIDGE_ROIP,
                        List.of(
                                new Gateway.Translation(
                                        "HF-4415",
                                        "HF-4415",
                                        Gateway.Fidelity.LOSSLESS,
                                        List.of())),
                        Gateway.Accreditation.NONE,
                        Gateway.Capacity.UNKNOWN,
                        Notes.PLAIN);
        return Plans.with(Radios.plan(), relay, first, second, gateway, test);
    }

    private static Net net(Net.Id id, CisSystem radio, String port) {
        return new Net(
                id,
                port,
                Net.Type.DATA_NET,
                Net.Control.UNKNOWN,
                Radios.NET.loaded(),
                List.of(
                        new Net.Member(radio.id(), "main"),
                        new Net.Member(Radios.BRITISH.id(), port)),
                null,
                Notes.PLAIN);
    }

    private static List<String> shown(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.Shown.class::isInstance)
                .map(fact -> ((Fact.Shown) fact).value())
                .toList();
    }
}
