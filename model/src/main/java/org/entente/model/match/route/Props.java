package org.entente.model.match.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What ports and carriers rest on: themselves, their station and its props, a gateway, and
/// what is said of each.
final class Props {
    private final Map<String, List<Integer>> ports = new HashMap<>();
    private final Map<String, List<Integer>> carriers = new HashMap<>();
    private final Map<Integer, Set<String>> ofPort = new HashMap<>();
    private final Map<Integer, Set<String>> ofCarrier = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<List<List<Integer>>, Integer> numbers = new HashMap<>();

    Props(Web web) {
        for (var port : web.fit.ports().values()) {
            var things = new LinkedHashSet<String>(port.rests());
            var station = web.fit.stations().get(port.station());
            things.add(port.station());
            things.addAll(station == null ? Set.of() : station.rests());
            enter(ports, ofPort, web.harbours.ports.number(port.id()), things);
        }
        for (var bearer : web.fit.bearers().values()) {
            var things = new LinkedHashSet<String>(bearer.rests());
            things.add(bearer.id());
            enter(carriers, ofCarrier, web.carriers.names.number(bearer.id()), things);
        }
        for (var translation : web.fit.translations().values()) {
            var things = new LinkedHashSet<String>(translation.rests());
            if (!translation.gateway().isEmpty()) {
                things.add(translation.gateway());
            }
            enter(carriers, ofCarrier, web.carriers.names.number(translation.id()), things);
        }
    }

    private static void enter(
            Map<String, List<Integer>> byThing,
            Map<Integer, Set<String>> byNumber,
            int number,
            Set<String> things) {
        byNumber.put(number, things);
        for (var thing : things) {
            byThing.computeIfAbsent(thing, _ -> new ArrayList<>()).add(number);
        }
    }

    /// The same number for things on which the same ports and carriers rest: a net, its only key
    /// and its only frequency fail alike.
    int kind(String thing) {
        return kinds.computeIfAbsent(
                thing,
                _ ->
                        numbers.computeIfAbsent(
                                List.of(portsOn(thing), carriersOn(thing)), _ -> numbers.size()));
    }

    List<Integer> portsOn(String thing) {
        return ports.getOrDefault(thing, List.of());
    }

    List<Integer> carriersOn(String thing) {
        return carriers.getOrDefault(thing, List.of());
    }

    /// All that a way rests on.
    Set<String> of(Trail trail) {
        var things = new LinkedHashSet<String>();
        for (int port : trail.ports()) {
            things.addAll(ofPort.getOrDefault(port, Set.of()));
        }
        for (int carrier : trail.carriers()) {
            things.addAll(ofCarrier.getOrDefault(carrier, Set.of()));
        }
        return things;
    }
}
