package org.entente.app.report.plan;

import org.entente.app.interop.GatewayLegs;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;

import java.util.List;
import java.util.Optional;

/// Between which security domains a gateway passes, and whether somebody must accredit it: where
/// nobody has, the domains are those in which its ports are, and within one it needs none.
record Crossing(List<SecurityDomain.Id> domains, Need need) {
    enum Need {
        ACCREDITED,
        MISSING,
        UNKNOWN,
        NONE
    }

    static Crossing of(Plan plan, Gateway gateway) {
        var accredited = gateway.accreditation().domains();
        if (!accredited.isEmpty()) {
            return new Crossing(accredited, Need.ACCREDITED);
        }
        var ports =
                plan.find(CisSystem.class, gateway.system()).stream()
                        .flatMap(
                                system ->
                                        system.ports().stream()
                                                .map(
                                                        port ->
                                                                GatewayLegs.domain(
                                                                        plan, system, port)))
                        .toList();
        var known = ports.stream().flatMap(Optional::stream).distinct().toList();
        boolean isKnown = !ports.isEmpty() && ports.stream().allMatch(Optional::isPresent);
        var need = known.size() > 1 ? Need.MISSING : isKnown ? Need.NONE : Need.UNKNOWN;
        return new Crossing(known, need);
    }
}
