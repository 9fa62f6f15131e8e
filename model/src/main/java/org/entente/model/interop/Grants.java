package org.entente.model.interop;

import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a net needs besides its stations: keys and frequencies that are valid. A net for which none
/// is recorded is not held back by that; several may follow one another.
final class Grants {
    private final List<Grant> keys = new ArrayList<>();
    private final List<Grant> frequencies = new ArrayList<>();

    /// A key or a frequency, whether it may be used at all, and when; null is always.
    private record Grant(EntityId id, boolean isUsable, @Nullable Timeframe period) {
        private Grant(EntityId id, boolean isUsable, @Nullable Timeframe period) {
            this.id = id;
            this.isUsable = isUsable;
            this.period = period;
        }
    }

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
        var isUsable =
                switch (key.issue().status()) {
                    case PLANNED, ORDERED, RECEIVED, LOADED -> true;
                    case SUPERSEDED, COMPROMISED -> false;
                };
        return new Grant(key.id(), isUsable, key.period());
    }

    private static Grant grant(SpectrumAssignment frequency) {
        var isUsable =
                switch (frequency.clearance().status()) {
                    case REQUESTED, HOST_NATION_COORDINATED, ASSIGNED, CONDITIONAL -> true;
                    case DENIED, EXPIRED -> false;
                };
        return new Grant(frequency.id(), isUsable, frequency.period());
    }

    List<EntityId> ids() {
        var ids = new ArrayList<EntityId>();
        keys.forEach(key -> ids.add(key.id()));
        frequencies.forEach(frequency -> ids.add(frequency.id()));
        return ids;
    }

    /// The stages all through which there is a key and a frequency. What nobody has dated holds
    /// nothing back.
    long valid(Times times) {
        return valid(times, keys) & valid(times, frequencies);
    }

    private static long valid(Times times, List<Grant> grants) {
        var usable = grants.stream().filter(Grant::isUsable).toList();
        if (grants.isEmpty()
                || usable.stream()
                        .anyMatch(
                                grant ->
                                        grant.period() == null
                                                || !times.isSettled(grant.period()))) {
            return times.all();
        }
        return times.covered(
                usable.stream().flatMap(grant -> times.span(grant.period()).stream()).toList());
    }
}
