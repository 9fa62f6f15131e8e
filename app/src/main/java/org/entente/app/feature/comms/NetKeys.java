package org.entente.app.feature.comms;

import org.entente.app.feature.comms.KeyBands.Band;
import org.entente.app.feature.comms.KeyBands.Stage;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.CryptoKey.Status;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Net;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Compares when the keys of a net are valid with when the net is needed.
record NetKeys(Lookup lookup) {
    /// The keys that are for the net, in order of their aliases.
    List<CryptoKey> keys(Net net) {
        return lookup.plan()
                .cryptoKeys()
                .filter(key -> key.nets().contains(net.id()))
                .sorted(
                        Comparator.comparing(CryptoKey::name, NaturalOrder.NAMES)
                                .thenComparing(key -> key.issue().edition())
                                .thenComparing(key -> key.id().value()))
                .toList();
    }

    static boolean isCounting(CryptoKey key) {
        var status = key.issue().status();
        return status != Status.SUPERSEDED && status != Status.COMPROMISED;
    }

    /// Nothing where nobody knows when the net is needed.
    @Nullable KeyBands of(Net net) {
        var needed = lookup.needed(net).orElse(null);
        if (needed == null) {
            return null;
        }
        var bands = keys(net).stream().map(this::band).toList();
        var spans =
                bands.stream()
                        .filter(Band::isCounting)
                        .map(Band::span)
                        .filter(Objects::nonNull)
                        .toList();
        var margin = needed.length().dividedBy(10);
        var time = new Span(needed.start().minus(margin), needed.end().plus(margin));
        return new KeyBands(
                time,
                needed,
                stages(needed),
                bands,
                bands.isEmpty() ? List.of() : gaps(needed, spans));
    }

    private Band band(CryptoKey key) {
        return new Band(
                (key.name() + ' ' + key.issue().edition()).strip(),
                lookup.span(key.period()).orElse(null),
                isCounting(key));
    }

    private List<Stage> stages(Span needed) {
        return lookup.plan()
                .phases()
                .flatMap(
                        phase ->
                                lookup.span(phase.timeframe()).stream()
                                        .filter(needed::overlaps)
                                        .map(span -> new Stage(phase.name(), span)))
                .sorted(Comparator.comparing(stage -> stage.span().start()))
                .toList();
    }

    /// What of the first span none of the others covers.
    static List<Span> gaps(Span needed, List<Span> covers) {
        var gaps = new ArrayList<Span>();
        var from = needed.start();
        for (var cover : covers.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            add(gaps, from, earlier(cover.start(), needed.end()));
            from = from.isBefore(cover.end()) ? cover.end() : from;
        }
        add(gaps, from, needed.end());
        return gaps;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static void add(List<Span> gaps, Instant from, Instant until) {
        if (from.isBefore(until)) {
            gaps.add(new Span(from, until));
        }
    }
}
