package org.entente.persistence.codec;

import org.entente.model.plan.Acceptance;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Community;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
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
import org.entente.model.plan.Placement;
import org.entente.model.plan.Position;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.Strength;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.Waiver;
import org.entente.model.plan.Withheld;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads each noun. `EntityWriter` writes the same fields in the same order.
final class EntityReader {
    private static final String NO_LAG = Duration.ZERO.toString();

    private final JsonReader json;

    EntityReader(JsonReader json) {
        this.json = json;
    }

    /// Reads the entity on whose opening brace the parser stands.
    Entity read() throws IOException {
        var kind = json.name("kind", Vocabulary.KINDS);
        var id = json.id("id");
        var entity = entity(kind, id);
        json.close();
        return entity;
    }

    private Entity entity(EntityKind kind, UUID id) throws IOException {
        return switch (kind) {
            case EXERCISE -> exercise(new Exercise.Id(id));
            case ANCHOR -> anchor(new Anchor.Id(id));
            case PHASE -> phase(new Phase.Id(id));
            case PLACE -> place(new Place.Id(id));
            case WORK_CALENDAR -> new CalendarReader(json).read(new WorkCalendar.Id(id));
            case PARTICIPANT -> participant(new Participant.Id(id));
            case CONTINGENT -> contingent(new Contingent.Id(id));
            case FORCE_ELEMENT -> forceElement(new ForceElement.Id(id));
            case ACTIVITY -> activity(new Activity.Id(id));
            case MILESTONE -> milestone(new Milestone.Id(id));
            case DEPENDENCY -> dependency(new Dependency.Id(id));
            case CONSTRAINT -> constraint(new Constraint.Id(id));
            case EXIT_CONDITION -> exitCondition(new ExitCondition.Id(id));
            case REQUIREMENT -> ForceSpelling.requirement(json, new Requirement.Id(id));
            case OFFER -> ForceSpelling.offer(json, new Offer.Id(id));
            case ASSIGNMENT -> assignment(new Assignment.Id(id));
            case ACCEPTANCE -> acceptance(new Acceptance.Id(id));
            case ATTESTATION -> AttestationSpelling.read(this, json, new Attestation.Id(id));
            case ACT_RULING -> AuthoritySpelling.ruling(json, new ActRuling.Id(id));
            case AUTHORITY_LINE -> AuthoritySpelling.line(this, json, new AuthorityLine.Id(id));
            case BILLET -> PostSpelling.billet(this, json, new Billet.Id(id));
            case CAVEAT -> AuthoritySpelling.caveat(this, json, new Caveat.Id(id));
            case PERSON -> PostSpelling.person(json, new Person.Id(id));
            case STRENGTH_CEILING -> AuthoritySpelling.ceiling(json, new StrengthCeiling.Id(id));
            case BASELINE -> baseline(new Baseline.Id(id));
            case SAVED_VIEW -> view(new SavedView.Id(id));
            case BASELINE_PAGE -> PageSpelling.read(json, new BaselinePage.Id(id));
            default -> cis(kind, id);
        };
    }

    private Entity cis(EntityKind kind, UUID id) throws IOException {
        var cis = new CisReader(this, json);
        var arrangements = new ArrangementReader(this, json);
        return switch (kind) {
            case SECURITY_DOMAIN -> cis.domain(new SecurityDomain.Id(id));
            case INFORMATION_PRODUCT -> cis.product(new InformationProduct.Id(id));
            case OWN_STANDARD -> cis.standard(new OwnStandard.Id(id));
            case GATE_DEMAND -> cis.demand(new GateDemand.Id(id));
            case ASSUMPTION -> cis.assumption(new Assumption.Id(id));
            case COMMUNITY -> cis.community(new Community.Id(id));
            case CIS_SYSTEM -> cis.system(new CisSystem.Id(id));
            case NET -> cis.net(new Net.Id(id));
            case GATEWAY -> cis.gateway(new Gateway.Id(id));
            case EXCHANGE_REQUIREMENT -> cis.exchange(new ExchangeRequirement.Id(id));
            case EVIDENCE -> cis.evidence(new Evidence.Id(id));
            case CRYPTO_KEY -> arrangements.key(new CryptoKey.Id(id));
            case PACE_PLAN -> arrangements.means(new PacePlan.Id(id));
            case AGREEMENT -> arrangements.agreement(new Agreement.Id(id));
            case SPECTRUM_ASSIGNMENT -> arrangements.spectrum(new SpectrumAssignment.Id(id));
            case ADDRESS_ASSIGNMENT -> arrangements.address(new AddressAssignment.Id(id));
            case FMN_PARTICIPATION -> arrangements.participation(new FmnParticipation.Id(id));
            case WAIVER -> arrangements.waiver(new Waiver.Id(id));
            case COMMEX_SESSION -> arrangements.session(new CommexSession.Id(id));
            default -> throw json.refuse("a kind that is known");
        };
    }

    /// Reads the identity on whose opening brace the parser stands.
    EntityId identity() throws IOException {
        var kind = json.name("kind", Vocabulary.KINDS);
        var id = kind.id(json.id("id"));
        json.close();
        return id;
    }

    <I> I reference(String field, Class<I> family) throws IOException {
        json.open(field);
        var id = identity();
        if (!family.isInstance(id)) {
            throw json.refuse(
                    "one of %s rather than %s"
                            .formatted(kinds(id.value(), family), Vocabulary.KINDS.of(id.kind())));
        }
        return family.cast(id);
    }

    /// The kinds of the things that have such an identity, in order.
    private static String kinds(UUID any, Class<?> family) {
        return Stream.of(EntityKind.values())
                .filter(kind -> family.isInstance(kind.id(any)))
                .map(Vocabulary.KINDS::of)
                .collect(Collectors.joining(", "));
    }

    private Baseline baseline(Baseline.Id id) throws IOException {
        return new Baseline(
                id, json.text("name"), json.instant("at"), json.text("author"), json.notes());
    }

    private SavedView view(SavedView.Id id) throws IOException {
        return new SavedView(
                id, json.text("name"), json.text("screen"), json.text("look"), json.notes());
    }

    private Exercise exercise(Exercise.Id id) throws IOException {
        return new Exercise(
                id,
                json.text("name"),
                json.text("aim"),
                json.name("type", Vocabulary.EXERCISES),
                json.text("host"),
                json.spelt("zone", EntityReader::zone, "a time zone such as Europe/Oslo"),
                new Exercise.Known(
                        json.announces("statusDate") ? json.instant("statusDate") : null,
                        json.announces("withheld")
                                ? json.name("withheld", Vocabulary.WITHHELD)
                                : Withheld.NOTHING),
                json.notes());
    }

    static @Nullable ZoneId zone(String text) {
        try {
            var zone = ZoneId.of(text);
            return zone.getId().equals(text) ? zone : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Anchor anchor(Anchor.Id id) throws IOException {
        return new Anchor(
                id, json.anchor("code"), json.text("name"), json.when("at"), json.notes());
    }

    private Phase phase(Phase.Id id) throws IOException {
        return new Phase(id, json.text("name"), json.timeframe("timeframe"), json.notes());
    }

    private Place place(Place.Id id) throws IOException {
        return new Place(
                id,
                json.text("name"),
                json.name("type", Vocabulary.PLACES),
                json.text("nation"),
                position(),
                capacity(),
                json.notes());
    }

    private @Nullable Position position() throws IOException {
        if (json.isNothing("position")) {
            return null;
        }
        var position = new Position(json.decimal("latitude", 90), json.decimal("longitude", 180));
        json.close();
        return position;
    }

    private Participant participant(Participant.Id id) throws IOException {
        return new Participant(
                id,
                json.name("type", Vocabulary.PARTICIPANTS),
                json.text("code"),
                json.text("name"),
                json.announces("calendar") ? new WorkCalendar.Id(json.id("calendar")) : null,
                capacity(),
                json.notes());
    }

    private @Nullable Integer capacity() throws IOException {
        return json.announces("capacity") ? json.integer("capacity") : null;
    }

    private Contingent contingent(Contingent.Id id) throws IOException {
        return new Contingent(
                id,
                new Participant.Id(json.id("participant")),
                json.text("name"),
                json.timeframe("presence"),
                json.notes());
    }

    private ForceElement forceElement(ForceElement.Id id) throws IOException {
        var superior = reference("superior", SuperiorId.class);
        var number = json.text("number");
        var name = json.text("name");
        var domain = json.name("domain", Vocabulary.DOMAINS);
        var echelon = json.name("echelon", Vocabulary.ECHELONS);
        var strength = strength();
        var presence = json.timeframeOrNothing("presence");
        return new ForceElement(
                id,
                superior,
                number,
                name,
                UnitSpelling.formation(json, domain, echelon),
                UnitSpelling.muster(json, strength),
                UnitSpelling.deployment(json, presence),
                json.notes());
    }

    private Strength strength() throws IOException {
        json.open("strength");
        var strength =
                new Strength(
                        json.count("personnel"),
                        json.count("vehicles"),
                        json.count("vessels"),
                        json.count("aircraft"));
        json.close();
        return strength;
    }

    private Activity activity(Activity.Id id) throws IOException {
        var number = json.text("number");
        var name = json.text("name");
        var timeframe = json.timeframe("timeframe");
        var placement = placement();
        var timing = TimingSpelling.read(json);
        var filing = FilingSpelling.read(json);
        return new Activity(id, number, name, timeframe, timing, placement, filing, json.notes());
    }

    private Milestone milestone(Milestone.Id id) throws IOException {
        var number = json.text("number");
        var name = json.text("name");
        var at = json.when("at");
        var placement = placement();
        var timing = TimingSpelling.read(json);
        var filing = FilingSpelling.read(json);
        return new Milestone(id, number, name, at, timing, placement, filing, json.notes());
    }

    private Placement placement() throws IOException {
        return new Placement(
                json.idOrNothing("phase", Phase.Id::new),
                json.idOrNothing("parent", Activity.Id::new),
                json.idOrNothing("place", Place.Id::new));
    }

    private Dependency dependency(Dependency.Id id) throws IOException {
        return new Dependency(
                id,
                reference("predecessor", TaskId.class),
                reference("successor", TaskId.class),
                json.name("type", Vocabulary.DEPENDENCIES),
                json.spelt("lag", EntityReader::duration, "a duration such as PT36H"),
                json.announces("lagTime")
                        ? json.name("lagTime", Vocabulary.LAG_TIMES)
                        : Dependency.LagTime.ELAPSED,
                json.notes());
    }

    private static @Nullable Duration duration(String text) {
        return text.equals(NO_LAG) ? Duration.ZERO : spelt(text, Duration::parse);
    }

    static <V> @Nullable V spelt(String text, Function<String, V> parsing) {
        try {
            var value = parsing.apply(text);
            return value.toString().equals(text) ? value : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Constraint constraint(Constraint.Id id) throws IOException {
        return new Constraint(
                id,
                reference("task", TaskId.class),
                json.name("type", Vocabulary.CONSTRAINTS),
                json.whenOrNothing("at"),
                json.notes());
    }

    private Assignment assignment(Assignment.Id id) throws IOException {
        return new Assignment(
                id,
                reference("task", TaskId.class),
                reference("assignee", AssigneeId.class),
                json.name("role", Vocabulary.ROLES),
                json.notes());
    }

    private ExitCondition exitCondition(ExitCondition.Id id) throws IOException {
        return new ExitCondition(
                id,
                new Milestone.Id(json.id("milestone")),
                json.text("name"),
                json.announces("decision") ? decision() : null,
                json.notes());
    }

    private ExitCondition.Decision decision() throws IOException {
        json.open("decision");
        var decision =
                new ExitCondition.Decision(
                        json.yesNo("waived"), json.instant("at"), json.text("by"));
        json.close();
        return decision;
    }

    private Acceptance acceptance(Acceptance.Id id) throws IOException {
        return new Acceptance(
                id,
                json.text("finding"),
                json.text("reason"),
                json.text("acceptedBy"),
                json.notes());
    }
}
