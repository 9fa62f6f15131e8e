package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PacePlan.Means;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Who said of which standard a net is, what an exchange is of, up to which level a means may carry
/// it and when a gateway or a domain is accredited comes out of a file in the reason of a verdict.
final class ContentReasonsTest extends AnsweredAtTerminal {
    private static final Notes RESTRICTED =
            Notes.of(new Label("NATO", Classification.RESTRICTED, Audience.everyone()));
    private static final CisSystem NORWEGIAN =
            InteropVerbTest.system(1, "NOR radio", Plans.NORWEGIANS.id(), "EX-1");
    private static final CisSystem SWEDISH =
            InteropVerbTest.system(2, "SWE radio", Plans.SWEDES.id(), "EX-1");
    private static final Net NET = InteropVerbTest.net(4, "Command net", NORWEGIAN, SWEDISH);
    private static final ExchangeRequirement EXCHANGE =
            InteropVerbTest.exchange(5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id())
                    .withNotes(RESTRICTED);
    private static final SecurityDomain NATIONAL =
            new SecurityDomain(
                    new SecurityDomain.Id(Things.id("national")),
                    "NS",
                    "National Secret",
                    new SecurityDomain.Level("NOR", Classification.SECRET),
                    null,
                    null,
                    Notes.PLAIN);

    @Override
    Plan asked() {
        return Plans.with(
                Plans.brigadeExercise(), InteropVerbTest.ORDERS, NORWEGIAN, SWEDISH, NET, EXCHANGE);
    }

    private static PacePlan means(Net.@Nullable Id net, String way) {
        return new PacePlan(
                new PacePlan.Id(Things.id("means")),
                "Means of IER-1",
                EXCHANGE.id(),
                List.of(),
                List.of(
                        new PacePlan.Step(
                                Means.EMERGENCY, net, way, PacePlan.Change.UNKNOWN, null)),
                Notes.PLAIN);
    }

    private static String proven(String sentence) {
        return sentence + " Source: " + SAID + ".";
    }

    @Test
    void ofWhichStandardANetIsIsToldWithWhoSaidSo() throws IOException {
        write(asked().put(NET.withLoaded(Binding.of("", Map.of()))));
        assertThat(reasons()).doesNotContain("its standard is");
        answer(NET.id().value() + "/net//standard", "RF-UHF");

        assertThat(reasons())
                .contains("Command net: its standard is ")
                .contains("(RF-UHF). Source: " + SAID);
        write(reopened().put(NET.withLoaded(Binding.of("HF-4415", Map.of()))));
        assertThat(reasons()).doesNotContain("Major Ek").doesNotContain("its standard is");
    }

    @Test
    void whatIsExchangedIsToldWithWhoSaidSo() throws IOException {
        write(asked().put(EXCHANGE.withProduct(null)));
        answer(EXCHANGE.id().value() + "/exchange_requirement//content", "ORDERS");

        assertThat(reasons())
                .contains(proven("What is exchanged is ORDERS."))
                .doesNotContain("agreed for it");
        answer(EXCHANGE.id().value() + "/exchange_requirement//content", "RF-UHF");
        assertThat(reasons())
                .contains("The standards agreed for it are ")
                .contains("(RF-UHF). Source: " + SAID);
        var exchange = reopened().find(ExchangeRequirement.class, EXCHANGE.id()).orElseThrow();
        var demand = exchange.demand();
        var none = demand.withSetting(demand.setting().withAgreed(List.of()));
        write(reopened().put(exchange.withProduct(null).withDemand(none)));
        assertThat(reasons()).doesNotContain("Major Ek");
    }

    @Test
    void upToWhichLevelARunnerMayCarryItIsToldWithWhoSaidSo() throws IOException {
        write(asked().drop(NET.id()).put(means(null, "Runner")));
        answer(means(null, "").id().value() + "/pace_plan//level-0", "secret");

        assertThat(reasons())
                .contains("It goes by hand")
                .contains(proven("Runner: it may carry up to Secret."));
        var said = reopened().find(PacePlan.class, means(null, "").id()).orElseThrow();
        var lower = said.steps().getFirst().withAuthorised(Classification.RESTRICTED);
        write(reopened().put(said.withStep(0, lower)));
        assertThat(reasons()).contains("It goes by hand").doesNotContain("Major Ek");
        write(reopened().put(said).put(EXCHANGE.withNotes(Notes.PLAIN)));
        assertThat(reasons())
                .as("what is not classified may go by anything")
                .contains("It goes by hand")
                .doesNotContain("Major Ek");
    }

    @Test
    void upToWhichLevelANetMayCarryWordsIsToldWhereItIsPassedOverIt() throws IOException {
        var voice = NET.withLoaded(Binding.of("HF-4415", Map.of()));
        write(asked().put(voice).put(means(NET.id(), "")));
        answer(means(null, "").id().value() + "/pace_plan//level-0", "secret");

        assertThat(reasons()).contains(proven("Command net: it may carry up to Secret."));
    }

    @Test
    void upToWhichLevelAMeansOfANetMayCarryItIsToldWithWhoSaidSo() throws IOException {
        var ofNet =
                new PacePlan(
                        means(null, "").id(),
                        "Means of the net",
                        NET.id(),
                        List.of(),
                        means(null, "Runner").steps(),
                        Notes.PLAIN);
        write(asked().put(ofNet));
        assertThat(runner().has("authorised")).isFalse();
        answer(ofNet.id().value() + "/pace_plan//level-0", "secret");

        assertThat(runner().get("authorised").asText()).isEqualTo("secret");
        var origin = runner().get("authorisedOrigin");
        assertThat(origin.get("by").asText()).isEqualTo("Major Ek");
        assertThat(origin.get("asOf").asText()).isEqualTo("2026-12-01");
        var known =
                CliSchema.parts()
                        .at(
                                "/interop/properties/stages/items/properties/nets/items"
                                        + "/properties/means/items/properties/authorisedOrigin");
        CliSchema.assertRequired(known, origin);
        CliSchema.assertKnown(known, origin);
    }

    private JsonNode runner() throws IOException {
        return stage().get("nets").get(0).get("means").get(1);
    }

    @Test
    void whenAGatewayAndItsDomainsAreAccreditedIsToldWithWhoSaidSo() throws IOException {
        write(crossing());
        answer(guard().id().value() + "/gateway//validity", "D-30 … D+60");

        assertThat(reasons()).contains(proven("Guard: its period is D-30 … D+60."));
        answer(NATIONAL.id().value() + "/security_domain//validity", "D-40 … D+60");
        assertThat(reasons())
                .contains(proven("Guard: its period is D-30 … D+60."))
                .contains(proven("National Secret: its period is D-40 … D+60."));
        var gateway = reopened().find(Gateway.class, guard().id()).orElseThrow();
        var domain = reopened().find(SecurityDomain.class, NATIONAL.id()).orElseThrow();
        write(
                reopened()
                        .put(gateway.withPeriod(Things.days("D", -29, 61)))
                        .put(domain.withPeriod(null)));
        assertThat(reasons()).doesNotContain("Major Ek");
    }

    @Test
    void whoSaidWhenAGatewayIsAccreditedIsToldOnceWhereThatBarsTheWay() throws IOException {
        write(crossing());
        answer(guard().id().value() + "/gateway//validity", "D+50 … D+60");

        assertThat(reasons())
                .contains("Guard (D+50 … D+60; " + SAID + ") is not accredited in this phase.")
                .doesNotContain("its period is");
    }

    /// From the radio in one domain over a guard to that in the other.
    private Plan crossing() {
        var inside = port(NORWEGIAN).withDomain(NATIONAL.id());
        var outside = port(SWEDISH).withDomain(Radios.MISSION.id());
        var box =
                InteropVerbTest.system(9, "Box", Plans.BRITONS.id(), "EX-1")
                        .withPorts(List.of(named(inside, "in"), named(outside, "out")));
        return Plans.with(
                asked().drop(NET.id()),
                NATIONAL,
                Radios.MISSION,
                NORWEGIAN.withPort(0, inside),
                SWEDISH.withPort(0, outside),
                box,
                InteropVerbTest.net(11, "Inner net", NORWEGIAN)
                        .withMembers(
                                List.of(
                                        new Net.Member(NORWEGIAN.id(), "main"),
                                        new Net.Member(box.id(), "in"))),
                InteropVerbTest.net(12, "Outer net", SWEDISH)
                        .withMembers(
                                List.of(
                                        new Net.Member(SWEDISH.id(), "main"),
                                        new Net.Member(box.id(), "out"))),
                guard());
    }

    private static CisSystem.Port port(CisSystem system) {
        return system.ports().getFirst();
    }

    private static CisSystem.Port named(CisSystem.Port port, String name) {
        return new CisSystem.Port(name, port.medium(), port.domain(), port.bindings());
    }

    private static Gateway guard() {
        return new Gateway(
                new Gateway.Id(Things.id("guard")),
                "Guard",
                InteropVerbTest.system(9, "Box", Plans.BRITONS.id(), "EX-1").id(),
                Gateway.Type.IEG_GUARD,
                List.of(
                        new Gateway.Translation(
                                "RF-UHF", "RF-UHF", Gateway.Fidelity.LOSSLESS, List.of())),
                new Gateway.Accreditation(List.of(NATIONAL.id(), Radios.MISSION.id()), null),
                Gateway.Capacity.UNKNOWN,
                Notes.PLAIN);
    }
}
