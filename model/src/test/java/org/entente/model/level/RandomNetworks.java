package org.entente.model.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Networks by chance: windows, steps of capacity, lags of either sign.
final class RandomNetworks {
    private RandomNetworks() {}

    static Network of(long seed, int size) {
        var random = new Random(seed);
        var resources = new ArrayList<Resource>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            resources.add(resource(random));
        }
        var jobs = new ArrayList<Job>();
        for (int i = 0; i < size; i++) {
            jobs.add(job(random, resources.size()));
        }
        return new Network(jobs, links(random, jobs), resources);
    }

    private static Resource resource(Random random) {
        if (random.nextBoolean()) {
            return Resource.constant(2 + random.nextInt(2));
        }
        int from = random.nextInt(3);
        return new Resource(
                List.of(
                        new Resource.Step(from, 2 + random.nextInt(2)),
                        new Resource.Step(from + 3, random.nextInt(3)),
                        new Resource.Step(from + 5, 2)));
    }

    private static Job job(Random random, int resources) {
        var needs = new ArrayList<Need>();
        for (int resource = 0; resource < resources; resource++) {
            if (random.nextInt(3) > 0) {
                needs.add(new Need(resource, 1 + random.nextInt(2)));
            }
        }
        int earliest = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
        return new Job(earliest, Job.NO_LIMIT, random.nextInt(4), needs, null);
    }

    private static List<Link> links(Random random, List<Job> jobs) {
        var links = new ArrayList<Link>();
        for (int after = 1; after < jobs.size(); after++) {
            for (int before = 0; before < after; before++) {
                if (random.nextInt(jobs.size()) == 0) {
                    int lag = random.nextInt(4) == 0 ? random.nextInt(4) - 2 : 0;
                    links.add(new Link(before, after, jobs.get(before).duration() + lag));
                }
            }
        }
        return links;
    }
}
