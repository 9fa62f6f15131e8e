package org.entente.model.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the means of the PACE plans of a plan rest on, by name: the net, its controller, the keys
/// that it needs, or the way that is no net.
public final class PaceRests {
    private final Plan plan;
    private final Map<Net.Id, List<String>> keys = new HashMap<>();

    public PaceRests(Plan plan) {
        this.plan = plan;
        plan.cryptoKeys()
                .forEach(
                        key ->
                                key.nets()
                                        .forEach(
                                                net ->
                                                        keys.computeIfAbsent(
                                                                        net, _ -> new ArrayList<>())
                                                                .add(key.name())));
    }

    /// What several means of that PACE plan rest on, so that they fail together.
    public List<String> shared(PacePlan means) {
        var seen = new HashSet<String>();
        var shared = new LinkedHashSet<String>();
        for (var step : means.steps()) {
            for (var rest : of(step)) {
                if (!seen.add(rest)) {
                    shared.add(rest);
                }
            }
        }
        return List.copyOf(shared);
    }

    /// Each only once.
    private Set<String> of(PacePlan.Step step) {
        var rests = new LinkedHashSet<String>();
        if (!step.way().isBlank()) {
            rests.add(step.way().strip().toLowerCase(Locale.ROOT));
        }
        var id = step.net();
        if (id != null) {
            rests.addAll(keys.getOrDefault(id, List.of()));
            plan.find(Net.class, id)
                    .ifPresent(
                            net -> {
                                rests.add(net.name());
                                Stream.ofNullable(net.control().controller())
                                        .flatMap(each -> plan.find(CisSystem.class, each).stream())
                                        .map(CisSystem::name)
                                        .forEach(rests::add);
                            });
        }
        return rests;
    }
}
