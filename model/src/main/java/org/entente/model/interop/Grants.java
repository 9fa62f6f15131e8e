package org.entente.model.interop;

import org.entente.model.match.route.Pact;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a net needs besides its stations: keys and frequencies that are valid. A net for which none
/// is recorded is not held back by that; several may follow one another.
final class Grants {
    private final List<Grant> keys = new ArrayList<>();
    private final List<Grant> frequencies = new ArrayList<>();

    /// A key or a frequency, whether it may be used at all, and when; null where nobody states it.
    private record Grant(EntityId id, boolean isUsable, @Nullable Timeframe period) {}

    private Grants() {}

    static Grants of(Plan plan, Net net) {
        var grants = new Grants();
        plan.holders(net.id())
                .forEach(
                        thing -> {
                            switch (thing) {
                                case CryptoKey key -> grants.keys.add(grant(key));
                                case SpectrumAssignment frequency ->
                                        grants.frequencies.add(grant(frequency));
                                default -> {}
                            }
                        });
        return grants;
    }

    private static Grant grant(CryptoKey key) {
        return new Grant(key.id(), key.issue().status().isUsable(), key.period());
    }

    private static Grant grant(SpectrumAssignment frequency) {
        return new Grant(
                frequency.id(), frequency.clearance().status().isUsable(), frequency.period());
    }

    List<EntityId> ids() {
        var ids = new ArrayList<EntityId>();
        keys.forEach(key -> ids.add(key.id()));
        frequencies.forEach(frequency -> ids.add(frequency.id()));
        return ids;
    }

    /// That there is a key, and that there is a frequency.
    Stream<Pact> pacts(Times times) {
        return Stream.of(pact(times, keys), pact(times, frequencies));
    }

    /// The stages all through which there surely is one of these, and may be one, as what nobody
    /// has dated covers none, and may be valid at any time.
    private static Pact pact(Times times, List<Grant> grants) {
        if (grants.isEmpty()) {
            return new Pact(Set.of(), times.all(), times.all());
        }
        var usable = grants.stream().filter(Grant::isUsable).toList();
        var open = usable.stream().filter(grant -> times.span(grant.period()).isEmpty()).toList();
        long surely =
                times.covered(
                        usable.stream()
                                .flatMap(grant -> times.span(grant.period()).stream())
                                .toList());
        long others = open.size() > 1 ? times.all() : surely;
        return new Pact(
                grants.stream()
                        .map(grant -> FitIds.of(grant.id()))
                        .collect(Collectors.toUnmodifiableSet()),
                surely,
                open.isEmpty() ? surely : times.all(),
                open.stream()
                        .map(grant -> new Pact.Doubt(FitIds.of(grant.id()), times.all(), others))
                        .toList());
    }
}
