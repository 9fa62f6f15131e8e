package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.label.Notes;
import org.entente.model.match.route.Mend;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.Waiver;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// The edits by which a system comes onto a net, and by which a waiver is drawn up.
final class Supplies {
    private static final String PORT = "1";

    private final Interop interop;
    private final Fixes.Names names;
    private final Supplier<UUID> ids;

    Supplies(Interop interop, Fixes.Names names, Supplier<UUID> ids) {
        this.interop = interop;
        this.names = names;
        this.ids = ids;
    }

    @Nullable Edit fielded(Mend.Join join) {
        var holder = thing(join.port().station(), AssigneeId.class);
        var id = thing(join.bearer(), Net.Id.class);
        var net = id == null ? null : interop.plan().find(Net.class, id).orElse(null);
        if (holder == null || net == null) {
            return null;
        }
        var port =
                new CisSystem.Port(
                        PORT,
                        "",
                        thing(join.port().domain(), SecurityDomain.Id.class),
                        join.port().bindings());
        var system =
                new CisSystem(
                        new CisSystem.Id(ids.get()),
                        names.system(),
                        CisSystem.Make.UNKNOWN,
                        new CisSystem.Station(holder, null, 1, null),
                        List.of(port),
                        Notes.of(net.label()));
        var members = new ArrayList<>(net.members());
        members.add(new Net.Member(system.id(), PORT));
        return new Edit.Batch(
                List.of(new Edit.Add(system), new Edit.Revise(net.withMembers(members))));
    }

    private <I> @Nullable I thing(String fitId, Class<I> family) {
        return interop.origin(fitId)
                .map(Origin::thing)
                .filter(family::isInstance)
                .map(family::cast)
                .orElse(null);
    }

    /// To be signed and dated by whoever has the authority: until then it counts for nothing. None
    /// where there is one already.
    @Nullable Edit waived(Mend mend) {
        var id = thing(mend.waived().iterator().next(), ExchangeRequirement.Id.class);
        var exchange =
                id == null ? null : interop.plan().find(ExchangeRequirement.class, id).orElse(null);
        boolean isKnown = interop.plan().waivers().anyMatch(waiver -> waiver.subject().equals(id));
        return exchange == null || isKnown
                ? null
                : new Edit.Add(
                        new Waiver(
                                new Waiver.Id(ids.get()),
                                names.waiver(),
                                exchange.id(),
                                "",
                                new Waiver.Grant("", "", "", ""),
                                null,
                                Notes.of(exchange.label())));
    }
}
