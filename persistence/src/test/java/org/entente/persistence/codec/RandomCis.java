package org.entente.persistence.codec;

import org.entente.model.label.Classification;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Direction;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AttestedId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Community;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Systems, nets and exchanges with values from the whole range of their types.
final class RandomCis {
    private final RandomThings things;

    RandomCis(RandomThings things) {
        this.things = things;
    }

    Entity of(EntityKind kind) {
        return switch (kind) {
            case SECURITY_DOMAIN -> domain();
            case INFORMATION_PRODUCT -> product();
            case OWN_STANDARD -> standard();
            case GATE_DEMAND -> demand();
            case COMMUNITY -> community();
            case ASSUMPTION -> assumption();
            case ATTESTATION -> attestation();
            case CIS_SYSTEM -> system();
            case NET -> net();
            case GATEWAY -> gateway();
            case EXCHANGE_REQUIREMENT -> exchange();
            case EVIDENCE -> evidence();
            case CRYPTO_KEY -> new RandomArrangements(things).key();
            case PACE_PLAN -> new RandomArrangements(things).means();
            case AGREEMENT -> new RandomArrangements(things).agreement();
            case SPECTRUM_ASSIGNMENT -> new RandomArrangements(things).spectrum();
            case ADDRESS_ASSIGNMENT -> new RandomArrangements(things).address();
            case FMN_PARTICIPATION -> new RandomArrangements(things).participation();
            case WAIVER -> new RandomArrangements(things).waiver();
            case COMMEX_SESSION -> new RandomArrangements(things).session();
            default -> throw new AssertionError("No random " + kind);
        };
    }

    SecurityDomain domain() {
        return new SecurityDomain(
                new SecurityDomain.Id(things.uuid()),
                things.text(),
                things.text(),
                new SecurityDomain.Level(things.text(), things.one(Classification.values())),
                things.maybe(() -> new Participant.Id(things.uuid())),
                things.maybe(things::timeframe),
                things.notes());
    }

    private GateDemand demand() {
        return new GateDemand(
                new GateDemand.Id(things.uuid()),
                things.text(),
                things.one(GateDemand.Gate.values()),
                things.one(GateDemand.Kind.values()),
                things.text(),
                things.one(new Boolean[] {true, false}),
                things.notes());
    }

    private Attestation attestation() {
        return new Attestation(
                new Attestation.Id(things.uuid()),
                things.one(
                        new AttestedId[] {
                            new Net.Id(things.uuid()),
                            new ForceElement.Id(things.uuid()),
                            new SpectrumAssignment.Id(things.uuid()),
                            new ExchangeRequirement.Id(things.uuid()),
                            new PacePlan.Id(things.uuid())
                        }),
                things.one(Attestation.Aspect.values()),
                new Statement(Statement.Standing.VALUE, "7" + things.text(), origin()),
                things.notes());
    }

    private Assumption assumption() {
        return new Assumption(
                new Assumption.Id(things.uuid()),
                things.text(),
                things.one(Assumption.Matter.values()),
                things.text(),
                things.one(new Integer[] {0, 1, 2, 540}),
                things.notes());
    }

    Community community() {
        return new Community(
                new Community.Id(things.uuid()),
                things.text(),
                things.text(),
                some(
                        () ->
                                new Community.Member(
                                        things.text(),
                                        things.one(
                                                new @Nullable LocalDate[] {
                                                    LocalDate.of(2020, 1, 1), null
                                                }),
                                        things.one(
                                                new @Nullable LocalDate[] {
                                                    LocalDate.of(2030, 12, 31), null
                                                }))),
                things.notes());
    }

    OwnStandard standard() {
        return new OwnStandard(
                new OwnStandard.Id(things.uuid()),
                things.text(),
                things.text(),
                things.text(),
                things.text(),
                some(
                        () ->
                                new OwnStandard.Pair(
                                        things.text(),
                                        things.text(),
                                        things.one(new Boolean[] {true, false}))),
                new OwnStandard.Origin(things.text(), things.text(), some(things::text)),
                things.notes());
    }

    InformationProduct product() {
        return new InformationProduct(
                new InformationProduct.Id(things.uuid()),
                things.text(),
                things.text(),
                things.one(ExchangeFormat.values()),
                some(things::text),
                things.notes());
    }

    CisSystem system() {
        return new CisSystem(
                systemId(),
                things.text(),
                new CisSystem.Make(things.text(), things.text(), things.text()),
                new CisSystem.Station(
                        assignee(),
                        things.maybe(() -> new Place.Id(things.uuid())),
                        1 + things.number(9),
                        things.maybe(things::timeframe)),
                some(this::port),
                things.notes());
    }

    private CisSystem.Port port() {
        return new CisSystem.Port(
                things.text(),
                things.text(),
                things.one(Direction.values()),
                things.maybe(() -> 1 + things.number(9)),
                things.maybe(() -> new SecurityDomain.Id(things.uuid())),
                Objects.requireNonNullElse(things.maybe(this::origin), Statement.Origin.NOBODY),
                some(this::binding));
    }

    private Statement.Origin origin() {
        return new Statement.Origin(things.text(), things.text(), things.maybe(this::day));
    }

    private Binding binding() {
        return new Binding(
                things.text(),
                things.text(),
                things.one(BindingRole.values()),
                Map.of(
                        things.text() + "1",
                        new Statement(Statement.Standing.VALUE, "7" + things.text(), origin()),
                        things.text() + "2",
                        Statement.UNKNOWN,
                        things.text() + "3",
                        Statement.NOT_APPLICABLE));
    }

    Net net() {
        return new Net(
                new Net.Id(things.uuid()),
                things.text(),
                things.one(Net.Type.values()),
                new Net.Control(
                        things.maybe(this::systemId),
                        things.maybe(() -> new SecurityDomain.Id(things.uuid())),
                        things.maybe(() -> things.number(9_999_999))),
                binding(),
                some(() -> new Net.Member(systemId(), things.text())),
                things.maybe(things::timeframe),
                things.notes());
    }

    Gateway gateway() {
        return new Gateway(
                new Gateway.Id(things.uuid()),
                things.text(),
                systemId(),
                things.one(Gateway.Type.values()),
                some(
                        () ->
                                new Gateway.Translation(
                                        things.text(),
                                        things.text(),
                                        things.one(Gateway.Fidelity.values()),
                                        some(things::text),
                                        some(things::text))),
                new Gateway.Accreditation(
                        some(() -> new SecurityDomain.Id(things.uuid())),
                        things.maybe(things::timeframe)),
                new Gateway.Capacity(
                        things.maybe(() -> things.number(9_999)),
                        things.maybe(() -> Duration.ofSeconds(things.number(9_999)))),
                things.notes());
    }

    ExchangeRequirement exchange() {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(things.uuid()),
                things.text(),
                things.text(),
                new ExchangeRequirement.Parties(assignee(), assignee()),
                things.maybe(() -> new InformationProduct.Id(things.uuid())),
                new ExchangeRequirement.Demand(
                        things.one(ExchangeRequirement.Weight.values()),
                        things.one(ExchangeRequirement.Precedence.values()),
                        things.text(),
                        things.text(),
                        things.maybe(() -> Duration.ofMillis(things.number(9_999_999))),
                        new ExchangeRequirement.Flow(
                                things.maybe(
                                        () -> things.one(ExchangeRequirement.Pattern.values())),
                                things.maybe(() -> things.number(9_999)),
                                things.maybe(() -> things.number(9_999_999)),
                                things.text(),
                                things.text()),
                        new ExchangeRequirement.Setting(
                                things.text(), things.text(), some(things::text))),
                some(() -> new Phase.Id(things.uuid())),
                things.notes());
    }

    Evidence evidence() {
        return new Evidence(
                new Evidence.Id(things.uuid()),
                things.text(),
                new Evidence.Side(systemId(), things.text()),
                new Evidence.Side(systemId(), things.text()),
                things.text(),
                new Evidence.Result(
                        things.one(TestResult.values()),
                        things.one(TestDepth.values()),
                        day(),
                        things.text(),
                        things.text(),
                        things.text(),
                        things.maybe(() -> things.one(IssueCategory.values())),
                        things.maybe(() -> things.one(EvidenceGrade.values()))),
                things.maybe(things::timeframe),
                things.notes());
    }

    private CisSystem.Id systemId() {
        return new CisSystem.Id(things.uuid());
    }

    private AssigneeId assignee() {
        return switch (things.number(3)) {
            case 0 -> new Contingent.Id(things.uuid());
            case 1 -> new ForceElement.Id(things.uuid());
            default -> new Participant.Id(things.uuid());
        };
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(things.number(30_000));
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(things.number(3)).toList();
    }
}
