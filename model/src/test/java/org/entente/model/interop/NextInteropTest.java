package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

final class NextInteropTest {
    private static final List<AssigneeId> HOLDERS =
            List.of(
                    Plans.NORWEGIANS.id(),
                    Plans.SWEDES.id(),
                    Plans.BRITONS.id(),
                    Plans.TELEMARK.id(),
                    Plans.ARMOUR.id(),
                    Plans.COMMANDO.id(),
                    Plans.NORWAY.id());
    /// Bits a second of nets; what is exchanged takes 20 or 200.
    private static final List<Optional<Integer>> RATES =
            List.of(Optional.empty(), Optional.of(100), Optional.of(9_600));

    private static final List<Optional<Integer>> HOURLY =
            List.of(Optional.empty(), Optional.of(9), Optional.of(90));
    private static final List<Optional<Integer>> BYTES =
            List.of(Optional.empty(), Optional.of(1_000));
    private static final List<Participant> NATIONS =
            List.of(Plans.NORWAY, Plans.SWEDEN, Plans.BRITAIN);
    private static final List<Agreement.Type> TYPES =
            List.of(
                    Agreement.Type.SECURITY_AGREEMENT,
                    Agreement.Type.SECURITY_AGREEMENT,
                    Agreement.Type.HOSTING_AGREEMENT,
                    Agreement.Type.COMSEC_MOU,
                    Agreement.Type.ACSA);
    private static final List<Phase> PHASES = List.of(Plans.DEPLOYMENT, Plans.LIVE, Plans.RECOVERY);

    @Test
    void anEditGivesTheSameAsStartingOver() {
        for (int seed = 0; seed < 60; seed++) {
            var script = new Script(new Random(seed));
            var plan = script.begin();
            var interop = Interop.of(Scene.GROUND, plan);
            for (int i = 0; i < 25; i++) {
                plan = script.edited(plan);
                interop = interop.next(plan);

                assertSame(interop, Interop.of(Scene.GROUND, plan), seed + "/" + i);
            }
        }
    }

    private static void assertSame(Interop next, Interop whole, String where) {
        assertThat(next.stages()).as(where).isEqualTo(whole.stages());
        assertThat(next.fit().stations()).as(where).isEqualTo(whole.fit().stations());
        assertThat(next.fit().ports()).as(where).isEqualTo(whole.fit().ports());
        assertThat(next.fit().exchanges()).as(where).isEqualTo(whole.fit().exchanges());
        assertThat(next.fit()).as(where).isEqualTo(whole.fit());
        for (var id : whole.fit().exchanges().keySet()) {
            for (int stage = 0; stage < whole.stages().size(); stage++) {
                assertThat(next.assessment().verdict(id, stage))
                        .as("%s of %s in %d", id, where, stage)
                        .isEqualTo(whole.assessment().verdict(id, stage));
            }
        }
    }

    @Test
    void anEditOfOneSystemLeavesTheRestOfTheFitAsItIs() {
        var script = new Script(new Random(7));
        var plan = script.begin();
        var interop = Interop.of(Scene.GROUND, plan);
        var system = plan.cisSystems().findFirst().orElseThrow();

        var next = interop.next(plan.put(system.withName("Another name")));

        assertThat(next.assessment()).isSameAs(interop.assessment());
    }

    @Test
    void anEditOfSomethingElseIsNotLookedAt() {
        var plan = new Script(new Random(8)).begin();
        var interop = Interop.of(Scene.GROUND, plan);

        var next = interop.next(plan.put(Plans.ATTACK.withName("Counter-attack")));

        assertThat(next.assessment()).isSameAs(interop.assessment());
    }

    @Test
    void whatDidNotChangeStaysTheSameObject() {
        var norwegian = Scene.radio("Norwegian", Plans.NORWEGIANS.id(), "a");
        var swedish = Scene.radio("Swedish", Plans.SWEDES.id(), "a");
        var plan =
                Plans.with(Plans.brigadeExercise(), Scene.MISSION)
                        .put(norwegian)
                        .put(swedish)
                        .put(Scene.success("CWIX 1", norwegian, swedish));
        var interop = Interop.of(Scene.GROUND, plan);

        var next = interop.next(plan.put(Plans.NORWEGIANS.withPresence(Things.days("D", 3, 30))));

        for (var port : next.fit().ports().values()) {
            var before = interop.fit().ports().get(port.id());
            if (port.equals(before)) {
                assertThat(port).isSameAs(before);
            }
        }
        assertThat(next.fit().tested()).isSameAs(interop.fit().tested());
        assertThat(next.fit().ports()).isNotEqualTo(interop.fit().ports());
    }

    /// Random plans and edits in which systems, nets and gateways really meet.
    private static final class Script {
        private final Random random;

        Script(Random random) {
            this.random = random;
        }

        Plan begin() {
            var plan =
                    Plans.with(
                            Plans.brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL);
            for (int i = 0; i < 40; i++) {
                plan = edited(plan);
            }
            return plan.indexed();
        }

        Plan edited(Plan plan) {
            return switch (random.nextInt(18)) {
                case 0, 1 -> plan.put(system());
                case 2 -> net(plan);
                case 3 -> gateway(plan);
                case 4, 5 -> exchange(plan);
                case 6 -> test(plan);
                case 7 -> plan.put(domain());
                case 8 -> plan.put(Plans.SWEDES.withPresence(window()));
                case 9 -> plan.put(Plans.TELEMARK.withPresence(perhaps()));
                case 10 -> product(plan);
                case 11 -> rare(plan);
                case 12 -> key(plan);
                case 13 -> pace(plan);
                case 14 -> reloaded(plan);
                case 15 -> plan.put(agreement());
                case 16 -> bound(plan);
                default -> dropped(plan);
            };
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private Timeframe window() {
            return Things.days(
                    one(List.of("D", "E", "ENDEX", "X")),
                    random.nextInt(20) - 15,
                    6 + random.nextInt(9));
        }

        private @Nullable Timeframe perhaps() {
            return random.nextInt(3) == 0 ? window() : null;
        }

        private SecurityDomain domain() {
            var domain = one(List.of(Scene.MISSION, Scene.NATIONAL));
            return random.nextBoolean() ? domain : domain.withPeriod(perhaps());
        }

        private CisSystem system() {
            var radio = Scene.radio(one(List.of("a", "a", "b", "")));
            var first = Scene.port("main", radio);
            var bare = Scene.port("main").withDomain(null);
            var ports = new ArrayList<CisSystem.Port>();
            ports.add(one(List.of(bare, first.withDomain(null), first, first)));
            if (random.nextBoolean()) {
                ports.add(Scene.port("side", Scene.chat()).withDomain(domain().id()));
            }
            var system =
                    Scene.system(
                            "system " + random.nextInt(9),
                            one(HOLDERS),
                            ports.stream().map(this::perhapsLent).toArray(CisSystem.Port[]::new));
            return system.withStation(system.station().withAvailable(perhaps()));
        }

        private CisSystem.Port perhapsLent(CisSystem.Port port) {
            return port.bindings().isEmpty() || random.nextInt(4) > 0
                    ? port
                    : Scene.lent(port, one(List.of("SWE", "GBR")));
        }

        private Participant renamed(Participant nation) {
            return new Participant(
                    nation.id(),
                    nation.type(),
                    one(List.of(nation.code(), "XXX")),
                    nation.name(),
                    nation.notes());
        }

        private Agreement agreement() {
            var parties = new ArrayList<>(NATIONS);
            parties.remove(random.nextInt(3));
            return Scene.agreement(
                    "agreement " + random.nextInt(4),
                    one(TYPES),
                    one(List.of(Agreement.State.values())),
                    perhaps(),
                    parties.toArray(Participant[]::new));
        }

        /// What tells on which agreements systems rest: who is hosted by whom, who owns a domain
        /// and who lends what.
        private Plan bound(Plan plan) {
            return switch (random.nextInt(4)) {
                case 0, 1 ->
                        plan.put(
                                Scene.part(
                                                one(HOLDERS),
                                                one(List.of(FmnParticipation.Option.values())),
                                                random.nextInt(4) > 0 ? one(HOLDERS) : null)
                                        .withPeriod(perhaps()));
                case 2 -> plan.put(Scene.MISSION.withOwner(one(NATIONS).id()));
                default -> plan.put(renamed(one(NATIONS)));
            };
        }

        private Plan net(Plan plan) {
            var systems = new ArrayList<>(plan.cisSystems().toList());
            var members =
                    systems.stream()
                            .filter(_ -> random.nextInt(3) > 0)
                            .map(
                                    system ->
                                            new Net.Member(
                                                    system.id(), one(List.of("main", "side"))))
                            .toList();
            var key = one(List.of("RADIO", "RADIO", "CHAT", ""));
            var net = Scene.net("net " + random.nextInt(4), key).withMembers(members);
            var control =
                    new Net.Control(
                            systems.isEmpty() || random.nextBoolean() ? null : one(systems).id(),
                            random.nextInt(3) == 0 ? domain().id() : null,
                            one(RATES).orElse(null));
            return plan.put(
                    new Net(
                            net.id(),
                            net.name(),
                            one(List.of(Net.Type.values())),
                            random.nextBoolean() ? rated(Net.Control.UNKNOWN) : control,
                            net.loaded(),
                            members,
                            perhaps(),
                            net.notes()));
        }

        private Plan gateway(Plan plan) {
            var systems = plan.cisSystems().toList();
            if (systems.isEmpty()) {
                return plan;
            }
            var gateway = Scene.gateway("gateway " + random.nextInt(3), one(systems), perhaps());
            return plan.put(
                    gateway.withCapacity(gateway.capacity().withHourly(one(HOURLY).orElse(null))));
        }

        /// More or less than nets and gateways carry, or unstated.
        private ExchangeRequirement loaded(ExchangeRequirement exchange) {
            var flow =
                    new ExchangeRequirement.Flow(
                            null, one(HOURLY).orElse(null), one(BYTES).orElse(null), "", "");
            return exchange.withDemand(exchange.demand().withFlow(flow));
        }

        /// The same nets, gateways and exchanges with other capacities and loads.
        private Plan reloaded(Plan plan) {
            return switch (random.nextInt(3)) {
                case 0 ->
                        plan.nets()
                                .findFirst()
                                .map(net -> plan.put(net.withControl(rated(net.control()))))
                                .orElse(plan);
                case 1 -> gateway(plan);
                default ->
                        plan.exchangeRequirements()
                                .skip(random.nextInt(3))
                                .findFirst()
                                .map(each -> plan.put(loaded(each)))
                                .orElse(plan);
            };
        }

        private Net.Control rated(Net.Control control) {
            return control.withBits(one(RATES).orElse(null));
        }

        private Plan exchange(Plan plan) {
            var phases = random.nextInt(3) == 0 ? new Phase[] {one(PHASES)} : new Phase[0];
            var products = plan.informationProducts().toList();
            var exchange =
                    Scene.exchange(
                            "exchange " + random.nextInt(9),
                            one(HOLDERS),
                            one(HOLDERS),
                            products.isEmpty() || random.nextBoolean() ? null : one(products).id(),
                            phases);
            return plan.put(
                    random.nextInt(4) > 0
                            ? loaded(exchange)
                            : exchange.withNotes(Scene.only(one(List.of("SWE", "GBR", "NOR")))));
        }

        private Plan test(Plan plan) {
            var systems = plan.cisSystems().toList();
            return systems.isEmpty()
                    ? plan
                    : plan.put(
                            Scene.success("test " + random.nextInt(4), one(systems), one(systems)));
        }

        private Plan product(Plan plan) {
            var product =
                    Scene.product(
                            "product " + random.nextInt(3),
                            one(List.of(new String[] {"RADIO"}, new String[] {"RADIO", "CHAT"})));
            return plan.put(
                    random.nextInt(3) > 0 ? product : product.withNotes(Scene.only("SWE", "GBR")));
        }

        private Plan key(Plan plan) {
            var nets = plan.nets().filter(_ -> random.nextBoolean()).toArray(Net[]::new);
            return plan.put(
                    Scene.key(
                            "key " + random.nextInt(3),
                            one(List.of(CryptoKey.Status.values())),
                            perhaps(),
                            nets));
        }

        private Plan pace(Plan plan) {
            var subjects = plan.exchangeRequirements().toList();
            var nets = plan.nets().map(Net::id).toList();
            if (subjects.isEmpty()) {
                return plan;
            }
            var steps = new ArrayList<PacePlan.Step>();
            for (var means : PacePlan.Means.values()) {
                boolean isNet = !nets.isEmpty() && random.nextBoolean();
                steps.add(
                        new PacePlan.Step(
                                means,
                                isNet ? one(nets) : null,
                                isNet || random.nextBoolean() ? "" : "runner",
                                PacePlan.Change.UNKNOWN,
                                random.nextBoolean()
                                        ? null
                                        : one(List.of(Classification.values()))));
            }
            return plan.put(
                    new PacePlan(
                            new PacePlan.Id(Things.id("pace " + random.nextInt(4))),
                            "pace",
                            one(subjects).id(),
                            random.nextBoolean() ? List.of() : List.of(one(PHASES).id()),
                            steps,
                            Notes.PLAIN));
        }

        private Plan rare(Plan plan) {
            return switch (random.nextInt(5)) {
                case 4 -> plan.put(AssumptionTest.given(Matter.HOPS, "", 1 + random.nextInt(8)));
                case 0 ->
                        plan.put(
                                Things.anchor(
                                        "E",
                                        When.at(
                                                Instant.parse(
                                                        "2027-03-%02dT06:00:00Z"
                                                                .formatted(
                                                                        8 + random.nextInt(9))))));
                case 1 -> plan.put(Plans.LIVE.withTimeframe(window()));
                case 2 ->
                        plan.put(
                                Plans.TELEMARK.withSuperior(
                                        random.nextBoolean()
                                                ? Plans.NORWEGIANS.id()
                                                : Plans.SWEDES.id()));
                default -> plan.put(Plans.NORWEGIANS.withPresence(window()));
            };
        }

        /// Away with a system and all that hangs on it, or with a net, a gateway or an exchange.
        private Plan dropped(Plan plan) {
            var ids = new ArrayList<EntityId>();
            for (var kind :
                    List.of(
                            EntityKind.CIS_SYSTEM,
                            EntityKind.NET,
                            EntityKind.GATEWAY,
                            EntityKind.EXCHANGE_REQUIREMENT,
                            EntityKind.EVIDENCE)) {
                ids.addAll(plan.table(kind).keySet());
            }
            return ids.isEmpty() ? plan : without(plan, one(ids));
        }

        private static Plan without(Plan plan, EntityId gone) {
            var next = plan;
            for (var holder : plan.holders(gone).toList()) {
                next = next.drop(holder.id());
                if (holder instanceof Net net) {
                    next = next.put(net.without(gone).map(Net.class::cast).findFirst().orElse(net));
                } else if (holder instanceof Gateway) {
                    next = next.drop(holder.id());
                }
            }
            return next.drop(gone);
        }
    }
}
