package org.entente.model.level;

import java.util.BitSet;
import java.util.List;

/// The jobs to level, how they hang together, and what they compete for: the project scheduling
/// problem with renewable resources (Pritsker, Watters and Wolfe 1969) with minimal time lags.
public record Network(List<Job> jobs, List<Link> links, List<Resource> resources) {
    public Network {
        jobs = List.copyOf(jobs);
        links = List.copyOf(links);
        resources = List.copyOf(resources);
        for (var job : jobs) {
            requireOnce(job, resources.size());
        }
        for (var link : links) {
            requireInside(link.before(), jobs.size());
            requireInside(link.after(), jobs.size());
        }
    }

    private static void requireOnce(Job job, int resources) {
        var seen = new BitSet();
        for (var need : job.needs()) {
            requireInside(need.resource(), resources);
            if (seen.get(need.resource())) {
                throw new IllegalArgumentException("A job names a resource once: " + job);
            }
            seen.set(need.resource());
        }
    }

    private static void requireInside(int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no %d among %d.".formatted(index, size));
        }
    }
}
