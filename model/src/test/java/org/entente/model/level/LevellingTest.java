package org.entente.model.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

final class LevellingTest {
    private static final int HORIZON = 400;

    @Test
    void putsJobsThatNeedTheSameResourceOneAfterTheOther() {
        var one = Job.free(3, List.of(new Need(0, 1)));

        var levelled = level(new Network(List.of(one, one), List.of(), cell(1)));

        assertThat(starts(levelled, 2)).containsExactlyInAnyOrder(0, 3);
        assertThat(levelled.length()).isEqualTo(6);
    }

    @Test
    void leavesAJobWithoutPlaceWhenThereIsNeverEnough() {
        var large = Job.free(1, List.of(new Need(0, 3)));
        var after = Job.free(1, List.of());
        var other = Job.free(1, List.of(new Need(0, 1)));
        var network =
                new Network(List.of(large, after, other), List.of(new Link(0, 1, 1)), cell(2));

        var levelled = level(network);

        assertThat(levelled.unplaced()).containsExactly(0, 1);
        assertThat(levelled.start(2)).hasValue(0);
    }

    @Test
    void waitsUntilAContingentArrivesAndNeverUsesItAfterItLeft() {
        var present = new Resource(List.of(new Resource.Step(5, 1), new Resource.Step(9, 0)));
        var task = Job.free(3, List.of(new Need(0, 1)));
        var network = new Network(List.of(task, task), List.of(), List.of(present));

        var levelled = level(network);

        assertThat(levelled.unplaced()).hasSize(1);
        assertThat(starts(levelled, 2)).contains(5);
    }

    @Test
    void saysHowLateWhatCannotBeInTimeIs() {
        var one = new Job(0, 1, 3, List.of(new Need(0, 1)), null);

        var levelled = level(new Network(List.of(one, one), List.of(), cell(1)));

        assertThat(levelled.unplaced()).isEmpty();
        assertThat(levelled.lateness()).isEqualTo(2);
    }

    @Test
    void spreadsManyJobsThatAreAllReadyAtOnce() {
        var one = Job.free(1, List.of(new Need(0, 1)));
        var network = new Network(Collections.nCopies(300, one), List.of(), cell(3));

        var levelled = level(network);

        assertThat(levelled.length()).isEqualTo(100);
        assertThat(Naive.feasible(network, starts(levelled, 300), HORIZON)).isTrue();
    }

    @Test
    void refusesALoop() {
        var job = Job.free(1, List.of());
        var loop = List.of(new Link(0, 1, 1), new Link(1, 0, 1));
        var network = new Network(List.of(job, job), loop, List.of());

        assertThatThrownBy(() -> level(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loop");
    }

    @Test
    void isAsShortAsTheShortestOfAllSchedulesOfSmallNetworks() {
        int compared = 0;
        for (long seed = 0; seed < 150; seed++) {
            var network = RandomNetworks.of(seed, 5);
            var shortest = Naive.shortest(network, 14);

            if (shortest.isPresent()) {
                compared++;
                assertThat(level(network).length())
                        .as("seed %d", seed)
                        .isEqualTo(shortest.getAsInt());
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void neverProposesWhatCannotBe() {
        int judged = 0;
        for (long seed = 0; seed < 300; seed++) {
            var network = RandomNetworks.of(seed, 30);
            var levelled = Levelling.level(network, new Effort(100, seed), Watch.PATIENT);

            if (levelled.unplaced().isEmpty()) {
                judged++;
                assertThat(Naive.feasible(network, starts(levelled, 30), HORIZON))
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
        assertThat(judged).isGreaterThan(200);
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        var network = RandomNetworks.of(7, 40);
        var effort = new Effort(900, 3);

        var once = starts(Levelling.level(network, effort, Watch.PATIENT), 40);
        var again = starts(Levelling.level(network, effort, Watch.PATIENT), 40);

        assertThat(again).isEqualTo(once);
    }

    @Test
    void tellsTheBestSoFarAndStopsWhenAsked() {
        var network = RandomNetworks.of(11, 40);
        var lengths = new ArrayList<Integer>();

        var levelled =
                Levelling.level(
                        network,
                        new Effort(5_000, 1),
                        (_, best) -> {
                            lengths.add(best.length());
                            return lengths.size() < 5;
                        });

        assertThat(lengths).hasSizeLessThanOrEqualTo(5).isSortedAccordingTo((a, b) -> b - a);
        assertThat(levelled.length()).isEqualTo(lengths.getLast());
    }

    private static Levelled level(Network network) {
        return Levelling.level(network, new Effort(600, 1), Watch.PATIENT);
    }

    private static List<Resource> cell(int capacity) {
        return List.of(Resource.constant(capacity));
    }

    private static int[] starts(Levelled levelled, int jobs) {
        return IntStream.range(0, jobs).map(job -> levelled.start(job).orElse(-1)).toArray();
    }
}
