package org.entente.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.DependencyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An order that links come to is one again, or there is none, as sorting everything says.
class OrderTest {
    private static final int JOBS = 60;
    private static final int TRIALS = 400;

    private final Random random = new Random(3);

    private static Link link(int from, int to) {
        return new Link(from, to, null, DependencyKind.FINISH_TO_START, 0, WorkingTime.ALWAYS);
    }

    private static Links before(int size, List<Link> links) {
        return Links.of(size, links, Link::to);
    }

    private static Links after(int size, List<Link> links) {
        return Links.of(size, links, Link::from);
    }

    private static Order sorted(int size, List<Link> links) {
        return Order.of(size, before(size, links), after(size, links));
    }

    private Link random(int size) {
        int from = random.nextInt(size);
        return link(from, (from + 1 + random.nextInt(size - 1)) % size);
    }

    private static void heeds(Order order, List<Link> links) {
        for (int place = 0; place < order.size(); place++) {
            assertThat(order.rank(order.at(place))).isEqualTo(place);
        }
        assertThat(links).allMatch(one -> order.rank(one.from()) < order.rank(one.to()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void linksThatComeAreHeededOrCloseALoop(int atOnce) {
        int loops = 0;
        var links = new ArrayList<Link>();
        var order = sorted(JOBS, links);
        for (int trial = 0; trial < TRIALS; trial++) {
            var come = new ArrayList<Link>();
            for (int n = 0; n < atOnce; n++) {
                come.add(random(JOBS));
            }
            var all = new ArrayList<>(links);
            all.addAll(come);
            var isSound = sorted(JOBS, all).size() == JOBS;

            var next = order.with(JOBS, before(JOBS, all), after(JOBS, all), come);

            assertThat(next.isPresent()).isEqualTo(isSound);
            if (isSound && all.size() < 2 * JOBS) {
                links = all;
                order = next.orElseThrow();
                heeds(order, links);
            } else if (isSound) {
                links = new ArrayList<>();
                order = sorted(JOBS, links);
            }
            loops += isSound ? 0 : 1;
        }
        assertThat(loops).isBetween(20, TRIALS - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void newJobsFindAPlace(int more) {
        for (int trial = 0; trial < TRIALS / 4; trial++) {
            var links = new ArrayList<Link>();
            for (int at = 1; at < JOBS; at++) {
                links.add(link(at - 1, at));
            }
            var order = sorted(JOBS, links);
            int size = JOBS + more;
            var come = new ArrayList<Link>();
            for (int job = JOBS; job < size; job++) {
                come.add(link(random.nextInt(job), job));
                if (random.nextBoolean()) {
                    come.add(link(job, random.nextInt(JOBS)));
                }
            }
            var all = new ArrayList<>(links);
            all.addAll(come);

            var next = order.with(size, before(size, all), after(size, all), come);

            assertThat(next.isPresent()).isEqualTo(sorted(size, all).size() == size);
            next.ifPresent(one -> heeds(one, all));
        }
    }
}
