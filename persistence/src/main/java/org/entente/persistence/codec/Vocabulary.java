package org.entente.persistence.codec;

import org.entente.model.label.Classification;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Direction;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement.Pattern;
import org.entente.model.plan.ExchangeRequirement.Precedence;
import org.entente.model.plan.ExchangeRequirement.Weight;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Net;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.Rank;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.TaskKind;
import org.entente.model.plan.Withheld;

import java.time.DayOfWeek;

/// The closed names that the format knows.
final class Vocabulary {
    static final Names<EntityKind> KINDS = Names.of(EntityKind.class);
    static final Names<Classification> CLASSIFICATIONS = Names.of(Classification.class);
    static final Names<ExerciseKind> EXERCISES = Names.of(ExerciseKind.class);
    static final Names<Withheld> WITHHELD = Names.of(Withheld.class);
    static final Names<TaskKind> TASKS = Names.of(TaskKind.class);
    static final Names<PlaceKind> PLACES = Names.of(PlaceKind.class);
    static final Names<ParticipantKind> PARTICIPANTS = Names.of(ParticipantKind.class);
    static final Names<Domain> DOMAINS = Names.of(Domain.class);
    static final Names<Echelon> ECHELONS = Names.of(Echelon.class);
    static final Names<Lift> LIFTS = Names.of(Lift.class);
    static final Names<CommandAuthority> AUTHORITIES = Names.of(CommandAuthority.class);
    static final Names<AuthorityDegree> DEGREES = Names.of(AuthorityDegree.class);
    static final Names<AuthorityState> TRANSFERS = Names.of(AuthorityState.class);
    static final Names<CommandAct> ACTS = Names.of(CommandAct.class);
    static final Names<Rank> RANKS = Names.of(Rank.class);
    static final Names<OfferScope> SCOPES = Names.of(OfferScope.class);
    static final Names<OfferState> OFFERS = Names.of(OfferState.class);
    static final Names<LagTime> LAG_TIMES = Names.of(LagTime.class);
    static final Names<DependencyKind> DEPENDENCIES = Names.of(DependencyKind.class);
    static final Names<ConstraintKind> CONSTRAINTS = Names.of(ConstraintKind.class);
    static final Names<DayOfWeek> DAYS = Names.of(DayOfWeek.class);
    static final Names<AssignmentRole> ROLES = Names.of(AssignmentRole.class);

    static final Names<BindingRole> BINDING_ROLES = Names.of(BindingRole.class);
    static final Names<Direction> DIRECTIONS = Names.of(Direction.class);
    static final Names<Statement.Standing> STANDINGS = Names.of(Statement.Standing.class);
    static final Names<ExchangeFormat> EXCHANGE_FORMATS = Names.of(ExchangeFormat.class);
    static final Names<Net.Type> NETS = Names.of(Net.Type.class);
    static final Names<Gateway.Type> GATEWAYS = Names.of(Gateway.Type.class);
    static final Names<Gateway.Fidelity> FIDELITIES = Names.of(Gateway.Fidelity.class);
    static final Names<Weight> WEIGHTS = Names.of(Weight.class);
    static final Names<Precedence> PRECEDENCES = Names.of(Precedence.class);
    static final Names<Pattern> PATTERNS = Names.of(Pattern.class);
    static final Names<TestResult> TEST_RESULTS = Names.of(TestResult.class);
    static final Names<IssueCategory> ISSUE_CATEGORIES = Names.of(IssueCategory.class);
    static final Names<EvidenceGrade> EVIDENCE_GRADES = Names.of(EvidenceGrade.class);
    static final Names<TestDepth> TEST_DEPTHS = Names.of(TestDepth.class);

    static final Names<GateDemand.Gate> GATES = Names.of(GateDemand.Gate.class);
    static final Names<GateDemand.Kind> GATE_DEMANDS = Names.of(GateDemand.Kind.class);

    static final Names<Assumption.Matter> MATTERS = Names.of(Assumption.Matter.class);

    static final Names<Attestation.Aspect> ASPECTS = Names.of(Attestation.Aspect.class);

    static final Names<CryptoKey.Status> KEYS = Names.of(CryptoKey.Status.class);
    static final Names<PacePlan.Means> MEANS = Names.of(PacePlan.Means.class);
    static final Names<Agreement.Type> AGREEMENTS = Names.of(Agreement.Type.class);
    static final Names<Agreement.State> AGREEMENT_STATES = Names.of(Agreement.State.class);
    static final Names<SpectrumAssignment.BandClass> BANDS =
            Names.of(SpectrumAssignment.BandClass.class);
    static final Names<SpectrumAssignment.Status> SPECTRUM =
            Names.of(SpectrumAssignment.Status.class);
    static final Names<SpectrumAssignment.Restriction> RESTRICTIONS =
            Names.of(SpectrumAssignment.Restriction.class);
    static final Names<AddressAssignment.Type> ADDRESSES = Names.of(AddressAssignment.Type.class);
    static final Names<FmnParticipation.Option> FMN_OPTIONS =
            Names.of(FmnParticipation.Option.class);
    static final Names<FmnParticipation.Role> FMN_ROLES = Names.of(FmnParticipation.Role.class);

    /// The audience without limits.
    static final String EVERYONE = "everyone";

    private Vocabulary() {}
}
