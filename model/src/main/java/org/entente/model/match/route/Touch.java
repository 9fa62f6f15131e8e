package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

import java.util.HashSet;
import java.util.Set;

/// What differs between two fits: ids of ports, of ports that are the same at other times, of
/// carriers and of exchanges. Lists that are the same object are not looked at.
@SuppressWarnings("ReferenceEquality")
record Touch(
        Set<String> ports,
        Set<String> timed,
        Set<String> carriers,
        Set<String> exchanges,
        Kept kept) {
    /// Which lists are the same as before, so that their numbers still hold.
    private record Kept(boolean ports, boolean carriers, boolean tests) {}

    /// Only what one port speaks is not the same.
    static Touch words(String port) {
        return new Touch(Set.of(port), Set.of(), Set.of(), Set.of(), new Kept(true, true, true));
    }

    static Touch between(Fit before, Fit after) {
        var ports = new HashSet<String>();
        for (var station : changed(before.stations(), after.stations())) {
            addPorts(ports, before, station);
            addPorts(ports, after, station);
        }
        addTested(ports, before, after);
        if (before.levels() != after.levels()) {
            ports.addAll(after.ports().keySet());
        }
        var bearers = changed(before.bearers(), after.bearers());
        var carriers = changed(before.translations(), after.translations());
        boolean isKept = bearers.isEmpty() && carriers.isEmpty();
        for (var id : bearers) {
            if (!isManned(ports, before.bearers().get(id), after.bearers().get(id))) {
                carriers.add(id);
            }
        }
        var timed = new HashSet<String>();
        for (var id : changed(before.ports(), after.ports())) {
            boolean isTimed = isTimed(before.ports().get(id), after.ports().get(id));
            (isTimed && !ports.contains(id) ? timed : ports).add(id);
        }
        var exchanges = changed(before.exchanges(), after.exchanges());
        return new Touch(
                ports,
                timed,
                carriers,
                exchanges,
                new Kept(
                        ports.isEmpty() || isSettled(before, after, ports),
                        isKept,
                        before.tested() == after.tested()));
    }

    private static boolean isTimed(@Nullable Port one, @Nullable Port other) {
        return one != null && other != null && one.withFooting(other.footing()).equals(other);
    }

    /// Only what ports speak and when is not the same, not where they are.
    private static boolean isSettled(Fit before, Fit after, Set<String> ports) {
        return before.stations() == after.stations()
                && before.levels() == after.levels()
                && ports.stream()
                        .allMatch(id -> alike(before.ports().get(id), after.ports().get(id)));
    }

    private static boolean alike(@Nullable Port one, @Nullable Port other) {
        return one != null
                && other != null
                && one.station().equals(other.station())
                && one.domain().equals(other.domain())
                && one.guiseOf().equals(other.guiseOf());
    }

    private static void addTested(Set<String> ports, Fit before, Fit after) {
        for (var id : changed(before.tested(), after.tested())) {
            for (var fit : new Fit[] {before, after}) {
                var test = fit.tested().get(id);
                if (test != null) {
                    ports.add(test.one());
                    ports.add(test.other());
                }
            }
        }
    }

    /// Where only other ports are on a bearer, nothing changes between those that stay: adds those
    /// that came or went.
    private static boolean isManned(
            Set<String> moved, @Nullable Bearer before, @Nullable Bearer after) {
        if (before == null || after == null || !before.withPorts(after.ports()).equals(after)) {
            return false;
        }
        before.ports().stream().filter(port -> !after.ports().contains(port)).forEach(moved::add);
        after.ports().stream().filter(port -> !before.ports().contains(port)).forEach(moved::add);
        return true;
    }

    private static void addPorts(Set<String> ports, Fit fit, String station) {
        for (var port : fit.ports().values()) {
            if (port.station().equals(station)) {
                ports.add(port.id());
            }
        }
    }

    private static <T> Set<String> changed(PMap<String, T> before, PMap<String, T> after) {
        var changed = new HashSet<String>();
        if (before != after) {
            int more = 0;
            for (var entry : after.entrySet()) {
                var was = before.get(entry.getKey());
                more += was == null ? 1 : 0;
                if (was != entry.getValue() && !entry.getValue().equals(was)) {
                    changed.add(entry.getKey());
                }
            }
            if (after.size() - more < before.size()) {
                addGone(changed, before, after);
            }
        }
        return changed;
    }

    private static <T> void addGone(
            Set<String> changed, PMap<String, T> before, PMap<String, T> after) {
        for (var id : before.keySet()) {
            if (!after.containsKey(id)) {
                changed.add(id);
            }
        }
    }

    boolean isOfPortsKept() {
        return kept.ports();
    }

    boolean isOfCarriersKept() {
        return kept.carriers();
    }

    boolean isOfTestsKept() {
        return kept.tests();
    }

    boolean isEmpty() {
        return ports.isEmpty() && timed.isEmpty() && carriers.isEmpty() && exchanges.isEmpty();
    }
}
