package org.entente.app.feature.interop;

import static org.entente.model.Things.contingent;
import static org.entente.model.Things.days;
import static org.entente.model.Things.nation;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Plans in which Norway talks to others by radio, each pair on a net of its own.
final class Radios {
    private static final String KEY = "RF-IPRAD";

    private static final InformationProduct FIRES = Things.product("FIRES", KEY);

    private Radios() {}

    /// Norway with five nations, by the colour of what they exchange in the live phase; the
    /// exchange with the last one has a plan of means that share everything, and so has its net,
    /// which shares its key with the net that takes over.
    static Plan five() {
        var all = new ArrayList<Entity>();
        var codes = List.of("DEU", "FRA", "GBR", "POL", "USA");
        for (var colour : VerdictColour.values()) {
            all.addAll(pair(codes.get(colour.ordinal()), colour));
        }
        all.add(FIRES);
        all.add(meansOfNet());
        all.add(key("USA", "GBR"));
        return Plans.with(Plans.brigadeExercise(), all.toArray(Entity[]::new));
    }

    static ExchangeRequirement.Id exchange(String code) {
        return new ExchangeRequirement.Id(Things.id("exchange " + code));
    }

    static CisSystem.Id system(String name) {
        return new CisSystem.Id(Things.id("system " + name));
    }

    private static List<Entity> pair(String code, VerdictColour colour) {
        var isBritain = code.equals("GBR");
        Participant participant = isBritain ? Plans.BRITAIN : nation(code);
        Contingent partner =
                isBritain ? Plans.BRITONS : contingent(participant, days("E", -30, 30));
        var mine = radio("NOR " + code, Plans.NORWEGIANS.id(), "1", "1");
        var theirs =
                radio(
                        code,
                        partner.id(),
                        colour == VerdictColour.GREY ? "" : colour == VerdictColour.RED ? "2" : "1",
                        colour == VerdictColour.AMBER ? "2" : "1");
        var net = net("net " + code, mine, theirs);
        var all = new ArrayList<Entity>(List.of(mine, theirs, net, exchange(code, partner)));
        if (!isBritain) {
            all.add(participant);
            all.add(partner);
        }
        if (colour == VerdictColour.GREEN) {
            all.add(evidence(mine, theirs));
            all.add(means(code, net));
        }
        return all;
    }

    private static CisSystem radio(
            String name, Contingent.Id holder, String group, String precedence) {
        var statements = new HashMap<String, Statement>();
        statements.put("rtp_header_extension(RTP-HE, not VARC)", Statement.of("RTP-HE"));
        statements.put("vocoder MELPe", Statement.of("MELPe"));
        statements.put("multicast groups", group.isEmpty() ? Statement.UNKNOWN : stated(group));
        statements.put("DSCP", Statement.of(precedence));
        var binding = new Binding(KEY, "", BindingRole.PEER, statements);
        return new CisSystem(
                system(name),
                name + " radio",
                new CisSystem.Make("", "v1", ""),
                new CisSystem.Station(holder, null, 1, null),
                List.of(new CisSystem.Port("main", "UHF", null, List.of(binding))),
                Notes.PLAIN);
    }

    private static Statement stated(String text) {
        var origin = new Statement.Origin("J6", "fit form", LocalDate.of(2026, 11, 1));
        return new Statement(Statement.Standing.VALUE, text, origin);
    }

    private static Net net(String name, CisSystem one, CisSystem other) {
        return new Net(
                new Net.Id(Things.id(name)),
                name,
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                Binding.of(KEY, Map.of()),
                List.of(new Net.Member(one.id(), "main"), new Net.Member(other.id(), "main")),
                null,
                Notes.PLAIN);
    }

    private static ExchangeRequirement exchange(String code, Contingent partner) {
        return new ExchangeRequirement(
                exchange(code),
                "IER " + code,
                "Fires with " + code,
                new ExchangeRequirement.Parties(Plans.NORWEGIANS.id(), partner.id()),
                FIRES.id(),
                new ExchangeRequirement.Demand(
                        code.equals("USA")
                                ? ExchangeRequirement.Weight.CRITICAL
                                : ExchangeRequirement.Weight.ROUTINE,
                        ExchangeRequirement.Precedence.FLASH,
                        code.equals("USA") ? "Voice" : "Chat",
                        "",
                        null),
                List.of(Plans.LIVE.id()),
                Notes.PLAIN);
    }

    private static Evidence evidence(CisSystem one, CisSystem other) {
        return new Evidence(
                new Evidence.Id(Things.id("test")),
                "Trial of autumn",
                new Evidence.Side(one.id(), "v1"),
                new Evidence.Side(other.id(), "v1"),
                KEY,
                new Evidence.Result(
                        TestResult.SUCCESS,
                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                        LocalDate.of(2026, 10, 1),
                        "trial",
                        ""),
                Notes.PLAIN);
    }

    private static PacePlan means(String code, Net net) {
        return new PacePlan(
                new PacePlan.Id(Things.id("means")),
                "Means of " + code.toLowerCase(Locale.ROOT),
                exchange(code),
                List.of(),
                List.of(
                        new PacePlan.Step(
                                PacePlan.Means.PRIMARY,
                                net.id(),
                                "",
                                PacePlan.Change.UNKNOWN,
                                Classification.SECRET),
                        new PacePlan.Step(
                                PacePlan.Means.ALTERNATE,
                                net.id(),
                                "",
                                PacePlan.Change.UNKNOWN,
                                null),
                        new PacePlan.Step(
                                PacePlan.Means.EMERGENCY,
                                null,
                                "Courier",
                                PacePlan.Change.UNKNOWN,
                                null)),
                Notes.PLAIN);
    }

    private static PacePlan meansOfNet() {
        return new PacePlan(
                new PacePlan.Id(Things.id("means of net")),
                "Fires net",
                new Net.Id(Things.id("net USA")),
                List.of(),
                List.of(
                        new PacePlan.Step(
                                PacePlan.Means.ALTERNATE,
                                new Net.Id(Things.id("net GBR")),
                                "",
                                PacePlan.Change.UNKNOWN,
                                null),
                        new PacePlan.Step(
                                PacePlan.Means.EMERGENCY,
                                null,
                                "Runner",
                                PacePlan.Change.UNKNOWN,
                                null)),
                Notes.PLAIN);
    }

    private static CryptoKey key(String... codes) {
        return new CryptoKey(
                new CryptoKey.Id(Things.id("key")),
                "KEY-5",
                CryptoKey.Issue.PLANNED,
                List.of(),
                Stream.of(codes).map(code -> new Net.Id(Things.id("net " + code))).toList(),
                days("E", -100, 100),
                Notes.PLAIN);
    }
}
