package org.entente.model.interop;

import org.entente.model.accord.Bond;
import org.entente.model.accord.InForce;
import org.entente.model.accord.Loan;
import org.entente.model.match.Catalogue;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Footing;
import org.entente.model.match.route.Pact;
import org.entente.model.match.route.Port;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// On which agreements the ports of a plan rest, and in which stages these are in force. What
/// nobody has recorded an agreement for is not held back: that it is missing is told by checks.
final class Pacts {
    private final Plan plan;
    private final Times times;
    private final Catalogue catalogue;

    /// Of those on which systems can rest, by party.
    private final Map<Participant.Id, List<Agreement>> recorded = new HashMap<>();

    private final Hosting hosting;
    private final Map<Asked, Optional<Pact>> known = new HashMap<>();
    private final Map<AssigneeId, Optional<Participant.Id>> owners = new HashMap<>();
    private final Map<AssigneeId, List<Asked>> hosts = new HashMap<>();

    /// What has to be agreed, and when.
    record Asked(Bond bond, NeededIn need) {
        static Asked always(Bond bond) {
            return new Asked(bond, NeededIn.ALWAYS);
        }
    }

    Pacts(Plan plan, Times times, Catalogue catalogue) {
        this.plan = plan;
        this.times = times;
        this.catalogue = catalogue;
        plan.agreements()
                .filter(each -> Bond.isCarrying(each.type()))
                .forEach(
                        each ->
                                each.parties()
                                        .forEach(
                                                party ->
                                                        recorded.computeIfAbsent(
                                                                        party,
                                                                        _ -> new ArrayList<>(2))
                                                                .add(each)));
        this.hosting = new Hosting(plan, times);
    }

    /// None where nothing is recorded on which any system could rest.
    boolean isEmpty() {
        return recorded.isEmpty();
    }

    /// On what a port of the system rests in that domain, null where it is in none that the plan
    /// knows.
    List<Pact> of(CisSystem system, @Nullable SecurityDomain domain) {
        var owner = recorded.isEmpty() ? null : owner(system.station().holder());
        if (owner == null) {
            return List.of();
        }
        return Stream.of(
                        security(owner, domain).map(Asked::always).stream(),
                        domain != null && Bond.isMission(domain)
                                ? hosting(system, owner).stream()
                                : Stream.<Asked>empty(),
                        loan(system, owner).map(Asked::always).stream())
                .flatMap(asked -> asked)
                .distinct()
                .flatMap(asked -> pact(asked).stream())
                .toList();
    }

    /// All that is recorded for the system, whichever domain its ports are in.
    Map<Asked, List<Agreement>> of(CisSystem system) {
        var owner = recorded.isEmpty() ? null : owner(system.station().holder());
        var all = new LinkedHashMap<Asked, List<Agreement>>();
        if (owner != null) {
            Stream.of(
                            Stream.of(Asked.always(Bond.security(owner))),
                            hosting(system, owner).stream(),
                            loan(system, owner).map(Asked::always).stream())
                    .flatMap(asked -> asked)
                    .forEach(asked -> all.put(asked, recorded(asked.bond())));
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /// Whether one of these is the owner of the system, who is a party to all on which it rests.
    boolean isOwned(CisSystem system, Set<Participant.Id> parties) {
        var owner = owner(system.station().holder());
        return owner != null && parties.contains(owner);
    }

    private Participant.@Nullable Id owner(AssigneeId holder) {
        return owners.computeIfAbsent(
                        holder, id -> Belonging.participant(plan, id).map(Participant::id))
                .orElse(null);
    }

    private static Optional<Bond> security(Participant.Id owner, @Nullable SecurityDomain domain) {
        return domain == null || !Bond.isClassified(domain) || owner.equals(domain.owner())
                ? Optional.empty()
                : Optional.of(Bond.security(owner));
    }

    private List<Asked> hosting(CisSystem system, Participant.Id owner) {
        return hosts.computeIfAbsent(
                system.station().holder(),
                holder ->
                        hosting.of(holder, owner).entrySet().stream()
                                .map(each -> new Asked(each.getKey(), each.getValue()))
                                .toList());
    }

    private Optional<Bond> loan(CisSystem system, Participant.Id owner) {
        return Loan.lender(system)
                .filter(_ -> Loan.isControlled(catalogue, system))
                .flatMap(this::participant)
                .filter(lender -> !lender.equals(owner))
                .map(lender -> Bond.loan(lender, owner));
    }

    private Optional<Participant.Id> participant(String code) {
        return plan.participants()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Participant::id);
    }

    private List<Agreement> recorded(Bond bond) {
        return recorded.getOrDefault(bond.parties().iterator().next(), List.of()).stream()
                .filter(bond::isMet)
                .toList();
    }

    /// Empty where nothing is recorded for it.
    private Optional<Pact> pact(Asked asked) {
        return known.computeIfAbsent(
                asked,
                _ -> {
                    var agreements = recorded(asked.bond());
                    return agreements.isEmpty()
                            ? Optional.empty()
                            : Optional.of(made(agreements, asked.need()));
                });
    }

    private Pact made(List<Agreement> agreements, NeededIn need) {
        var pact =
                new Pact(
                        ids(agreements),
                        during(agreements, need, false),
                        during(agreements, need, true));
        return pact.surely() == pact.perhaps() ? pact : doubted(pact, agreements, need);
    }

    /// The stages all through which one of them surely is in force, or may be, as far as that is
    /// needed.
    private long during(List<Agreement> agreements, NeededIn need, boolean isHopeful) {
        return need.met(
                InForce.of(agreements, times.schedule().anchors()), times.stages(), isHopeful);
    }

    /// With what each agreement that is negotiated, or of which nobody knows when it is in force,
    /// would make of it.
    private Pact doubted(Pact pact, List<Agreement> agreements, NeededIn need) {
        var doubts = new ArrayList<Pact.Doubt>();
        for (var each : agreements) {
            if (isOpen(each)) {
                var bad = new ArrayList<>(agreements);
                bad.remove(each);
                var good = new ArrayList<>(bad);
                good.add(inForce(each));
                doubts.add(
                        new Pact.Doubt(
                                FitIds.of(each.id()),
                                during(good, need, false),
                                during(bad, need, true)));
            }
        }
        return new Pact(pact.things(), pact.surely(), pact.perhaps(), doubts);
    }

    private boolean isOpen(Agreement agreement) {
        return switch (agreement.paper().state()) {
            case PLANNED, ENDED -> false;
            case IN_NEGOTIATION -> true;
            case SIGNED -> !times.isSettled(agreement.period());
        };
    }

    /// Signed, for its period where that is known, else for good.
    private Agreement inForce(Agreement agreement) {
        var paper = agreement.paper();
        return agreement
                .withPaper(
                        new Agreement.Paper(
                                paper.subject(), paper.document(), Agreement.State.SIGNED))
                .withPeriod(times.isSettled(agreement.period()) ? agreement.period() : null);
    }

    /// The fit while these agreements are off in those stages, in which the others that are
    /// recorded for the same have to do.
    Fit without(Fit fit, Set<String> off, long stages) {
        var left = fit;
        for (var port : fit.ports().values()) {
            var footing = port.footing();
            var pacts =
                    footing.pacts().stream()
                            .map(
                                    pact ->
                                            pact.things().stream().anyMatch(off::contains)
                                                    ? without(pact, need(port, pact), off, stages)
                                                    : pact)
                            .toList();
            if (!pacts.equals(footing.pacts())) {
                left = left.with(port.withFooting(new Footing(footing.there(), pacts)));
            }
        }
        return left;
    }

    /// When the port needs what is recorded so.
    private NeededIn need(Port port, Pact pact) {
        return FitIds.origin(port.id())
                .flatMap(origin -> plan.find(CisSystem.class, origin.thing()))
                .stream()
                .flatMap(system -> of(system).entrySet().stream())
                .filter(each -> ids(each.getValue()).equals(pact.things()))
                .map(each -> each.getKey().need())
                .reduce(NeededIn::and)
                .orElse(NeededIn.ALWAYS);
    }

    private Pact without(Pact pact, NeededIn need, Set<String> off, long stages) {
        var left =
                pact.things().stream()
                        .filter(id -> !off.contains(id))
                        .flatMap(id -> agreement(id).stream())
                        .toList();
        return pact.with(made(left, need), stages);
    }

    private Optional<Agreement> agreement(String id) {
        return FitIds.origin(id).flatMap(origin -> plan.find(Agreement.class, origin.thing()));
    }

    private static Set<String> ids(List<Agreement> agreements) {
        return agreements.stream()
                .map(each -> FitIds.of(each.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
