package org.entente.persistence.map;

import org.entente.model.plan.Acceptance;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Community;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Net;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.Waiver;
import org.entente.model.plan.WorkCalendar;
import org.entente.persistence.db.Tables;
import org.entente.persistence.db.tables.records.AddressAssignmentRecord;
import org.entente.persistence.db.tables.records.AgreementRecord;
import org.entente.persistence.db.tables.records.AssumptionRecord;
import org.entente.persistence.db.tables.records.CisSystemRecord;
import org.entente.persistence.db.tables.records.CommexSessionRecord;
import org.entente.persistence.db.tables.records.CommunityRecord;
import org.entente.persistence.db.tables.records.CryptoKeyRecord;
import org.entente.persistence.db.tables.records.EvidenceRecord;
import org.entente.persistence.db.tables.records.ExchangeRequirementRecord;
import org.entente.persistence.db.tables.records.FmnParticipationRecord;
import org.entente.persistence.db.tables.records.GateDemandRecord;
import org.entente.persistence.db.tables.records.GatewayRecord;
import org.entente.persistence.db.tables.records.InformationProductRecord;
import org.entente.persistence.db.tables.records.NetRecord;
import org.entente.persistence.db.tables.records.OwnStandardRecord;
import org.entente.persistence.db.tables.records.PacePlanRecord;
import org.entente.persistence.db.tables.records.SecurityDomainRecord;
import org.entente.persistence.db.tables.records.SpectrumAssignmentRecord;
import org.entente.persistence.db.tables.records.WaiverRecord;
import org.jooq.Record;
import org.jooq.Table;

/// Finds the mapper of a noun. A new noun costs a record, a table and a mapper; the two switches
/// here are where the compiler asks for them.
public final class Mappers {
    private static final CisMapper<SecurityDomain, SecurityDomainRecord> SECURITY_DOMAIN =
            CisMapper.of(Tables.SECURITY_DOMAIN, SecurityDomain.class);
    private static final CisMapper<InformationProduct, InformationProductRecord>
            INFORMATION_PRODUCT =
                    CisMapper.of(Tables.INFORMATION_PRODUCT, InformationProduct.class);
    private static final CisMapper<CisSystem, CisSystemRecord> CIS_SYSTEM =
            CisMapper.of(Tables.CIS_SYSTEM, CisSystem.class);
    private static final CisMapper<Net, NetRecord> NET = CisMapper.of(Tables.NET, Net.class);
    private static final CisMapper<Gateway, GatewayRecord> GATEWAY =
            CisMapper.of(Tables.GATEWAY, Gateway.class);
    private static final CisMapper<ExchangeRequirement, ExchangeRequirementRecord>
            EXCHANGE_REQUIREMENT =
                    CisMapper.of(Tables.EXCHANGE_REQUIREMENT, ExchangeRequirement.class);
    private static final CisMapper<Evidence, EvidenceRecord> EVIDENCE =
            CisMapper.of(Tables.EVIDENCE, Evidence.class);
    private static final CisMapper<CryptoKey, CryptoKeyRecord> CRYPTO_KEY =
            CisMapper.of(Tables.CRYPTO_KEY, CryptoKey.class);
    private static final CisMapper<PacePlan, PacePlanRecord> PACE_PLAN =
            CisMapper.of(Tables.PACE_PLAN, PacePlan.class);
    private static final CisMapper<Agreement, AgreementRecord> AGREEMENT =
            CisMapper.of(Tables.AGREEMENT, Agreement.class);
    private static final CisMapper<SpectrumAssignment, SpectrumAssignmentRecord>
            SPECTRUM_ASSIGNMENT =
                    CisMapper.of(Tables.SPECTRUM_ASSIGNMENT, SpectrumAssignment.class);
    private static final CisMapper<AddressAssignment, AddressAssignmentRecord> ADDRESS_ASSIGNMENT =
            CisMapper.of(Tables.ADDRESS_ASSIGNMENT, AddressAssignment.class);
    private static final CisMapper<GateDemand, GateDemandRecord> GATE_DEMAND =
            CisMapper.of(Tables.GATE_DEMAND, GateDemand.class);
    private static final CisMapper<Assumption, AssumptionRecord> ASSUMPTION =
            CisMapper.of(Tables.ASSUMPTION, Assumption.class);
    private static final CisMapper<Community, CommunityRecord> COMMUNITY =
            CisMapper.of(Tables.COMMUNITY, Community.class);
    private static final CisMapper<OwnStandard, OwnStandardRecord> OWN_STANDARD =
            CisMapper.of(Tables.OWN_STANDARD, OwnStandard.class);
    private static final CisMapper<FmnParticipation, FmnParticipationRecord> FMN_PARTICIPATION =
            CisMapper.of(Tables.FMN_PARTICIPATION, FmnParticipation.class);
    private static final CisMapper<Waiver, WaiverRecord> WAIVER =
            CisMapper.of(Tables.WAIVER, Waiver.class);

    private static final CisMapper<CommexSession, CommexSessionRecord> COMMEX_SESSION =
            CisMapper.of(Tables.COMMEX_SESSION, CommexSession.class);

    private Mappers() {}

    public static Table<?> table(EntityKind kind) {
        return of(kind).table();
    }

    /// The row of an entity, without its revision and its hash.
    public static Record row(Entity entity) {
        return switch (entity) {
            case Exercise exercise -> ExerciseMapper.INSTANCE.row(exercise);
            case Anchor anchor -> AnchorMapper.INSTANCE.row(anchor);
            case Phase phase -> PhaseMapper.INSTANCE.row(phase);
            case Place place -> PlaceMapper.INSTANCE.row(place);
            case WorkCalendar calendar -> WorkCalendarMapper.INSTANCE.row(calendar);
            case Participant participant -> ParticipantMapper.INSTANCE.row(participant);
            case Contingent contingent -> ContingentMapper.INSTANCE.row(contingent);
            case ForceElement element -> ForceElementMapper.INSTANCE.row(element);
            case Activity activity -> ActivityMapper.INSTANCE.row(activity);
            case Milestone milestone -> MilestoneMapper.INSTANCE.row(milestone);
            case Dependency dependency -> DependencyMapper.INSTANCE.row(dependency);
            case Constraint constraint -> ConstraintMapper.INSTANCE.row(constraint);
            case ExitCondition condition -> ExitConditionMapper.INSTANCE.row(condition);
            case Requirement requirement -> RequirementMapper.INSTANCE.row(requirement);
            case Offer offer -> OfferMapper.INSTANCE.row(offer);
            case Assignment assignment -> AssignmentMapper.INSTANCE.row(assignment);
            case Acceptance acceptance -> AcceptanceMapper.INSTANCE.row(acceptance);
            case Attestation attestation -> AttestationMapper.INSTANCE.row(attestation);
            case ActRuling ruling -> ActRulingMapper.INSTANCE.row(ruling);
            case AuthorityLine line -> AuthorityLineMapper.INSTANCE.row(line);
            case Billet billet -> BilletMapper.INSTANCE.row(billet);
            case Caveat caveat -> CaveatMapper.INSTANCE.row(caveat);
            case Person person -> PersonMapper.INSTANCE.row(person);
            case StrengthCeiling ceiling -> StrengthCeilingMapper.INSTANCE.row(ceiling);
            case Baseline baseline -> BaselineMapper.INSTANCE.row(baseline);
            case CisEntity cis -> row(cis);
            case SavedView view -> SavedViewMapper.INSTANCE.row(view);
            case BaselinePage page -> BaselinePageMapper.INSTANCE.row(page);
        };
    }

    private static Record row(CisEntity entity) {
        return switch (entity) {
            case SecurityDomain domain -> SECURITY_DOMAIN.row(domain);
            case OwnStandard standard -> OWN_STANDARD.row(standard);
            case GateDemand demand -> GATE_DEMAND.row(demand);
            case Assumption assumption -> ASSUMPTION.row(assumption);
            case Community community -> COMMUNITY.row(community);
            case InformationProduct product -> INFORMATION_PRODUCT.row(product);
            case CisSystem system -> CIS_SYSTEM.row(system);
            case Net net -> NET.row(net);
            case Gateway gateway -> GATEWAY.row(gateway);
            case ExchangeRequirement exchange -> EXCHANGE_REQUIREMENT.row(exchange);
            case Evidence evidence -> EVIDENCE.row(evidence);
            case CryptoKey key -> CRYPTO_KEY.row(key);
            case PacePlan means -> PACE_PLAN.row(means);
            case Agreement agreement -> AGREEMENT.row(agreement);
            case SpectrumAssignment spectrum -> SPECTRUM_ASSIGNMENT.row(spectrum);
            case AddressAssignment address -> ADDRESS_ASSIGNMENT.row(address);
            case FmnParticipation participation -> FMN_PARTICIPATION.row(participation);
            case Waiver waiver -> WAIVER.row(waiver);
            case CommexSession session -> COMMEX_SESSION.row(session);
        };
    }

    /// The entity that a row of that kind's table holds.
    ///
    /// @throws IllegalArgumentException when no entity could have been written so
    /// @throws java.time.DateTimeException when a time zone or moment cannot be
    public static Entity entity(EntityKind kind, Record row) {
        return read(of(kind), row);
    }

    private static <R extends Record> Entity read(EntityMapper<?, R> mapper, Record row) {
        return mapper.entity(row.into(mapper.table()));
    }

    private static EntityMapper<?, ?> of(EntityKind kind) {
        return switch (kind) {
            case EXERCISE -> ExerciseMapper.INSTANCE;
            case ANCHOR -> AnchorMapper.INSTANCE;
            case PHASE -> PhaseMapper.INSTANCE;
            case PLACE -> PlaceMapper.INSTANCE;
            case WORK_CALENDAR -> WorkCalendarMapper.INSTANCE;
            case PARTICIPANT -> ParticipantMapper.INSTANCE;
            case CONTINGENT -> ContingentMapper.INSTANCE;
            case FORCE_ELEMENT -> ForceElementMapper.INSTANCE;
            case ACTIVITY -> ActivityMapper.INSTANCE;
            case MILESTONE -> MilestoneMapper.INSTANCE;
            case DEPENDENCY -> DependencyMapper.INSTANCE;
            case CONSTRAINT -> ConstraintMapper.INSTANCE;
            case EXIT_CONDITION -> ExitConditionMapper.INSTANCE;
            case REQUIREMENT -> RequirementMapper.INSTANCE;
            case OFFER -> OfferMapper.INSTANCE;
            case ASSIGNMENT -> AssignmentMapper.INSTANCE;
            case ACCEPTANCE -> AcceptanceMapper.INSTANCE;
            case ATTESTATION -> AttestationMapper.INSTANCE;
            case ACT_RULING -> ActRulingMapper.INSTANCE;
            case AUTHORITY_LINE -> AuthorityLineMapper.INSTANCE;
            case BILLET -> BilletMapper.INSTANCE;
            case CAVEAT -> CaveatMapper.INSTANCE;
            case PERSON -> PersonMapper.INSTANCE;
            case STRENGTH_CEILING -> StrengthCeilingMapper.INSTANCE;
            case BASELINE -> BaselineMapper.INSTANCE;
            case SAVED_VIEW -> SavedViewMapper.INSTANCE;
            case BASELINE_PAGE -> BaselinePageMapper.INSTANCE;
            default -> cis(kind);
        };
    }

    private static EntityMapper<?, ?> cis(EntityKind kind) {
        return switch (kind) {
            case SECURITY_DOMAIN -> SECURITY_DOMAIN;
            case OWN_STANDARD -> OWN_STANDARD;
            case GATE_DEMAND -> GATE_DEMAND;
            case ASSUMPTION -> ASSUMPTION;
            case COMMUNITY -> COMMUNITY;
            case INFORMATION_PRODUCT -> INFORMATION_PRODUCT;
            case CIS_SYSTEM -> CIS_SYSTEM;
            case NET -> NET;
            case GATEWAY -> GATEWAY;
            case EXCHANGE_REQUIREMENT -> EXCHANGE_REQUIREMENT;
            case EVIDENCE -> EVIDENCE;
            case CRYPTO_KEY -> CRYPTO_KEY;
            case PACE_PLAN -> PACE_PLAN;
            case AGREEMENT -> AGREEMENT;
            case SPECTRUM_ASSIGNMENT -> SPECTRUM_ASSIGNMENT;
            case ADDRESS_ASSIGNMENT -> ADDRESS_ASSIGNMENT;
            case FMN_PARTICIPATION -> FMN_PARTICIPATION;
            case WAIVER -> WAIVER;
            case COMMEX_SESSION -> COMMEX_SESSION;
            default ->
                    throw new IllegalArgumentException(
                            "The kind (%s) must have a table.".formatted(kind));
        };
    }
}
