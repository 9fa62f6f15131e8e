package org.entente.app.cli;

import static org.entente.model.plan.NaturalOrder.NAMES;

import org.entente.model.plan.Baseline;
import org.entente.model.plan.Plan;
import org.entente.resources.CliText;

import java.util.stream.Collectors;

/// Finds the baseline that somebody named.
record BaselineChoice(Call call, Plan plan) {
    /// By its name, whatever the case of its letters.
    Baseline named(String name) throws BadInputException {
        return plan.baselines()
                .filter(baseline -> baseline.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private BadInputException unknown(String name) {
        var known =
                plan.baselines()
                        .map(Baseline::name)
                        .sorted(NAMES)
                        .collect(Collectors.joining(", "));
        return known.isEmpty()
                ? call.bad(CliText.BASELINE_NONE, name)
                : call.bad(CliText.EXPORT_SINCE_UNKNOWN, name, known);
    }
}
