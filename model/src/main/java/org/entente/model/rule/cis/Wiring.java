package org.entente.model.rule.cis;

import org.entente.model.interop.Communities;
import org.entente.model.interop.Groups;
import org.entente.model.interop.Interop;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Fitted;
import org.entente.model.match.Standard;
import org.entente.model.match.route.Ladder;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Situation;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the checks of readiness want to know of a plan, worked out once: who has which systems, who
/// sits on which net, who exchanges what with whom. For one thread.
public final class Wiring {
    private final Situation situation;
    private final Catalogue catalogue;
    private final Map<CisSystem.Id, CisSystem> systems = new LinkedHashMap<>();
    private final Map<AssigneeId, List<CisSystem>> held = new HashMap<>();
    private final List<Web> webs;
    private final List<ExchangeRequirement> exchanges;
    private @Nullable Links links;
    private @Nullable Set<EntityId> undated;
    private @Nullable List<Outcomes.Outcome> outcomes;
    private @Nullable Crossings crossings;
    private @Nullable Communities communities;
    private @Nullable Map<PacePlan.Id, Set<Ladder>> ladders;

    private Wiring(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.catalogue = catalogue;
        plan().cisSystems().forEach(this::note);
        this.exchanges = plan().exchangeRequirements().toList();
        this.webs = plan().nets().flatMap(net -> web(net).stream()).toList();
    }

    public static Wiring of(Situation situation, Catalogue catalogue) {
        return new Wiring(situation, catalogue);
    }

    private void note(CisSystem system) {
        systems.put(system.id(), system);
        holders(system)
                .forEach(
                        holder ->
                                held.computeIfAbsent(holder, _ -> new ArrayList<>(4)).add(system));
    }

    /// Those to whom the system belongs, the nearest first.
    Stream<AssigneeId> holders(CisSystem system) {
        return chain(system.station().holder());
    }

    private Stream<AssigneeId> chain(AssigneeId holder) {
        return Belonging.upward(plan(), holder).stream();
    }

    private Optional<Web> web(Net net) {
        var standard = catalogue.standard(net.loaded().key());
        if (standard == null) {
            return Optional.empty();
        }
        var seats =
                net.members().stream()
                        .flatMap(
                                member ->
                                        Stream.ofNullable(systems.get(member.system()))
                                                .map(
                                                        system ->
                                                                seat(
                                                                        system,
                                                                        member.port(),
                                                                        standard)))
                        .toList();
        var agreed = Fitted.of(standard, net.loaded());
        return Optional.of(new Web(net, standard, agreed, seats, catalogue.editions()));
    }

    private static Seat seat(CisSystem system, String name, Standard standard) {
        var port = system.ports().stream().filter(each -> each.name().equals(name)).findFirst();
        var binding =
                port.stream()
                        .flatMap(each -> each.bindings().stream())
                        .filter(each -> each.key().equals(standard.key()))
                        .findFirst();
        var read = binding.orElseGet(() -> Binding.of(standard.key(), Map.of()));
        var domain = port.map(CisSystem.Port::domain).orElse(null);
        return new Seat(system, name, domain, Fitted.of(standard, read), binding.isPresent());
    }

    public Situation situation() {
        return situation;
    }

    public Plan plan() {
        return situation.plan();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Collection<CisSystem> systems() {
        return systems.values();
    }

    Optional<CisSystem> system(CisSystem.Id id) {
        return Optional.ofNullable(systems.get(id));
    }

    /// The systems of somebody and of all that stands below.
    List<CisSystem> systems(AssigneeId holder) {
        return held.getOrDefault(holder, List.of());
    }

    /// The nets whose standard the catalogue knows.
    List<Web> webs() {
        return webs;
    }

    List<ExchangeRequirement> exchanges() {
        return exchanges;
    }

    /// The product of an exchange, if it is stated.
    Optional<InformationProduct> product(ExchangeRequirement exchange) {
        return Optional.ofNullable(exchange.product())
                .flatMap(id -> plan().find(InformationProduct.class, id));
    }

    /// Those who exchange something and both speak the standard.
    List<Link> links(String key) {
        return links().of(key);
    }

    Links links() {
        var known = links;
        if (known == null) {
            known = Links.of(this);
            links = known;
        }
        return known;
    }

    /// Every system with what it states of the standard, port by port.
    Stream<Seat> seats(String key) {
        var standard = catalogue.standard(key);
        return standard == null
                ? Stream.empty()
                : systems.values().stream().flatMap(system -> seats(system, standard));
    }

    static Stream<Seat> seats(CisSystem system, Standard standard) {
        return system.ports().stream()
                .filter(
                        port ->
                                port.bindings().stream()
                                        .anyMatch(each -> each.key().equals(standard.key())))
                .map(port -> seat(system, port.name(), standard));
    }

    /// The participant to whom it belongs.
    Participant.@Nullable Id owner(AssigneeId holder) {
        return chain(holder)
                .filter(Participant.Id.class::isInstance)
                .map(Participant.Id.class::cast)
                .findFirst()
                .orElse(null);
    }

    Participant.@Nullable Id owner(CisSystem system) {
        return owner(system.station().holder());
    }

    /// The code of the participant to whom the system belongs; blank where there is none.
    String nation(CisSystem system) {
        return situation.nation(system.station().holder()).orElse("");
    }

    /// From when until when the net works; empty where nobody knows.
    Optional<Span> span(Net net) {
        var period = net.period();
        return period == null
                ? situation.schedule().exercise()
                : situation.schedule().anchors().span(period);
    }

    /// When the exchange is first needed; null where nobody knows.
    @Nullable Instant needed(ExchangeRequirement exchange) {
        return exchange.phases().stream()
                .flatMap(phase -> situation.span(phase).stream())
                .map(Span::start)
                .min(Instant::compareTo)
                .orElseGet(() -> situation.schedule().startex().orElse(null));
    }

    static boolean isCritical(ExchangeRequirement exchange) {
        return exchange.demand().weight() == ExchangeRequirement.Weight.CRITICAL;
    }

    /// The participant behind one end of an exchange, or the end itself where there is none.
    AssigneeId end(AssigneeId holder) {
        var owner = owner(holder);
        return owner == null ? holder : owner;
    }

    /// As planners call it.
    String name(AssigneeId id) {
        return situation.nation(id).orElse("?");
    }

    /// The pairs of systems, with the standard, by which the two ends could reach each other at
    /// once: standards that both speak and that the product names, if it names any.
    List<Trials.Pair> shared(ExchangeRequirement exchange) {
        var asked = product(exchange).map(InformationProduct::standards).orElse(List.of());
        var mine = links().spoken(exchange.parties().producer());
        var theirs = links().spoken(exchange.parties().consumer());
        var pairs = new ArrayList<Trials.Pair>();
        mine.forEach(
                (key, seats) -> {
                    if (asked.isEmpty() || asked.contains(key)) {
                        for (var seat : seats) {
                            theirs.getOrDefault(key, List.of())
                                    .forEach(
                                            other ->
                                                    pairs.add(
                                                            Trials.Pair.of(
                                                                    seat.system().id(),
                                                                    other.system().id(),
                                                                    key)));
                        }
                    }
                });
        return pairs;
    }

    /// The case concerns both sides of the test, and is the matter of its provider.
    Case onBoth(Case found, Evidence test) {
        var provider = system(test.provider().system());
        return found.with(test.provider().system(), test.consumer().system())
                .by(provider.map(this::owner).orElse(null));
    }

    /// The standards that the product of an exchange names; none where nothing is stated.
    List<String> asked(ExchangeRequirement exchange) {
        return product(exchange).map(InformationProduct::standards).orElse(List.of());
    }

    boolean hasSystems(AssigneeId holder) {
        return chain(holder).anyMatch(held::containsKey);
    }

    /// When the net begins to work; null where nobody knows.
    @Nullable Instant start(Net net) {
        return span(net).map(Span::start).orElse(null);
    }

    /// When the exchange is needed: in each of its phases, or from STARTEX to ENDEX.
    List<Span> spans(ExchangeRequirement exchange) {
        return exchange.phases().isEmpty()
                ? situation.schedule().exercise().stream().toList()
                : exchange.phases().stream()
                        .flatMap(phase -> situation.span(phase).stream())
                        .toList();
    }

    Crossings crossings() {
        var known = crossings;
        if (known == null) {
            known = Crossings.of(this);
            crossings = known;
        }
        return known;
    }

    /// The case concerns a gateway and these exchanges, and is the matter of its provider.
    Case atGateway(Case found, List<Crossings.Crossing> crossings) {
        return atGateway(
                found,
                crossings.getFirst().gateway(),
                crossings.stream().map(Crossings.Crossing::exchange).distinct().toList());
    }

    Case atGateway(Case found, Gateway gateway, List<ExchangeRequirement> exchanges) {
        return found.with(exchanges.stream().map(ExchangeRequirement::id).toList())
                .by(system(gateway.system()).map(this::owner).orElse(null))
                .at(
                        exchanges.stream()
                                .flatMap(each -> Stream.ofNullable(needed(each)))
                                .min(Instant::compareTo)
                                .orElse(null));
    }

    /// What the verdicts say of each exchange; nothing where none are known.
    List<Outcomes.Outcome> outcomes() {
        var known = outcomes;
        if (known == null) {
            known = Outcomes.of(this);
            outcomes = known;
        }
        return known;
    }

    /// What the verdicts say of the means of each plan of means; nothing where none are known.
    Map<PacePlan.Id, Set<Ladder>> ladders() {
        var known = ladders;
        if (known == null) {
            known = situation.interop().map(Ladders::of).orElse(Map.of());
            ladders = known;
        }
        return known;
    }

    /// Who belongs to which group of nations; what ships with the product is known where verdicts
    /// are.
    Communities communities() {
        var known = communities;
        if (known == null) {
            known =
                    situation
                            .interop()
                            .map(Interop::communities)
                            .orElseGet(() -> Communities.of(plan(), Groups.NONE, LocalDate.EPOCH));
            communities = known;
        }
        return known;
    }

    /// The participant with that code, if there is one.
    Optional<Participant> participant(String code) {
        return plan().participants().filter(each -> each.code().equals(code.strip())).findFirst();
    }

    boolean takesPart(String code) {
        return participant(code).isPresent();
    }

    /// Somebody, and all to whom they belong.
    List<AssigneeId> belonging(AssigneeId holder) {
        return chain(holder).toList();
    }

    Optional<Span> span(@Nullable Timeframe period) {
        return period == null ? Optional.empty() : situation.schedule().anchors().span(period);
    }

    /// Nobody knows when one of its ends is there, because that hangs on what the plan does not
    /// have.
    boolean isUndated(ExchangeRequirement exchange) {
        var known = undated;
        if (known == null) {
            known =
                    situation
                            .interop()
                            .map(interop -> Set.copyOf(interop.undated()))
                            .orElse(Set.of());
            undated = known;
        }
        return Stream.of(exchange.parties().producer(), exchange.parties().consumer())
                .flatMap(this::chain)
                .anyMatch(known::contains);
    }
}
