package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.match.route.Mend;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Tells of a mend what it would change in the plan, and the edit that does it.
final class Orders {
    private final Interop interop;
    private final Fixes.Names names;
    private final Supplier<UUID> ids;
    private final Wanted wanted;
    private @Nullable Renewal renewal;

    Orders(Interop interop, Fixes.Names names, Supplier<UUID> ids) {
        this.interop = interop;
        this.names = names;
        this.ids = ids;
        this.wanted = new Wanted(interop);
    }

    Fix fix(Mend mend) {
        var wordings = new ArrayList<Fix.Wording>();
        for (var spot : mend.spots()) {
            add(wordings, spot);
        }
        return new Fix(mend, things(mend), wordings, edit(mend, wordings));
    }

    private void add(List<Fix.Wording> wordings, Mend.Spot spot) {
        var standard = interop.catalogue().standard(spot.key());
        var port = interop.fit().ports().get(spot.port());
        int at = standard == null ? -1 : standard.indexOf(spot.parameter());
        if (standard != null && port != null && at >= 0) {
            var binding = port.binding(spot.key());
            wordings.add(
                    new Fix.Wording(
                            spot.port(),
                            spot.key(),
                            standard.parameters().get(at),
                            binding == null ? Statement.UNKNOWN : binding.statement(standard, at),
                            wanted.of(spot)));
        }
    }

    private List<EntityId> things(Mend mend) {
        var things = new LinkedHashSet<EntityId>();
        Renewing.renewed(interop, mend).map(Entity::id).ifPresent(things::add);
        for (var spot : mend.isRenewal() ? List.<Mend.Spot>of() : mend.spots()) {
            interop.origin(spot.port()).ifPresent(origin -> things.add(origin.thing()));
        }
        for (var translation : mend.translations()) {
            if (translation.gateway().isEmpty()) {
                interop.origin(translation.from()).ifPresent(origin -> things.add(origin.thing()));
                interop.origin(translation.to()).ifPresent(origin -> things.add(origin.thing()));
            } else {
                interop.origin(translation.gateway())
                        .ifPresent(origin -> things.add(origin.thing()));
            }
        }
        for (var join : mend.joins()) {
            interop.origin(join.port().station()).ifPresent(origin -> things.add(origin.thing()));
            interop.origin(join.bearer()).ifPresent(origin -> things.add(origin.thing()));
        }
        for (var exchange : mend.waived()) {
            interop.origin(exchange).ifPresent(origin -> things.add(origin.thing()));
        }
        return List.copyOf(things);
    }

    private Renewal renewal() {
        var known = renewal;
        if (known == null) {
            known = new Renewal(interop, ids);
            renewal = known;
        }
        return known;
    }

    private @Nullable Edit edit(Mend mend, List<Fix.Wording> wordings) {
        if (mend.isRenewal()) {
            return renewal().edit(mend);
        }
        return switch (mend.kind()) {
            case LOAD_KEY,
                    ISSUE_NETCONFIG,
                    CHANGE_EDITION,
                    LOAN_RADIO,
                    SPECTRUM_REQUEST,
                    TRAIN,
                    RENUMBER,
                    RELEASE_DECISION,
                    SIGN_AGREEMENT ->
                    Restated.edit(interop, wordings);
            case ACCREDIT ->
                    mend.translations().isEmpty()
                            ? Restated.edit(interop, wordings)
                            : accredited(mend);
            case DEPLOY_GATEWAY -> gateway(mend);
            case TEST_BILATERAL -> test(mend);
            case LNO_EXCHANGE -> new Means(interop, names, ids).liaison(mend);
            case FIELD_EQUIPMENT ->
                    mend.joins().isEmpty()
                            ? null
                            : new Supplies(interop, names, ids).fielded(mend.joins().getFirst());
            case CHANGE_PACE -> new Means(interop, names, ids).changed(mend);
            case ACCEPT_RISK -> new Supplies(interop, names, ids).waived(mend);
        };
    }

    static boolean isOneSystem(Interop interop, String one, String other) {
        var first = interop.origin(one).map(Origin::thing);
        return first.isPresent()
                && first.get() instanceof CisSystem.Id
                && first.equals(interop.origin(other).map(Origin::thing));
    }

    private @Nullable Edit accredited(Mend mend) {
        var gateway = gateway(mend.translations().getFirst().gateway());
        if (gateway == null) {
            return null;
        }
        var domains = new LinkedHashSet<>(gateway.accreditation().domains());
        for (var translation : mend.translations()) {
            for (var end : List.of(translation.from(), translation.to())) {
                var domain = domain(end);
                if (domain == null) {
                    return null;
                }
                domains.add(domain);
            }
        }
        return new Edit.Revise(
                new Gateway(
                        gateway.id(),
                        gateway.name(),
                        gateway.system(),
                        gateway.type(),
                        gateway.translations(),
                        new Gateway.Accreditation(
                                List.copyOf(domains), gateway.accreditation().period()),
                        gateway.capacity(),
                        gateway.notes()));
    }

    private @Nullable Gateway gateway(String fitId) {
        return interop.origin(fitId)
                .flatMap(origin -> interop.plan().find(Gateway.class, origin.thing()))
                .orElse(null);
    }

    private SecurityDomain.@Nullable Id domain(String port) {
        var known = interop.fit().ports().get(port);
        return known == null
                ? null
                : interop.origin(known.domain())
                        .map(Origin::thing)
                        .filter(SecurityDomain.Id.class::isInstance)
                        .map(SecurityDomain.Id.class::cast)
                        .orElse(null);
    }

    private @Nullable Edit gateway(Mend mend) {
        var between = mend.translations().getFirst();
        var from = interop.fit().ports().get(between.from());
        var to = interop.fit().ports().get(between.to());
        var thing = interop.origin(between.from()).map(Origin::thing).orElse(null);
        if (from == null || to == null || !(thing instanceof CisSystem.Id system)) {
            return null;
        }
        var domains = new LinkedHashSet<SecurityDomain.Id>();
        for (var end : List.of(from.id(), to.id())) {
            var domain = domain(end);
            if (domain != null) {
                domains.add(domain);
            }
        }
        return new Edit.Add(
                new Gateway(
                        new Gateway.Id(ids.get()),
                        names.gateway(),
                        system,
                        Gateway.Type.FORMAT_CONVERTER,
                        List.of(
                                new Gateway.Translation(
                                        from.bindings().getFirst().key(),
                                        to.bindings().getFirst().key(),
                                        Gateway.Fidelity.LOSSY_ACCEPTABLE,
                                        List.of())),
                        new Gateway.Accreditation(List.copyOf(domains), null),
                        new Gateway.Capacity(null, Duration.ofSeconds(Candidates.GATEWAY_SECONDS)),
                        Notes.PLAIN));
    }

    /// A test that is still to come, so that it tells nothing yet.
    private @Nullable Edit test(Mend mend) {
        var parts = mend.id().split("\\|", -1);
        var one = parts.length < 4 ? null : side(parts[1]);
        var other = parts.length < 4 ? null : side(parts[2]);
        return one == null || other == null
                ? null
                : new Edit.Add(
                        new Evidence(
                                new Evidence.Id(ids.get()),
                                names.test(),
                                one,
                                other,
                                parts[3],
                                new Evidence.Result(
                                        TestResult.PENDING,
                                        TestDepth.T3_DISPLAY_AND_UNDERSTOOD,
                                        interop.assessment().ground().rule().today(),
                                        "",
                                        ""),
                                Notes.PLAIN));
    }

    private Evidence.@Nullable Side side(String port) {
        var known = interop.fit().ports().get(port);
        var thing = interop.origin(port).map(Origin::thing).orElse(null);
        return known == null || !(thing instanceof CisSystem.Id id)
                ? null
                : new Evidence.Side(id, known.software());
    }
}
