package org.entente.model.interop;

import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Remarks;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.match.route.Ground;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Communication systems for tests, of two standards: `RADIO`, which wants the same key, and
/// `CHAT`, which asks nothing that can differ.
final class Scene {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final Ground GROUND =
            Interop.ground(
                    Catalogue.of(
                            List.of(
                                    standard("RADIO", "key~EQ!B@K; vocoder~SET!D@E"),
                                    standard("CHAT", "room~EQ!A@C")),
                            Editions.NONE),
                    TODAY);
    static final SecurityDomain MISSION = domain("MS", Classification.SECRET);
    static final SecurityDomain NATIONAL = domain("NOR-S", Classification.SECRET);

    /// What is exchanged where nothing else is said: any standard of the tests carries it.
    static final InformationProduct REPORT = product("REPORT", "RADIO", "CHAT", "DATA", "OWN");

    private Scene() {}

    private static Standard standard(String key, String expression) {
        var parameters = Objects.requireNonNull(CatalogueReader.parameters(expression));
        return new Standard(key, "n", "t", "d", "l", parameters, "M/M");
    }

    static SecurityDomain domain(String code, Classification level) {
        return new SecurityDomain(
                new SecurityDomain.Id(Things.id("domain " + code)),
                code,
                code,
                new SecurityDomain.Level(code.equals("MS") ? "MISSION" : "NATO", level),
                null,
                null,
                Notes.PLAIN);
    }

    static Agreement agreement(
            String name,
            Agreement.Type type,
            Agreement.State state,
            @Nullable Timeframe period,
            Participant... parties) {
        return new Agreement(
                new Agreement.Id(Things.id("agreement " + name)),
                name,
                type,
                Arrays.stream(parties).map(Participant::id).toList(),
                new Agreement.Paper("", "", state),
                period,
                Notes.PLAIN);
    }

    static FmnParticipation part(
            AssigneeId member,
            FmnParticipation.@Nullable Option option,
            @Nullable AssigneeId host) {
        return new FmnParticipation(
                new FmnParticipation.Id(Things.id("part " + member.value())),
                "part",
                member,
                new FmnParticipation.Standing(option, null, null, host),
                List.of(),
                null,
                Notes.PLAIN);
    }

    /// The same, on loan from that nation.
    static CisSystem.Port lent(CisSystem.Port port, String lender) {
        return port.stating(port.bindings().getFirst().key(), Remarks.LOAN, Statement.of(lender));
    }

    static Binding radio(String key) {
        return new Binding(
                "RADIO",
                "",
                BindingRole.PEER,
                Map.of(
                        "key",
                        key.isEmpty() ? Statement.UNKNOWN : Statement.of(key),
                        "vocoder",
                        Statement.of("MELPe")));
    }

    static Binding chat() {
        return Binding.of("CHAT", Map.of("room", Statement.of("ops")));
    }

    static CisSystem.Port port(String name, Binding... bindings) {
        return new CisSystem.Port(name, "UHF", MISSION.id(), List.of(bindings));
    }

    static CisSystem system(String name, AssigneeId holder, CisSystem.Port... ports) {
        return new CisSystem(
                new CisSystem.Id(Things.id("system " + name)),
                name,
                new CisSystem.Make("", "v1", ""),
                new CisSystem.Station(holder, null, 1, null),
                List.of(ports),
                Notes.PLAIN);
    }

    static CisSystem radio(String name, AssigneeId holder, String key) {
        return system(name, holder, port("main", radio(key)));
    }

    /// A radio with that key that also chats.
    static CisSystem chatting(String name, AssigneeId holder, String key) {
        return system(name, holder, port("main", radio(key)), port("chat", chat()));
    }

    static Net net(String name, String key, CisSystem... members) {
        return new Net(
                new Net.Id(Things.id("net " + name)),
                name,
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                Binding.of(key, Map.of()),
                Arrays.stream(members).map(one -> new Net.Member(one.id(), "main")).toList(),
                null,
                Notes.PLAIN);
    }

    static Net net(String name, CisSystem... members) {
        return net(name, "RADIO", members);
    }

    static Gateway gateway(String name, CisSystem system, @Nullable Timeframe accredited) {
        return new Gateway(
                new Gateway.Id(Things.id("gateway " + name)),
                name,
                system.id(),
                Gateway.Type.IEG_GUARD,
                List.of(
                        new Gateway.Translation(
                                "RADIO", "CHAT", Gateway.Fidelity.LOSSLESS, List.of())),
                new Gateway.Accreditation(List.of(MISSION.id(), NATIONAL.id()), accredited),
                new Gateway.Capacity(60, Duration.ofSeconds(3)),
                Notes.PLAIN);
    }

    static InformationProduct product(String code, String... standards) {
        return new InformationProduct(
                new InformationProduct.Id(Things.id("product " + code)),
                code,
                code,
                ExchangeFormat.VOICE,
                List.of(standards),
                Notes.PLAIN);
    }

    static ExchangeRequirement exchange(
            String name, AssigneeId from, AssigneeId to, Phase... phases) {
        return exchange(name, from, to, REPORT.id(), phases);
    }

    static ExchangeRequirement exchange(
            String name,
            AssigneeId from,
            AssigneeId to,
            InformationProduct.@Nullable Id product,
            Phase... phases) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(Things.id("exchange " + name)),
                name,
                name,
                new ExchangeRequirement.Parties(from, to),
                product,
                new ExchangeRequirement.Demand(
                        ExchangeRequirement.Weight.CRITICAL,
                        ExchangeRequirement.Precedence.IMMEDIATE,
                        "voice",
                        "fires",
                        null),
                Arrays.stream(phases).map(Phase::id).toList(),
                Notes.PLAIN);
    }

    static Evidence success(String name, CisSystem one, CisSystem other) {
        return new Evidence(
                new Evidence.Id(Things.id("test " + name)),
                name,
                new Evidence.Side(one.id(), "v1"),
                new Evidence.Side(other.id(), "v1"),
                "RADIO",
                new Evidence.Result(
                        TestResult.SUCCESS,
                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                        LocalDate.of(2027, 1, 1),
                        "CWIX",
                        ""),
                Notes.PLAIN);
    }

    static CryptoKey key(
            String alias, CryptoKey.Status status, @Nullable Timeframe period, Net... nets) {
        return new CryptoKey(
                new CryptoKey.Id(Things.id("key " + alias)),
                alias,
                new CryptoKey.Issue("", "", status),
                List.of(),
                Arrays.stream(nets).map(Net::id).toList(),
                period,
                Notes.PLAIN);
    }

    static SpectrumAssignment frequency(String name, @Nullable Timeframe period, Net... nets) {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(Things.id("frequency " + name)),
                name,
                SpectrumAssignment.Emission.UNKNOWN,
                SpectrumAssignment.Area.UNKNOWN,
                SpectrumAssignment.Clearance.REQUESTED,
                Arrays.stream(nets).map(Net::id).toList(),
                period,
                Notes.PLAIN);
    }

    static Notes only(String... codes) {
        return Notes.of(
                new Label("NATO", Classification.RESTRICTED, new Audience.Only(List.of(codes))));
    }
}
