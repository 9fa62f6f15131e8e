package org.entente.model.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The links of every job at one of its sides.
final class Links {
    private static final Link[] NONE = {};

    private final Link[][] byJob;

    private Links(Link[][] byJob) {
        this.byJob = byJob;
    }

    static Links of(int jobs, Collection<Link> links, ToIntFunction<Link> side) {
        var counts = new int[jobs];
        for (var link : links) {
            counts[side.applyAsInt(link)]++;
        }
        var byJob = new Link[jobs][];
        for (int job = 0; job < jobs; job++) {
            byJob[job] = counts[job] == 0 ? NONE : new Link[counts[job]];
        }
        for (var link : links) {
            int job = side.applyAsInt(link);
            byJob[job][byJob[job].length - counts[job]--] = link;
        }
        return new Links(byJob);
    }

    Link[] of(int job) {
        return byJob[job];
    }

    /// The links of so many jobs after some went and others came.
    Links with(int jobs, Collection<Link> gone, Collection<Link> come, ToIntFunction<Link> side) {
        var changed = Arrays.copyOf(byJob, jobs);
        Arrays.fill(changed, byJob.length, jobs, NONE);
        var fewer = byJob(gone, side);
        var more = byJob(come, side);
        Stream.concat(fewer.keySet().stream(), more.keySet().stream())
                .distinct()
                .forEach(
                        job ->
                                changed[job] =
                                        changed(
                                                changed[job],
                                                keys(fewer.getOrDefault(job, List.of())),
                                                more.getOrDefault(job, List.of())));
        return new Links(changed);
    }

    private static Map<Integer, List<Link>> byJob(
            Collection<Link> links, ToIntFunction<Link> side) {
        var byJob = new HashMap<Integer, List<Link>>();
        for (var link : links) {
            byJob.computeIfAbsent(side.applyAsInt(link), _ -> new ArrayList<>()).add(link);
        }
        return byJob;
    }

    private static Set<Link.Key> keys(List<Link> links) {
        return Set.copyOf(links.stream().map(Link::key).toList());
    }

    private static Link[] changed(Link[] was, Set<Link.Key> gone, List<Link> come) {
        var kept = Stream.of(was).filter(link -> gone.isEmpty() || !gone.contains(link.key()));
        var all = Stream.concat(kept, come.stream()).toArray(Link[]::new);
        return all.length == 0 ? NONE : all;
    }
}
