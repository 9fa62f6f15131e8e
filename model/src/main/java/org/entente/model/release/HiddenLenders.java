package org.entente.model.release;

import org.entente.model.match.Binding;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.Plan;

import java.util.HashMap;

/// Takes out of systems on loan who lends them, where that is somebody who is hidden. On which
/// agreement they rest is not told any more either, which bears on verdicts.
record HiddenLenders(HiddenCodes codes) {
    Plan hide(Plan plan) {
        var next = plan;
        for (var system : plan.cisSystems().toList()) {
            var open =
                    system.withPorts(
                            system.ports().stream()
                                    .map(port -> port.withBindings(this::open))
                                    .toList());
            next = open.equals(system) ? next : next.put(open);
        }
        return next;
    }

    private Binding open(Binding binding) {
        var lender = binding.statements().get(Remarks.LOAN);
        if (lender == null || !codes.names(lender.text())) {
            return binding;
        }
        var open = new HashMap<>(binding.statements());
        open.put(Remarks.LOAN, Statement.UNKNOWN);
        return binding.withStatements(open);
    }
}
