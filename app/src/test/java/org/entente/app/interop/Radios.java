package org.entente.app.interop;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A net of three radios for tests. Two of them surely work together; nobody has stated the
/// waveform of the third, the British one.
public final class Radios {
    public static final CisSystem NORWEGIAN = radio(Plans.TELEMARK.id(), Statement.of("robust"));
    public static final CisSystem SWEDISH = radio(Plans.NORRBOTTEN.id(), Statement.of("robust"));
    public static final CisSystem BRITISH = radio(Plans.COMMANDO.id(), Statement.UNKNOWN);
    public static final Net NET = net(NORWEGIAN, SWEDISH, BRITISH);
    public static final InformationProduct ORDERS = Things.product("ORDERS", "HF-4415");
    public static final ExchangeRequirement SURE =
            exchange("sure", Plans.TELEMARK.id(), Plans.NORRBOTTEN.id());
    public static final ExchangeRequirement OPEN =
            exchange("open", Plans.TELEMARK.id(), Plans.COMMANDO.id());

    /// In which nobody states that the British radio is.
    public static final SecurityDomain MISSION =
            new SecurityDomain(
                    new SecurityDomain.Id(Things.id("mission")),
                    "MS",
                    "Mission Secret",
                    new SecurityDomain.Level("MISSION", Classification.SECRET),
                    null,
                    null,
                    Notes.PLAIN);

    private Radios() {}

    /// The same radios, all of one waveform, on a net in the mission domain; of the British one
    /// nobody states the domain.
    public static Plan silent() {
        return Plans.with(
                plan(),
                MISSION,
                new SecurityDomain(
                        new SecurityDomain.Id(Things.id("national")),
                        "GBR-S",
                        "British Secret",
                        new SecurityDomain.Level("GBR", Classification.SECRET),
                        null,
                        null,
                        Notes.PLAIN),
                NORWEGIAN.withPort(0, NORWEGIAN.ports().getFirst().withDomain(MISSION.id())),
                SWEDISH.withPort(0, SWEDISH.ports().getFirst().withDomain(MISSION.id())),
                BRITISH.withPorts(NORWEGIAN.ports()));
    }

    public static Plan plan() {
        return Plans.with(
                Plans.brigadeExercise(), NORWEGIAN, SWEDISH, BRITISH, NET, ORDERS, SURE, OPEN);
    }

    private static CisSystem radio(AssigneeId holder, Statement waveform) {
        return new CisSystem(
                new CisSystem.Id(Things.id("radio " + holder)),
                "HF radio",
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                "main",
                                "HF",
                                null,
                                List.of(Binding.of("HF-4415", Map.of("waveform", waveform))))),
                Notes.PLAIN);
    }

    private static Net net(CisSystem... members) {
        return new Net(
                new Net.Id(Things.id("net")),
                "Brigade HF",
                Net.Type.DATA_NET,
                Net.Control.UNKNOWN,
                Binding.of("HF-4415", Map.of()),
                Arrays.stream(members).map(one -> new Net.Member(one.id(), "main")).toList(),
                null,
                Notes.PLAIN);
    }

    private static ExchangeRequirement exchange(String name, AssigneeId from, AssigneeId to) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(Things.id("exchange " + name)),
                "",
                name,
                new ExchangeRequirement.Parties(from, to),
                ORDERS.id(),
                new ExchangeRequirement.Demand(
                        ExchangeRequirement.Weight.CRITICAL,
                        ExchangeRequirement.Precedence.IMMEDIATE,
                        "orders",
                        "orders",
                        null),
                List.of(Plans.LIVE.id()),
                Notes.PLAIN);
    }
}
