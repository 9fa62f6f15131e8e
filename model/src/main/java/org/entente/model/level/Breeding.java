package org.entente.model.level;

import java.util.SplittableRandom;

/// How lists of jobs come from other lists, or from chance. Every list keeps predecessors first.
final class Breeding {
    private static final double MUTATION = 0.1;
    private static final int CANDIDATES = 64;

    private final Graph graph;
    private final SplittableRandom random;
    private final int[] latestFinishes;

    Breeding(Graph graph, SplittableRandom random) {
        this.graph = graph;
        this.random = random;
        latestFinishes = new int[graph.size];
        for (int job = 0; job < graph.size; job++) {
            latestFinishes[job] = graph.bound - graph.tail[job] + graph.duration[job];
        }
    }

    /// When each job must be finished if the whole is to be as short as without limits.
    int[] latestFinishes() {
        return latestFinishes;
    }

    /// The order of the mother, but the middle part follows the father (two-point crossover).
    int[] child(int[] mother, int[] father, int from, int to) {
        int[] child = new int[graph.size];
        boolean[] in = new boolean[graph.size];
        System.arraycopy(mother, 0, child, 0, from);
        for (int i = 0; i < from; i++) {
            in[mother[i]] = true;
        }
        int place = from;
        for (int i = 0; place < to; i++) {
            if (!in[father[i]]) {
                in[father[i]] = true;
                child[place++] = father[i];
            }
        }
        for (int job : mother) {
            if (!in[job]) {
                child[place++] = job;
            }
        }
        mutate(child);
        return child;
    }

    private void mutate(int[] list) {
        for (int i = 0; i + 1 < list.length; i++) {
            if (random.nextDouble() < MUTATION && !linked(list[i], list[i + 1])) {
                int job = list[i];
                list[i] = list[i + 1];
                list[i + 1] = job;
            }
        }
    }

    private boolean linked(int job, int follower) {
        for (int other : graph.after[job]) {
            if (other == follower) {
                return true;
            }
        }
        return false;
    }

    /// A list by chance, biased towards what must finish early (regret-based biased random
    /// sampling, Drexl 1991).
    int[] sample() {
        int[] waiting = new int[graph.size];
        int[] ready = new int[graph.size];
        int count = 0;
        for (int job = 0; job < graph.size; job++) {
            waiting[job] = graph.before[job].length;
            if (waiting[job] == 0) {
                ready[count++] = job;
            }
        }
        int[] list = new int[graph.size];
        for (int place = 0; place < graph.size; place++) {
            int chosen = draw(ready, candidates(ready, count));
            list[place] = ready[chosen];
            ready[chosen] = ready[--count];
            for (int follower : graph.after[list[place]]) {
                if (--waiting[follower] == 0) {
                    ready[count++] = follower;
                }
            }
        }
        return list;
    }

    /// Where very many are ready, some of them by chance are moved to the front and stand for all:
    /// a list of a hundred thousand jobs costs no more for each of them than a short one.
    private int candidates(int[] ready, int count) {
        if (count <= CANDIDATES) {
            return count;
        }
        for (int i = 0; i < CANDIDATES; i++) {
            int other = i + random.nextInt(count - i);
            int job = ready[i];
            ready[i] = ready[other];
            ready[other] = job;
        }
        return CANDIDATES;
    }

    private int draw(int[] ready, int count) {
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            last = Math.max(last, latestFinishes[ready[i]]);
        }
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += regret(ready[i], last);
        }
        double at = random.nextDouble() * total;
        for (int i = 0; i + 1 < count; i++) {
            at -= regret(ready[i], last);
            if (at < 0) {
                return i;
            }
        }
        return count - 1;
    }

    private double regret(int job, int last) {
        return (double) last - latestFinishes[job] + 1;
    }
}
