package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Two means of one plan depend on the same net, controller or key, so that they fail together.
/// Unknown where a means does not say by what it goes.
final class CommonCause implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var keys = new HashMap<Net.Id, List<String>>();
        wiring.plan()
                .cryptoKeys()
                .forEach(
                        key ->
                                key.nets()
                                        .forEach(
                                                net ->
                                                        keys.computeIfAbsent(
                                                                        net, _ -> new ArrayList<>())
                                                                .add(key.name())));
        return wiring.plan().pacePlans().flatMap(plan -> judge(wiring, plan, keys).stream());
    }

    private static Optional<Case> judge(
            Wiring wiring, PacePlan plan, Map<Net.Id, List<String>> keys) {
        var seen = new HashSet<String>();
        var shared = new LinkedHashSet<String>();
        for (var step : plan.steps()) {
            for (var rest : rests(wiring, step, keys)) {
                if (!seen.add(rest)) {
                    shared.add(rest);
                }
            }
        }
        if (!shared.isEmpty()) {
            return Optional.of(
                    Means.of(
                            wiring,
                            RuleCode.COMMON_CAUSE,
                            plan,
                            true,
                            Apart.named(List.copyOf(shared))));
        }
        var silent = plan.steps().stream().filter(step -> !Means.isStated(step)).toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Means.of(wiring, RuleCode.COMMON_CAUSE, plan, false, Means.names(silent)));
    }

    /// What the step rests on, by name; each only once.
    private static Set<String> rests(
            Wiring wiring, PacePlan.Step step, Map<Net.Id, List<String>> keys) {
        var rests = new LinkedHashSet<String>();
        if (!step.way().isBlank()) {
            rests.add(step.way().strip().toLowerCase(Locale.ROOT));
        }
        var id = step.net();
        if (id != null) {
            rests.addAll(keys.getOrDefault(id, List.of()));
            wiring.plan()
                    .find(Net.class, id)
                    .ifPresent(
                            net -> {
                                rests.add(net.name());
                                Stream.ofNullable(net.control().controller())
                                        .flatMap(each -> wiring.system(each).stream())
                                        .map(CisSystem::name)
                                        .forEach(rests::add);
                            });
        }
        return rests;
    }
}
