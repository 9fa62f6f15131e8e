package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;

import java.util.Optional;
import java.util.stream.Stream;

/// Whose matter a case is that does not say so: that of the participant to whom its subject
/// belongs, a net to whoever controls it, an exchange to its producer; or else that of the first to
/// whom anything that is concerned belongs.
final class Owning {
    private final Wiring wiring;

    Owning(Wiring wiring) {
        this.wiring = wiring;
    }

    Case owned(Case found) {
        return found.owner() != null
                ? found
                : found.by(
                        found.things().stream()
                                .flatMap(id -> owner(id).stream())
                                .findFirst()
                                .orElse(null));
    }

    private Optional<Participant.Id> owner(EntityId id) {
        return id instanceof AssigneeId holder
                ? Optional.ofNullable(wiring.owner(holder))
                : wiring.plan()
                        .find(id)
                        .flatMap(
                                thing ->
                                        switch (thing) {
                                            case CisSystem system ->
                                                    Optional.ofNullable(wiring.owner(system));
                                            case Net net -> owner(net);
                                            case Gateway gateway -> owner(gateway.system());
                                            case ExchangeRequirement exchange ->
                                                    owner(exchange.parties().producer());
                                            case Evidence test -> owner(test.provider().system());
                                            case PacePlan means -> owner(means.subject());
                                            case InformationProduct product -> owner(product);
                                            case SecurityDomain domain -> owner(domain);
                                            case Billet post -> owner(post.post());
                                            default -> arranged(thing);
                                        });
    }

    private Optional<Participant.Id> arranged(Entity thing) {
        return switch (thing) {
            case CryptoKey key ->
                    first(
                            Stream.concat(
                                    key.distribution().stream().map(share -> share.holder()),
                                    key.nets().stream()));
            case SpectrumAssignment frequency ->
                    Optional.ofNullable(frequency.clearance().host())
                            .or(() -> first(frequency.nets().stream()));
            case AddressAssignment address -> first(Stream.ofNullable(address.holder()));
            case Agreement agreement -> agreement.parties().stream().findFirst();
            case FmnParticipation part -> owner(part.member());
            default -> Optional.empty();
        };
    }

    /// Whoever fills it, or else in whose staff it stands.
    private Optional<Participant.Id> owner(Billet.Post post) {
        return Optional.ofNullable(post.nation()).or(() -> first(Stream.ofNullable(post.staff())));
    }

    /// Its owner, or else whoever works in it.
    private Optional<Participant.Id> owner(SecurityDomain domain) {
        return Optional.ofNullable(domain.owner())
                .or(
                        () ->
                                first(
                                        wiring.systems().stream()
                                                .filter(system -> isIn(system, domain))
                                                .map(CisSystem::id)));
    }

    private static boolean isIn(CisSystem system, SecurityDomain domain) {
        return system.ports().stream().anyMatch(port -> domain.id().equals(port.domain()));
    }

    private Optional<Participant.Id> first(Stream<? extends EntityId> ids) {
        return ids.flatMap(id -> owner(id).stream()).findFirst();
    }

    private Optional<Participant.Id> owner(Net net) {
        var control = net.control();
        return first(
                Stream.of(
                                Stream.<EntityId>ofNullable(control.controller()),
                                Stream.<EntityId>ofNullable(control.domain()),
                                net.members().stream().map(member -> (EntityId) member.system()))
                        .flatMap(ids -> ids));
    }

    private Optional<Participant.Id> owner(InformationProduct product) {
        return first(
                wiring.exchanges().stream()
                        .filter(exchange -> product.id().equals(exchange.product()))
                        .map(exchange -> exchange.parties().producer()));
    }
}
