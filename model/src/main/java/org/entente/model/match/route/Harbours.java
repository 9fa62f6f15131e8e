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

    long[] phases(boolean isHopeful) {
        return isHopeful ? phases : surely;
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
