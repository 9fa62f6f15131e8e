package org.entente.app.interop;

import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.route.Gap;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Of which nations something is asked that nobody has stated.
public final class Askee {
    private final Plan plan;

    private Askee(Plan plan) {
        this.plan = plan;
    }

    /// Whose the port, the gateway or whatever else is; the parties of an agreement; of a frequency
    /// the authority of its host nation; of a domain without an owner the host of the exercise. How
    /// much a net carries, and when its keys and frequencies are valid, is asked of who controls
    /// it, or of everybody on it where that is one nation, else of the host of the exercise, and of
    /// everybody on it where it has none; so is of which standard it is. What an exchange is of is
    /// asked of who gives it, and up to which level a means may carry it of both its ends. At least
    /// one, in order.
    public static List<String> of(Interop interop, Gap gap) {
        var asked =
                interop.origin(gap.spot().port())
                        .map(Origin::thing)
                        .map(new Askee(interop.plan())::of)
                        .orElse(List.of());
        return asked.isEmpty() ? List.of(gap.nation()) : asked;
    }

    /// None where nobody is known to whom it belongs.
    private List<String> of(EntityId thing) {
        return switch (thing) {
            case Net.Id id -> controlling(nets(List.of(id)));
            case ExchangeRequirement.Id id ->
                    plan.find(ExchangeRequirement.class, id).map(this::giving).orElse(List.of());
            case PacePlan.Id id ->
                    plan.find(PacePlan.class, id)
                            .flatMap(pace -> plan.find(ExchangeRequirement.class, pace.subject()))
                            .map(exchange -> codes(exchange.parties().both().stream()))
                            .orElse(List.of());
            case CryptoKey.Id id ->
                    plan.find(CryptoKey.class, id)
                            .map(key -> controlling(nets(key.nets())))
                            .orElse(List.of());
            case SpectrumAssignment.Id id ->
                    plan.find(SpectrumAssignment.class, id).map(this::clearing).orElse(List.of());
            case Agreement.Id id ->
                    codes(
                            plan.find(Agreement.class, id).stream()
                                    .flatMap(agreement -> agreement.parties().stream()));
            case SecurityDomain.Id id ->
                    plan.find(SecurityDomain.class, id).map(this::owning).orElse(List.of());
            case Gateway.Id id ->
                    codes(
                            plan.find(Gateway.class, id).stream()
                                    .map(Gateway::system)
                                    .flatMap(this::holder));
            case AssigneeId id -> codes(Stream.of(id));
            case CisSystem.Id id -> codes(holder(id));
            default -> List.of();
        };
    }

    /// The producer, who makes what is exchanged; the consumer where that is of no nation.
    private List<String> giving(ExchangeRequirement exchange) {
        var producer = codes(Stream.of(exchange.parties().producer()));
        return producer.isEmpty() ? codes(Stream.of(exchange.parties().consumer())) : producer;
    }

    private List<String> clearing(SpectrumAssignment frequency) {
        var host = frequency.clearance().host();
        return host == null ? controlling(nets(frequency.nets())) : codes(Stream.of(host));
    }

    private List<String> owning(SecurityDomain domain) {
        var owner = domain.owner();
        var host = plan.exercise().host();
        return owner != null
                ? codes(Stream.of(owner))
                : isParticipant(host) ? List.of(host) : List.of();
    }

    private List<Net> nets(Collection<Net.Id> ids) {
        return ids.stream().flatMap(id -> plan.find(Net.class, id).stream()).toList();
    }

    private List<String> controlling(List<Net> nets) {
        var controllers =
                codes(
                        nets.stream()
                                .map(net -> net.control().controller())
                                .filter(Objects::nonNull)
                                .flatMap(this::holder));
        if (!controllers.isEmpty()) {
            return controllers;
        }
        var members =
                codes(
                        nets.stream()
                                .flatMap(net -> net.members().stream())
                                .map(Net.Member::system)
                                .flatMap(this::holder));
        var host = plan.exercise().host();
        return members.size() != 1 && isParticipant(host) ? List.of(host) : members;
    }

    private boolean isParticipant(String code) {
        return !code.isBlank() && plan.participants().anyMatch(each -> each.code().equals(code));
    }

    private Stream<AssigneeId> holder(CisSystem.Id id) {
        return plan.find(CisSystem.class, id).map(system -> system.station().holder()).stream();
    }

    private List<String> codes(Stream<? extends AssigneeId> holders) {
        return holders.flatMap(holder -> Belonging.participant(plan, holder).stream())
                .map(Askee::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static String code(Participant participant) {
        return participant.code().isBlank() ? FitIds.of(participant.id()) : participant.code();
    }
}
