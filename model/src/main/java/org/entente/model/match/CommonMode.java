package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The best way to work that all stations of a net share, surely and possibly, and the stations
/// that force it down. A station whose modes are not known may have none or all of them.
public record CommonMode(
        @Nullable Mode sure, @Nullable Mode possible, Verdict verdict, List<Blame> blamed) {
    /// A station of a net; its modes are null when nobody stated them.
    public record Station(String id, @Nullable Set<String> modes) {}

    /// Without this station the others could share more: the verdict then, and the best mode.
    public record Blame(String station, Verdict without, @Nullable Mode gained) {}

    public CommonMode(
            @Nullable Mode sure, @Nullable Mode possible, Verdict verdict, List<Blame> blamed) {
        this.sure = sure;
        this.possible = possible;
        this.verdict = verdict;
        this.blamed = List.copyOf(blamed);
    }

    /// The modes come in order of preference, so none is better than the one before it.
    public static CommonMode of(List<Mode> preferred, List<Station> stations) {
        requireFalling(preferred);
        var blamed = new ArrayList<Blame>();
        int sure = best(preferred, stations, false, null);
        int possible = best(preferred, stations, true, null);
        for (var station : stations) {
            int surely = best(preferred, stations, false, station);
            int perhaps = best(preferred, stations, true, station);
            if (stations.size() > 2 && (surely < sure || perhaps < possible)) {
                var gained = mode(preferred, surely < sure ? surely : perhaps);
                var verdict = verdict(preferred, surely, perhaps);
                blamed.add(new Blame(station.id(), verdict, gained));
            }
        }
        return new CommonMode(
                mode(preferred, sure),
                mode(preferred, possible),
                verdict(preferred, sure, possible),
                blamed);
    }

    private static void requireFalling(List<Mode> preferred) {
        for (int i = 1; i < preferred.size(); i++) {
            if (preferred.get(i).quality().compareTo(preferred.get(i - 1).quality()) > 0) {
                throw new IllegalArgumentException("Better than preferred: " + preferred.get(i));
            }
        }
    }

    private static @Nullable Mode mode(List<Mode> preferred, int index) {
        return index < preferred.size() ? preferred.get(index) : null;
    }

    private static Verdict verdict(List<Mode> preferred, int sure, int possible) {
        var lo = mode(preferred, sure);
        var hi = mode(preferred, possible);
        return new Verdict(
                lo == null ? Quality.NONE : lo.quality(), hi == null ? Quality.NONE : hi.quality());
    }

    private static int best(
            List<Mode> preferred,
            List<Station> stations,
            boolean isHopeful,
            @Nullable Station without) {
        for (int i = 0; i < preferred.size(); i++) {
            var name = preferred.get(i).name();
            if (stations.stream()
                    .allMatch(
                            station -> station.equals(without) || has(station, name, isHopeful))) {
                return i;
            }
        }
        return preferred.size();
    }

    private static boolean has(Station station, String mode, boolean isHopeful) {
        var modes = station.modes();
        return modes == null ? isHopeful : modes.contains(mode);
    }
}
