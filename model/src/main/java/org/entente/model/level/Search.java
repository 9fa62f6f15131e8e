package org.entente.model.level;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Genetic search over lists of jobs (Hartmann 1998) with double justification of every schedule
/// (Valls, Ballestín and Quintanilla 2005). No two members of a generation are alike.
final class Search {
    private static final int POPULATION = 60;
    private static final int SCHEDULES_OF_ONE = 3;

    private static final class Member implements Comparable<Member> {
        private final int[] list;
        private final Placed placed;

        Member(int[] list, Placed placed) {
            this.list = list;
            this.placed = placed;
        }

        @Override
        public int compareTo(Member other) {
            return placed.compareTo(other.placed);
        }
    }

    private final Graph graph;
    private final Scheme scheme;
    private final Queue queue;
    private final Breeding breeding;
    private final SplittableRandom random;
    private final Effort effort;
    private final Watch watch;
    private final Member first;
    private int made;
    private Placed best;
    private boolean stopped;

    Search(Network network, Effort effort, Watch watch) {
        this.effort = effort;
        this.watch = watch;
        graph = new Graph(network);
        scheme = new Scheme(graph, network);
        queue = new Queue(graph);
        random = new SplittableRandom(effort.seed());
        breeding = new Breeding(graph, random);
        int[] list = queue.firstFirst(breeding.latestFinishes());
        best = scheme.forward(list);
        first = member(list);
    }

    Placed run() {
        List<Member> population = List.of(first);
        while (!over()) {
            population = next(filled(population));
        }
        return best;
    }

    private boolean over() {
        return stopped || made >= effort.schedules() || best.isPerfect();
    }

    private Member member(int[] list) {
        made += SCHEDULES_OF_ONE;
        var placed = scheme.justify(scheme.forward(list));
        if (placed.compareTo(best) < 0) {
            best = placed;
        }
        stopped = stopped || !watch.goOn(made, new Levelled(best));
        return new Member(placed.unplaced > 0 ? list : queue.firstFirst(placed.starts), placed);
    }

    private List<Member> filled(List<Member> population) {
        var members = new ArrayList<>(population);
        while (members.size() < POPULATION && !over()) {
            members.add(member(breeding.sample()));
        }
        return members;
    }

    private List<Member> next(List<Member> population) {
        var parents = shuffled(population);
        var family = new ArrayList<>(population);
        for (int i = 0; i + 1 < parents.size() && !over(); i += 2) {
            int[] mother = parents.get(i).list;
            int[] father = parents.get(i + 1).list;
            int from = random.nextInt(graph.size);
            int to = from + random.nextInt(graph.size - from);
            family.add(member(breeding.child(mother, father, from, to)));
            family.add(member(breeding.child(father, mother, from, to)));
        }
        Collections.sort(family);
        return different(family);
    }

    private List<Member> shuffled(List<Member> population) {
        var shuffled = new ArrayList<>(population);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    private static List<Member> different(List<Member> sorted) {
        var kept = new ArrayList<Member>();
        for (var member : sorted) {
            boolean known =
                    kept.reversed().stream()
                            .takeWhile(other -> other.compareTo(member) == 0)
                            .anyMatch(other -> other.placed.same(member.placed));
            if (!known && kept.size() < POPULATION) {
                kept.add(member);
            }
        }
        return kept;
    }
}
