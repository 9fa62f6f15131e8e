package org.entente.app.feature.interop;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A large exercise by chance: 40 nations with ten contingents each, 2,000 radios on 160 nets, and
/// 10,000 exchanges in each of eight phases.
public final class LargePlan {
    static final int NATIONS = 40;
    static final int CONTINGENTS = 400;
    static final int SYSTEMS = 2_000;
    static final int NETS = 160;
    static final int EXCHANGES = 10_000;
    static final int PHASES = 8;
    private static final int DOMAINS = 5;
    private static final int GATEWAYS = 20;
    private static final List<String> WAVEFORMS = List.of("robust", "robust", "robust", "fast");
    private static final List<String> SERVICES = List.of("orders", "reports", "fires", "medical");

    private static final InformationProduct REPORT = Things.product("REPORT", "HF-4415");

    private final Random random = new Random(42);
    private final List<Entity> things = new ArrayList<>();
    private final List<Contingent> contingents = new ArrayList<>();
    private final List<CisSystem> systems = new ArrayList<>();

    private LargePlan() {}

    public static Plan make() {
        return new LargePlan().plan();
    }

    /// The same, each nation in one of five security domains, with gateways between them and keys
    /// of the nets.
    public static Plan furnished() {
        var made = new LargePlan();
        var plan = made.plan();
        var more = new ArrayList<Entity>();
        made.domains(more);
        made.gateways(more);
        made.keys(more);
        return Plans.with(plan, more.toArray(Entity[]::new));
    }

    /// The same in domains of the mission, for which three of four nations have an agreement on
    /// security each: signed, negotiated or ended.
    public static Plan agreed() {
        var plan = furnished();
        var more = new ArrayList<Entity>();
        plan.securityDomains().forEach(domain -> more.add(ofMission(domain)));
        var states =
                List.of(
                        Agreement.State.SIGNED,
                        Agreement.State.IN_NEGOTIATION,
                        Agreement.State.ENDED);
        var nations = plan.participants().toList();
        for (int i = 0; i < nations.size(); i++) {
            if (i % 4 < states.size()) {
                more.add(security(nations.get(i), states.get(i % 4)));
            }
        }
        return Plans.with(plan, more.toArray(Entity[]::new));
    }

    private static SecurityDomain ofMission(SecurityDomain domain) {
        return new SecurityDomain(
                domain.id(),
                domain.code(),
                domain.name(),
                new SecurityDomain.Level("MISSION", domain.level().classification()),
                domain.owner(),
                domain.period(),
                domain.notes());
    }

    private static Agreement security(Participant nation, Agreement.State state) {
        return new Agreement(
                new Agreement.Id(Things.id("large agreement " + nation.code())),
                "Security agreement of " + nation.code(),
                Agreement.Type.SECURITY_AGREEMENT,
                List.of(nation.id()),
                new Agreement.Paper("", "", state),
                null,
                Notes.PLAIN);
    }

    private void domains(List<Entity> more) {
        for (int i = 0; i < DOMAINS; i++) {
            more.add(
                    new SecurityDomain(
                            domain(i),
                            "D" + i,
                            "Mission domain " + i,
                            new SecurityDomain.Level("NATO", Classification.SECRET),
                            null,
                            null,
                            Notes.PLAIN));
        }
        for (int i = 0; i < SYSTEMS; i++) {
            var system = systems.get(i);
            var at = domain(i % CONTINGENTS * DOMAINS / CONTINGENTS);
            more.add(
                    system.withPorts(
                            system.ports().stream().map(port -> port.withDomain(at)).toList()));
        }
    }

    private static SecurityDomain.Id domain(int number) {
        return new SecurityDomain.Id(Things.id("large domain " + number));
    }

    private void gateways(List<Entity> more) {
        for (int i = 0; i < GATEWAYS; i++) {
            var system = between(i);
            more.add(system);
            more.add(
                    new Gateway(
                            new Gateway.Id(Things.id("large gateway " + i)),
                            "Gateway " + i,
                            system.id(),
                            Gateway.Type.IEG_GUARD,
                            List.of(
                                    new Gateway.Translation(
                                            "HF-4415",
                                            "HF-4415",
                                            Gateway.Fidelity.LOSSLESS,
                                            List.of())),
                            new Gateway.Accreditation(
                                    List.of(domain(i % DOMAINS), domain((i + 1) % DOMAINS)), null),
                            Gateway.Capacity.UNKNOWN,
                            Notes.PLAIN));
        }
    }

    /// A guard with a port in each of two domains, the first on a net there.
    private CisSystem between(int number) {
        var of = systems.get(number * SYSTEMS / GATEWAYS);
        var ports = new ArrayList<CisSystem.Port>();
        for (int side = 0; side < 2; side++) {
            var at = domain((number + side) % DOMAINS);
            ports.add(
                    new CisSystem.Port("side " + side, "HF", at, of.ports().getFirst().bindings()));
        }
        return new CisSystem(
                new CisSystem.Id(Things.id("large guard " + number)),
                "Guard " + number,
                CisSystem.Make.UNKNOWN,
                of.station(),
                ports,
                Notes.PLAIN);
    }

    private static void keys(List<Entity> more) {
        for (int i = 0; i < NETS; i++) {
            more.add(
                    new CryptoKey(
                            new CryptoKey.Id(Things.id("large key " + i)),
                            "Alias " + i,
                            CryptoKey.Issue.PLANNED,
                            List.of(),
                            List.of(new Net.Id(Things.id("large net " + i))),
                            Things.days("E", i % PHASES, i % PHASES + 2),
                            Notes.PLAIN));
        }
    }

    private Plan plan() {
        for (int i = 0; i < PHASES; i++) {
            things.add(
                    new Phase(
                            new Phase.Id(Things.id("large phase " + i)),
                            "Phase " + i,
                            Things.days("E", i, i + 1),
                            Notes.PLAIN));
        }
        nations();
        systems();
        nets();
        exchanges();
        return Plans.with(Plans.bare(), things.toArray(Entity[]::new));
    }

    private void nations() {
        for (int i = 0; i < NATIONS; i++) {
            var nation = new Participant.Id(Things.id("large nation " + i));
            things.add(
                    new Participant(
                            nation,
                            ParticipantKind.NATION,
                            "N%02d".formatted(i),
                            "Nation " + i,
                            null,
                            null,
                            Notes.PLAIN));
            for (int n = 0; n < CONTINGENTS / NATIONS; n++) {
                var name = "N%02d contingent %d".formatted(i, n);
                var contingent =
                        new Contingent(
                                new Contingent.Id(Things.id(name)),
                                nation,
                                name,
                                Things.days("E", -1, PHASES + 1),
                                Notes.PLAIN);
                contingents.add(contingent);
            }
        }
        things.addAll(contingents);
    }

    /// A tenth states no waveform.
    private void systems() {
        for (int i = 0; i < SYSTEMS; i++) {
            var waveform =
                    random.nextInt(10) == 0
                            ? Statement.UNKNOWN
                            : Statement.of(WAVEFORMS.get(random.nextInt(WAVEFORMS.size())));
            var binding = Binding.of("HF-4415", Map.of("waveform", waveform));
            systems.add(
                    new CisSystem(
                            new CisSystem.Id(Things.id("large system " + i)),
                            "Radio " + i,
                            CisSystem.Make.UNKNOWN,
                            new CisSystem.Station(
                                    contingents.get(i % CONTINGENTS).id(), null, 1, null),
                            List.of(new CisSystem.Port("main", "HF", null, List.of(binding))),
                            Notes.PLAIN));
        }
        things.addAll(systems);
    }

    private void nets() {
        int each = SYSTEMS / NETS;
        for (int i = 0; i < NETS; i++) {
            var members = new ArrayList<Net.Member>();
            for (int n = 0; n < 2 * each; n++) {
                var system = systems.get((i * each + n) % SYSTEMS);
                members.add(new Net.Member(system.id(), "main"));
            }
            things.add(
                    new Net(
                            new Net.Id(Things.id("large net " + i)),
                            "Net " + i,
                            Net.Type.DATA_NET,
                            Net.Control.UNKNOWN,
                            Binding.of("HF-4415", Map.of()),
                            members,
                            null,
                            Notes.PLAIN));
        }
    }

    private void exchanges() {
        things.add(REPORT);
        for (int i = 0; i < EXCHANGES; i++) {
            int from = random.nextInt(CONTINGENTS);
            int to = (from + 1 + random.nextInt(20)) % CONTINGENTS;
            var weight =
                    i % 5 == 0
                            ? ExchangeRequirement.Weight.CRITICAL
                            : ExchangeRequirement.Weight.ROUTINE;
            things.add(
                    new ExchangeRequirement(
                            new ExchangeRequirement.Id(Things.id("large exchange " + i)),
                            "X-" + i,
                            "Exchange " + i,
                            new ExchangeRequirement.Parties(
                                    contingents.get(from).id(), contingents.get(to).id()),
                            REPORT.id(),
                            new ExchangeRequirement.Demand(
                                    weight,
                                    ExchangeRequirement.Precedence.PRIORITY,
                                    SERVICES.get(i % SERVICES.size()),
                                    "orders",
                                    null),
                            List.of(),
                            Notes.PLAIN));
        }
    }
}
