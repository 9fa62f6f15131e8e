package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The ports by number: station, nation, domain, level at least and at most, phases in which it may
/// be used and in which it surely may, and the number of the port of which it is a guise, its own
/// if it is none. A port that is gone has no phases.
final class Harbours {
    final Names ports;
    final Names stations;
    final Names nations;
    final Names domains;
    final int[] station;
    final int[] nation;
    final int[] domain;
    final int[] level;
    final int[] highest;
    final long[] phases;
    final long[] surely;
    final int[] self;
    final boolean[] supposed;
    final int[][] ofStation;

    Harbours(Fit fit, @Nullable Harbours before) {
        ports = (before == null ? Names.NONE : before.ports).with(fit.ports().keySet());
        stations = (before == null ? Names.NONE : before.stations).with(fit.stations().keySet());
        nations =
                (before == null ? Names.NONE : before.nations)
                        .with(fit.stations().values().stream().map(Station::nation).toList());
        domains =
                (before == null ? Names.NONE : before.domains)
                        .with(fit.ports().values().stream().map(Port::domain).toList());
        station = new int[ports.size()];
        nation = new int[ports.size()];
        domain = new int[ports.size()];
        level = new int[ports.size()];
        highest = new int[ports.size()];
        phases = new long[ports.size()];
        surely = new long[ports.size()];
        self = new int[ports.size()];
        supposed = new boolean[ports.size()];
        Arrays.fill(station, -1);
        Arrays.fill(nation, -1);
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < ports.size(); i++) {
            self[i] = i;
            var port = fit.ports().get(ports.name(i));
            if (port != null) {
                fill(fit, i, port);
            }
            if (station[i] >= 0) {
                lists.get(station[i]).add(i);
            }
        }
        ofStation =
                lists.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
    }

    /// The same ports where they are; some of them may be used at other times.
    private Harbours(Harbours before, long[] phases, long[] surely) {
        ports = before.ports;
        stations = before.stations;
        nations = before.nations;
        domains = before.domains;
        station = before.station;
        nation = before.nation;
        domain = before.domain;
        level = before.level;
        highest = before.highest;
        self = before.self;
        supposed = before.supposed;
        ofStation = before.ofStation;
        this.phases = phases;
        this.surely = surely;
    }

    /// With the times of what was touched as they are in that fit, itself where these are no
    /// others.
    Harbours timed(Fit fit, Touch touch) {
        Harbours timed = this;
        for (var others : List.of(touch.ports(), touch.timed())) {
            for (var id : others) {
                var port = fit.ports().get(id);
                int number = ports.number(id);
                if (port != null && station[number] >= 0) {
                    timed = timed.timed(this, number, port.footing());
                }
            }
        }
        return timed;
    }

    @SuppressWarnings("ReferenceEquality")
    private Harbours timed(Harbours before, int number, Footing footing) {
        if (phases[number] == footing.phases() && surely[number] == footing.surely()) {
            return this;
        }
        var other = this == before ? new Harbours(this, phases.clone(), surely.clone()) : this;
        other.phases[number] = footing.phases();
        other.surely[number] = footing.surely();
        return other;
    }

    long[] phases(boolean isHopeful) {
        return isHopeful ? phases : surely;
    }

    /// The phases in which a hop from one port to the other may be taken, or surely may.
    long open(int port, int head, boolean isHopeful) {
        var open = phases(isHopeful);
        return open[port] & open[head];
    }

    /// The phases in which any port of a station may be used, or surely may.
    long openAt(int station, boolean isHopeful) {
        long open = 0;
        for (int port : ofStation[station]) {
            open |= phases(isHopeful)[port];
        }
        return open;
    }

    private void fill(Fit fit, int number, Port port) {
        var at = fit.stations().get(port.station());
        if (at != null) {
            station[number] = stations.number(at.id());
            nation[number] = nations.number(at.nation());
            phases[number] = port.footing().phases();
            surely[number] = port.footing().surely();
        }
        int of = ports.number(port.self());
        self[number] = of < 0 ? number : of;
        supposed[number] = port.isSupposed();
        domain[number] = domains.number(port.domain());
        level[number] = fit.lowest(port.domain());
        highest[number] = fit.highest(port.domain());
    }
}
