package org.entente.model;

import org.entente.model.label.Classification;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Direction;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AttestedId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Community;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Systems, nets and what is exchanged over them, with random fields.
final class RandomCis {
    private static final List<String> KEYS = List.of("LINK16", "SATURN", "NVG", "XMPP");

    private final RandomThings things;

    RandomCis(RandomThings things) {
        this.things = things;
    }

    /// Where what it needs is not there yet, something of which it can be made.
    Optional<Entity> of(EntityKind kind, Plan plan) {
        return switch (kind) {
            case SECURITY_DOMAIN -> Optional.of(domain(plan));
            case INFORMATION_PRODUCT -> Optional.of(product());
            case OWN_STANDARD -> Optional.of(standard());
            case GATE_DEMAND -> Optional.of(demand());
            case COMMUNITY -> Optional.of(community());
            case ASSUMPTION -> Optional.of(assumption());
            case ATTESTATION -> attestation(plan).or(() -> Optional.of(net(plan)));
            case CIS_SYSTEM -> system(plan);
            case NET -> Optional.of(net(plan));
            case GATEWAY -> gateway(plan).or(() -> system(plan));
            case EXCHANGE_REQUIREMENT -> exchange(plan);
            case EVIDENCE -> evidence(plan).or(() -> system(plan));
            default -> new RandomArrangements(things).of(kind, plan);
        };
    }

    private SecurityDomain domain(Plan plan) {
        return new SecurityDomain(
                new SecurityDomain.Id(things.id()),
                things.word(),
                things.word(),
                new SecurityDomain.Level(things.word(), things.one(Classification.values())),
                things.perhaps(plan, Participant.Id.class),
                things.one(List.of(true, false)) ? things.timeframe() : null,
                things.notes());
    }

    /// Often of what the thing states, and then as who said it.
    private Optional<Entity> attestation(Plan plan) {
        return things.any(plan, AttestedId.class)
                .flatMap(plan::find)
                .map(
                        thing -> {
                            var aspect = things.one(List.of(Attestation.Aspect.values()));
                            return said(thing, aspect).orElseGet(() -> attestation(thing, aspect));
                        });
    }

    /// Of a plan of means up to which level one of them may carry information.
    private Optional<Attestation> said(Entity thing, Attestation.Aspect aspect) {
        return thing instanceof PacePlan pace && !pace.steps().isEmpty()
                ? Attestation.of(pace, things.one(pace.steps()), origin(), things.notes())
                : Attestation.of(thing, aspect, origin(), things.notes());
    }

    private Attestation attestation(Entity thing, Attestation.Aspect aspect) {
        return new Attestation(
                new Attestation.Id(things.id()),
                (AttestedId) thing.id(),
                aspect,
                new Statement(Statement.Standing.VALUE, "7" + things.word(), origin()),
                things.notes());
    }

    private GateDemand demand() {
        return new GateDemand(
                new GateDemand.Id(things.id()),
                things.word(),
                things.one(List.of(GateDemand.Gate.values())),
                things.one(List.of(GateDemand.Kind.values())),
                things.one(List.of("", "60", "PROVEN", "JMEI")),
                things.one(List.of(true, false)),
                things.notes());
    }

    private Assumption assumption() {
        return new Assumption(
                new Assumption.Id(things.id()),
                things.word(),
                things.one(List.of(Assumption.Matter.values())),
                things.one(List.of("", "LOAD_KEY", "CON-01")),
                things.one(List.of(0, 1, 2, 30, 540)),
                things.notes());
    }

    private Community community() {
        var from = things.one(List.of(true, false)) ? LocalDate.of(2020, 1, 1) : null;
        return new Community(
                new Community.Id(things.id()),
                things.word(),
                things.word(),
                List.of(new Community.Member(things.word(), from, null)),
                things.notes());
    }

    private OwnStandard standard() {
        return new OwnStandard(
                new OwnStandard.Id(things.id()),
                things.word(),
                things.word(),
                things.word(),
                things.one(List.of("", "band~RNG!B@E; key~EQ!B@K")),
                List.of(
                        new OwnStandard.Pair(
                                things.word(), things.word(), things.one(List.of(true, false)))),
                new OwnStandard.Origin(things.word(), things.word(), List.of(things.word())),
                things.notes());
    }

    private InformationProduct product() {
        return new InformationProduct(
                new InformationProduct.Id(things.id()),
                things.word(),
                things.word(),
                things.one(ExchangeFormat.values()),
                List.of(things.one(KEYS)),
                things.notes());
    }

    private Binding binding() {
        return new Binding(
                things.one(KEYS),
                things.word(),
                things.one(BindingRole.values()),
                Map.of("mode", Statement.of(things.word()), "band", Statement.UNKNOWN));
    }

    private Optional<Entity> system(Plan plan) {
        return things.any(plan, AssigneeId.class)
                .map(
                        holder ->
                                new CisSystem(
                                        new CisSystem.Id(things.id()),
                                        things.word(),
                                        new CisSystem.Make(things.word(), things.word(), ""),
                                        new CisSystem.Station(
                                                holder,
                                                things.perhaps(plan, Place.Id.class),
                                                1,
                                                things.one(List.of(true, false))
                                                        ? things.timeframe()
                                                        : null),
                                        List.of(port(plan)),
                                        things.notes()));
    }

    private Statement.Origin origin() {
        return things.one(
                List.of(
                        Statement.Origin.NOBODY,
                        new Statement.Origin(
                                things.word(), things.word(), LocalDate.of(2026, 9, 1))));
    }

    private CisSystem.Port port(Plan plan) {
        return new CisSystem.Port(
                things.word(),
                things.word(),
                things.one(Direction.values()),
                things.number(3) == 0 ? null : 1 + things.number(4),
                things.perhaps(plan, SecurityDomain.Id.class),
                origin(),
                List.of(binding()));
    }

    private Net net(Plan plan) {
        var members =
                things.any(plan, CisSystem.Id.class).stream()
                        .map(system -> new Net.Member(system, things.word()))
                        .toList();
        return new Net(
                new Net.Id(things.id()),
                things.word(),
                things.one(Net.Type.values()),
                new Net.Control(
                        things.perhaps(plan, CisSystem.Id.class),
                        things.perhaps(plan, SecurityDomain.Id.class),
                        things.one(List.of(true, false)) ? Integer.valueOf(2400) : null),
                binding(),
                members,
                things.one(List.of(true, false)) ? things.timeframe() : null,
                things.notes());
    }

    private Optional<Entity> gateway(Plan plan) {
        return things.any(plan, CisSystem.Id.class)
                .map(
                        system ->
                                new Gateway(
                                        new Gateway.Id(things.id()),
                                        things.word(),
                                        system,
                                        things.one(Gateway.Type.values()),
                                        List.of(
                                                new Gateway.Translation(
                                                        things.one(KEYS),
                                                        things.one(KEYS),
                                                        things.one(Gateway.Fidelity.values()),
                                                        List.of())),
                                        new Gateway.Accreditation(
                                                things.any(plan, SecurityDomain.Id.class).stream()
                                                        .toList(),
                                                things.timeframe()),
                                        new Gateway.Capacity(7, Duration.ofSeconds(3)),
                                        things.notes()));
    }

    private Optional<Entity> exchange(Plan plan) {
        return things.any(plan, AssigneeId.class)
                .map(
                        producer ->
                                new ExchangeRequirement(
                                        new ExchangeRequirement.Id(things.id()),
                                        things.word(),
                                        things.word(),
                                        new ExchangeRequirement.Parties(
                                                producer,
                                                things.any(plan, AssigneeId.class)
                                                        .orElse(producer)),
                                        things.perhaps(plan, InformationProduct.Id.class),
                                        new ExchangeRequirement.Demand(
                                                things.one(ExchangeRequirement.Weight.values()),
                                                things.one(ExchangeRequirement.Precedence.values()),
                                                things.word(),
                                                things.word(),
                                                null,
                                                new ExchangeRequirement.Flow(
                                                        things.one(
                                                                ExchangeRequirement.Pattern
                                                                        .values()),
                                                        9,
                                                        things.one(List.of(true, false))
                                                                ? Integer.valueOf(500)
                                                                : null,
                                                        things.word(),
                                                        ""),
                                                new ExchangeRequirement.Setting(
                                                        things.word(),
                                                        "",
                                                        things.one(
                                                                List.of(
                                                                        List.of(),
                                                                        List.of("chat"))))),
                                        things.any(plan, Phase.Id.class).stream().toList(),
                                        things.notes()));
    }

    private Optional<Entity> evidence(Plan plan) {
        return things.any(plan, CisSystem.Id.class)
                .map(
                        one ->
                                new Evidence(
                                        new Evidence.Id(things.id()),
                                        things.word(),
                                        new Evidence.Side(one, things.word()),
                                        new Evidence.Side(
                                                things.any(plan, CisSystem.Id.class).orElse(one),
                                                things.word()),
                                        things.one(KEYS),
                                        new Evidence.Result(
                                                things.one(TestResult.values()),
                                                things.one(TestDepth.values()),
                                                LocalDate.of(2026, 11, 1),
                                                things.word(),
                                                "",
                                                things.word()),
                                        things.one(List.of(true, false))
                                                ? things.timeframe()
                                                : null,
                                        things.notes()));
    }
}
