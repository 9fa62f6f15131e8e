package org.entente.model.rule.cis;

import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The stations of a net do not hold the same edition of a key, by its alias, or the keys of a net
/// are not valid for all of the time in which it works.
final class KeyApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of(
                            "key",
                            "RF-HF",
                            "RF-VHF",
                            "RF-UHF",
                            "RF-HQ",
                            "RF-NBWF",
                            "RF-HDRWF",
                            "RF-NHCDR",
                            "RF-MARLIN",
                            "RF-TACSATUHF",
                            "RF-EHF",
                            "RF-VLF",
                            "HF-4481",
                            "ISR-CDL",
                            "IFF-REV",
                            "IFF-BTID")
                    .and(Gauge.of("TEK", "RF-SINC"))
                    .and(Gauge.of("transec_key", "RF-SATURN", "RF-SINC"))
                    .and(Gauge.of("orderwire key", "RF-IW", "RF-DAMA"))
                    .and(Gauge.of("LP key", "HF-ALE3G"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.onNets(wiring, RuleCode.KEY_APART, GAUGE),
                keys(wiring).entrySet().stream()
                        .flatMap(
                                each ->
                                        wiring.plan().find(Net.class, each.getKey()).stream()
                                                .flatMap(
                                                        net ->
                                                                uncovered(
                                                                        wiring,
                                                                        net,
                                                                        each.getValue())
                                                                        .stream())));
    }

    private static Map<Net.Id, List<CryptoKey>> keys(Wiring wiring) {
        var keys = new LinkedHashMap<Net.Id, List<CryptoKey>>();
        wiring.plan()
                .cryptoKeys()
                .forEach(
                        key ->
                                key.nets()
                                        .forEach(
                                                net ->
                                                        keys.computeIfAbsent(
                                                                        net, _ -> new ArrayList<>())
                                                                .add(key)));
        return keys;
    }

    /// Where a key without a cryptoperiod is among them nobody can tell; KeyChangeInEvent asks.
    private static Optional<Case> uncovered(Wiring wiring, Net net, List<CryptoKey> keys) {
        var spans = keys.stream().flatMap(key -> wiring.span(key.period()).stream()).toList();
        var works = wiring.span(net);
        if (spans.size() < keys.size() || works.isEmpty()) {
            return Optional.empty();
        }
        return gap(works.get(), spans).map(gap -> uncovered(net, keys, gap));
    }

    private static Case uncovered(Net net, List<CryptoKey> keys, Span gap) {
        var names = Apart.inOrder(keys.stream().map(CryptoKey::name));
        var words =
                new Argument.Phrase(List.of(new Argument.Word(names), new Argument.Period(gap)));
        return Case.found(RuleCode.KEY_APART, net.id(), new Argument.Thing(net.id()), words)
                .with(keys.stream().map(CryptoKey::id).toList())
                .at(gap.start())
                .because("uncovered " + gap);
    }

    /// The first time in which none is valid.
    private static Optional<Span> gap(Span works, List<Span> spans) {
        var at = works.start();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            if (!span.start().isAfter(at) && span.end().isAfter(at)) {
                at = span.end();
            }
        }
        var from = at;
        if (!from.isBefore(works.end())) {
            return Optional.empty();
        }
        var until =
                spans.stream()
                        .map(Span::start)
                        .filter(start -> start.isAfter(from) && start.isBefore(works.end()))
                        .min(Instant::compareTo)
                        .orElse(works.end());
        return Optional.of(new Span(from, until));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
