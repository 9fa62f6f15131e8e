package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Net;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which nations need a key: those whose systems are on the nets that it is for.
final class Keyed {
    private Keyed() {}

    static Map<AssigneeId, List<CisSystem>> needing(Wiring wiring, CryptoKey key) {
        var needing = new LinkedHashMap<AssigneeId, List<CisSystem>>();
        key.nets().stream()
                .flatMap(id -> wiring.plan().find(Net.class, id).stream())
                .flatMap(net -> net.members().stream())
                .flatMap(member -> wiring.system(member.system()).stream())
                .forEach(
                        system ->
                                needing.computeIfAbsent(
                                                wiring.end(system.station().holder()),
                                                _ -> new ArrayList<>())
                                        .add(system));
        return needing;
    }

    static @Nullable Instant needed(Wiring wiring, CryptoKey key) {
        return key.nets().stream()
                .flatMap(id -> wiring.plan().find(Net.class, id).stream())
                .flatMap(net -> wiring.span(net).stream())
                .map(Span::start)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
