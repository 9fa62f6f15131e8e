package org.entente.model.match.route;

import org.entente.model.match.Verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a web, whole or from the one before it.
final class Weaving {
    final Ground ground;
    final Fit fit;
    final Harbours harbours;
    final Carriers carriers;
    final Out[] outs;
    final Islands islands;
    final Judging judging;
    final Map<String, List<String>> bearersOf;
    private final Map<String, List<Translation>> translationsOf = new HashMap<>();

    private Weaving(Ground ground, Fit fit) {
        this.ground = ground;
        this.fit = fit;
        harbours = new Harbours(fit, null);
        carriers = new Carriers(fit, null);
        judging = new Judging(ground, fit);
        bearersOf = bearers(fit);
        outs = new Out[harbours.ports.size()];
        islands = new Islands(outs.length);
        sortTranslations();
    }

    private Weaving(Web before, Fit fit, Touch touch) {
        this.ground = before.ground;
        this.fit = fit;
        harbours = touch.isOfPortsKept() ? before.harbours : new Harbours(fit, before.harbours);
        carriers = touch.isOfCarriersKept() ? before.carriers : new Carriers(fit, before.carriers);
        judging = touch.isOfTestsKept() ? before.judging : new Judging(ground, fit);
        bearersOf = touch.isOfCarriersKept() ? before.bearersOf : bearers(fit);
        outs = Arrays.copyOf(before.outs, harbours.ports.size());
        islands = before.islands.grown(outs.length);
        sortTranslations();
    }

    static Web of(Ground ground, Fit fit) {
        var weaving = new Weaving(ground, fit);
        weaving.weave(fit.ports().keySet());
        return new Web(weaving);
    }

    static Web next(Web before, Fit fit, Touch touch) {
        var weaving = new Weaving(before, fit, touch);
        weaving.weave(weaving.reached(before, touch));
        return new Web(weaving);
    }

    private void sortTranslations() {
        for (var translation : fit.translations().values()) {
            translationsOf
                    .computeIfAbsent(translation.from(), _ -> new ArrayList<>())
                    .add(translation);
        }
        translationsOf.values().forEach(list -> list.sort((a, b) -> a.id().compareTo(b.id())));
    }

    private static Map<String, List<String>> bearers(Fit fit) {
        var map = new HashMap<String, List<String>>();
        for (var bearer : fit.bearers().values()) {
            for (var port : bearer.ports()) {
                map.computeIfAbsent(port, _ -> new ArrayList<>()).add(bearer.id());
            }
        }
        map.values().forEach(list -> list.sort(null));
        return map;
    }

    /// The ports whose ways out may differ.
    private Set<String> reached(Web before, Touch touch) {
        var ports = new HashSet<String>(touch.ports());
        reach(ports, before.fit, before.bearersOf, touch);
        reach(ports, fit, bearersOf, touch);
        return ports;
    }

    private static void reach(
            Set<String> ports, Fit fit, Map<String, List<String>> bearersOf, Touch touch) {
        for (var port : touch.ports()) {
            for (var bearer : bearersOf.getOrDefault(port, List.of())) {
                var known = fit.bearers().get(bearer);
                ports.addAll(known == null ? Set.of() : known.ports());
            }
        }
        for (var carrier : touch.carriers()) {
            var bearer = fit.bearers().get(carrier);
            ports.addAll(bearer == null ? Set.of() : bearer.ports());
            var translation = fit.translations().get(carrier);
            ports.addAll(translation == null ? Set.of() : Set.of(translation.from()));
        }
        for (var translation : fit.translations().values()) {
            if (touch.ports().contains(translation.to())) {
                ports.add(translation.from());
            }
        }
    }

    private void weave(Set<String> ports) {
        for (int i = 0; i < outs.length; i++) {
            outs[i] = outs[i] == null ? Out.NOWHERE : outs[i];
        }
        for (var id : ports) {
            int number = harbours.ports.number(id);
            var port = fit.ports().get(id);
            if (number >= 0) {
                outs[number] = port == null ? Out.NOWHERE : out(number, port);
            }
        }
    }

    private Out out(int number, Port port) {
        var out = new Out(16);
        for (var id : bearersOf.getOrDefault(port.id(), List.of())) {
            var bearer = fit.bearers().get(id);
            if (bearer != null) {
                addBearer(out, number, port, bearer);
            }
        }
        for (var translation : translationsOf.getOrDefault(port.id(), List.of())) {
            addTranslation(out, number, translation);
        }
        return out;
    }

    private void addBearer(Out out, int number, Port port, Bearer bearer) {
        int carrier = carriers.names.number(bearer.id());
        for (var id : bearer.ports()) {
            var other = fit.ports().get(id);
            int head = harbours.ports.number(id);
            if (other != null && harbours.station[head] != harbours.station[number]) {
                var verdict = judging.verdict(bearer, port, other);
                if (verdict != null) {
                    add(out, number, new Step(head, carrier, verdict));
                }
            }
        }
    }

    private void addTranslation(Out out, int number, Translation translation) {
        int head = harbours.ports.number(translation.to());
        if (head >= 0 && fit.ports().containsKey(translation.to())) {
            boolean isCrossing = harbours.domain[head] != harbours.domain[number];
            var verdict = Judging.verdict(translation, isCrossing);
            int carrier = carriers.names.number(translation.id());
            add(out, number, new Step(head, carrier, verdict));
        }
    }

    private record Step(int head, int carrier, Verdict verdict) {}

    private void add(Out out, int number, Step step) {
        int worst = step.verdict().lo().level();
        int best = step.verdict().hi().level();
        if (best > 0) {
            out.add(step.head(), step.carrier(), worst, best);
            islands.join(number, step.head(), worst, best);
        }
    }
}
