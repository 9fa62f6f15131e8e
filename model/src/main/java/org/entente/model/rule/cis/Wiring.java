package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Fitted;
import org.entente.model.match.Standard;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Situation;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Stream.iterate(
                        Optional.of(holder), Optional::isPresent, at -> at.flatMap(this::above))
                .map(Optional::orElseThrow);
    }

    private Optional<AssigneeId> above(AssigneeId id) {
        return switch (id) {
            case Participant.Id _ -> Optional.empty();
            case Contingent.Id contingent ->
                    plan().find(Contingent.class, contingent).map(Contingent::participant);
            case ForceElement.Id element ->
                    plan().find(ForceElement.class, element)
                            .map(
                                    found ->
                                            switch (found.superior()) {
                                                case Contingent.Id above -> (AssigneeId) above;
                                                case ForceElement.Id above -> (AssigneeId) above;
                                            });
        };
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
}
