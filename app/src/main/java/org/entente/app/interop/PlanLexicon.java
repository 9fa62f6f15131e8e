package org.entente.app.interop;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.NetPace;
import org.entente.model.interop.Origin;
import org.entente.model.interop.Pace;
import org.entente.model.interop.Stage;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Exchange;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.resources.MatrixText;
import org.entente.resources.PartyText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of a plan for its fit. Names are asked for often, so each is made once. Safe
/// for several threads.
public final class PlanLexicon implements Lexicon {
    private final Language language;
    private final Interop interop;
    private final Plan plan;
    private final Names names;
    private final Set<EntityId> attested;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public PlanLexicon(Language language, Interop interop) {
        this.language = language;
        this.interop = interop;
        this.plan = interop.plan();
        this.names = new Names(language, plan);
        this.attested =
                plan.attestations()
                        .map(Attestation::subject)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Party all() {
        return new Party(ALL, language.say(PartyText.ALL), language.say(PartyText.ALL_TOGETHER));
    }

    /// Nations that come or communicate, then others who communicate.
    @Override
    public List<Party> nations() {
        var nations = new TreeMap<String, Party>(NaturalOrder.NAMES);
        var others = new TreeMap<String, Party>(NaturalOrder.NAMES);
        plan.contingents()
                .flatMap(one -> plan.find(Participant.class, one.participant()).stream())
                .filter(one -> isNation(one) && !one.code().isBlank())
                .forEach(one -> nations.put(one.code(), party(one)));
        for (var station : interop.fit().stations().values()) {
            var isOther = participant(station.nation()).filter(PlanLexicon::isNation).isEmpty();
            (isOther ? others : nations).computeIfAbsent(station.nation(), this::party);
        }
        return Stream.concat(nations.values().stream(), others.values().stream()).toList();
    }

    private static boolean isNation(Participant participant) {
        return participant.type() == ParticipantKind.NATION;
    }

    private Optional<Participant> participant(String nation) {
        return thing(nation).flatMap(id -> plan.find(Participant.class, id));
    }

    @Override
    public Optional<EvidenceGrade> grade(String test) {
        return thing(test)
                .flatMap(id -> plan.find(Evidence.class, id))
                .flatMap(found -> Optional.ofNullable(found.result().grade()));
    }

    @Override
    public String code(String id) {
        return participant(id)
                .map(Participant::code)
                .or(
                        () ->
                                thing(id)
                                        .flatMap(domain -> plan.find(SecurityDomain.class, domain))
                                        .map(SecurityDomain::code))
                .filter(code -> !code.isBlank())
                .orElseGet(() -> name(id));
    }

    private static Party party(Participant participant) {
        return new Party(participant.code(), participant.code(), participant.name());
    }

    private Party party(String nation) {
        var participant = participant(nation).orElse(null);
        return participant == null || participant.code().isBlank()
                ? new Party(nation, name(nation), name(nation))
                : party(participant);
    }

    @Override
    public List<Party> contingents() {
        var parties = new ArrayList<Party>();
        var counts = new HashMap<String, Integer>();
        var all =
                plan.contingents()
                        .sorted(
                                comparing((Contingent one) -> code(one), NaturalOrder.NAMES)
                                        .thenComparing(Contingent::name, NaturalOrder.NAMES)
                                        .thenComparing(one -> one.id().value()))
                        .toList();
        all.forEach(one -> counts.merge(code(one), 1, Integer::sum));
        var serials = new HashMap<String, Integer>();
        for (var one : all) {
            var code = code(one);
            var serial = serials.merge(code, 1, Integer::sum);
            parties.add(
                    new Party(
                            one.id().toString(),
                            counts.getOrDefault(code, 1) > 1 ? code + serial : code,
                            one.name()));
        }
        return parties;
    }

    private String code(Contingent contingent) {
        return plan.find(Participant.class, contingent.participant())
                .map(Participant::code)
                .orElse("");
    }

    @Override
    public String contingentOf(String station) {
        return thing(station)
                .filter(AssigneeId.class::isInstance)
                .flatMap(holder -> Belonging.contingent(plan, (AssigneeId) holder))
                .map(Contingent.Id::toString)
                .orElse(station);
    }

    @Override
    public List<String> stages() {
        return interop.stages().stream().map(this::stage).toList();
    }

    private String stage(Stage stage) {
        var phase = stage.phase();
        return phase == null
                ? language.say(MatrixText.WHOLE)
                : plan.find(Phase.class, phase).map(Phase::name).orElse("");
    }

    @Override
    public String service(String service) {
        return service.isBlank() ? language.say(MatrixText.NO_SERVICE) : service;
    }

    @Override
    public String name(String id) {
        return known.computeIfAbsent(id, this::named);
    }

    private String named(String id) {
        return interop.origin(id).map(this::named).orElse(id);
    }

    private String named(Origin origin) {
        var system = system(origin).orElse(null);
        if (system != null) {
            var port = system.ports().get(origin.part()).name();
            return port.isBlank() || system.ports().size() == 1
                    ? system.name()
                    : language.say(MatrixText.PORT, system.name(), port);
        }
        return switch (origin.thing()) {
            case ExchangeRequirement.Id id -> exchange(id);
            case CryptoKey.Id id -> key(id);
            default -> names.of(origin.thing());
        };
    }

    private String exchange(ExchangeRequirement.Id id) {
        return plan.find(ExchangeRequirement.class, id)
                .filter(exchange -> !exchange.number().isBlank())
                .map(one -> language.say(MatrixText.NUMBERED, one.number(), one.name()))
                .orElseGet(() -> names.of(id));
    }

    /// With its edition, where another edition goes by the same alias.
    private String key(CryptoKey.Id id) {
        return plan.find(CryptoKey.class, id)
                .filter(key -> !key.issue().edition().isBlank())
                .filter(key -> plan.cryptoKeys().filter(one -> isNamesake(one, key)).count() > 1)
                .map(key -> language.say(MatrixText.EDITION, key.name(), key.issue().edition()))
                .orElseGet(() -> names.of(id));
    }

    private static boolean isNamesake(CryptoKey one, CryptoKey other) {
        return one.name().equals(other.name());
    }

    /// The system behind a port.
    private Optional<CisSystem> system(Origin origin) {
        return plan.find(CisSystem.class, origin.thing())
                .filter(system -> origin.part() >= 0 && origin.part() < system.ports().size());
    }

    @Override
    public Statement.Origin domainOrigin(String port) {
        return interop.origin(port)
                .flatMap(at -> system(at).map(system -> system.ports().get(at.part())))
                .map(CisSystem.Port::domainOrigin)
                .orElse(Statement.Origin.NOBODY);
    }

    @Override
    public Statement.Origin origin(String id, Attestation.Aspect aspect) {
        return thing(id)
                .map(thing -> Attestation.origin(plan, thing, aspect))
                .orElse(Statement.Origin.NOBODY);
    }

    @Override
    public String standing(String id) {
        return thing(id).flatMap(plan::find).map(new StandingWords(language)::of).orElse("");
    }

    @Override
    public List<String> dated(String port) {
        return interop.origin(port)
                .flatMap(this::system)
                .map(
                        system ->
                                Stream.<EntityId>concat(
                                                Stream.of(system.id()),
                                                Belonging.upward(plan, system.station().holder())
                                                        .stream())
                                        .filter(
                                                id ->
                                                        plan.find(id)
                                                                .flatMap(Attestation::period)
                                                                .isPresent())
                                        .map(FitIds::of)
                                        .toList())
                .orElse(List.of());
    }

    @Override
    public Statement said(String id, Attestation.Aspect aspect) {
        return attested.isEmpty()
                ? Statement.UNKNOWN
                : thing(id)
                        .filter(attested::contains)
                        .flatMap(thing -> Attestation.find(plan, thing, aspect))
                        .map(aspects()::statement)
                        .orElse(Statement.UNKNOWN);
    }

    private AspectWords aspects() {
        return new AspectWords(language, plan);
    }

    @Override
    public Optional<EntityId> thing(String id) {
        return interop.origin(id).map(Origin::thing);
    }

    @Override
    public Optional<Direction> direction(String translation) {
        return interop.origin(translation)
                .filter(origin -> origin.thing() instanceof Gateway.Id && origin.part() >= 0)
                .flatMap(
                        origin ->
                                plan.find(Gateway.class, origin.thing())
                                        .filter(
                                                gateway ->
                                                        origin.part()
                                                                < gateway.translations().size())
                                        .map(gateway -> new Direction(gateway, origin.part())));
    }

    @Override
    public List<Means> means(String exchange, int stage) {
        var known = interop.fit().exchanges().get(exchange);
        return known == null || stage >= interop.stages().size()
                ? List.of()
                : Pace.plan(interop, known, stage).stream()
                        .flatMap(pace -> means(pace, known))
                        .toList();
    }

    private Stream<Means> means(PacePlan pace, Exchange exchange) {
        return Pace.inOrder(pace).stream()
                .map(
                        step ->
                                new Means(
                                        Pace.means(interop, exchange, step),
                                        names.of(step),
                                        level(pace, step)));
    }

    private Statement level(PacePlan pace, PacePlan.Step step) {
        return Attestation.find(plan, pace.id(), step)
                .map(aspects()::statement)
                .orElse(Statement.UNKNOWN);
    }

    @Override
    public Optional<NetMeans> netMeans(String carrier, int stage) {
        return stage >= interop.stages().size()
                ? Optional.empty()
                : thing(carrier)
                        .filter(Net.Id.class::isInstance)
                        .map(Net.Id.class::cast)
                        .flatMap(net -> NetPace.of(interop, interop.assessment(), net, stage))
                        .map(this::netMeans);
    }

    private NetMeans netMeans(NetPace pace) {
        return new NetMeans(
                pace,
                pace.rungs().stream().map(rung -> name(pace, rung)).toList(),
                pace.rungs().stream().map(rung -> level(pace, rung)).toList());
    }

    private String name(NetPace pace, NetPace.Rung rung) {
        var step = rung.step();
        return step == null ? names.of(pace.net().id()) : names.of(step);
    }

    private Statement level(NetPace pace, NetPace.Rung rung) {
        var step = rung.step();
        return step == null ? Statement.UNKNOWN : level(pace.plan(), step);
    }
}
