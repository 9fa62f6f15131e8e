package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanStore;
import org.entente.persistence.disk.PowerCut;
import org.entente.persistence.disk.SimulatedDisk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Random;
import java.util.TreeMap;

/// Cuts the power at random moments while somebody edits, and again while the damage is mended.
class PowerCutTest {
    private static final int CUTS_EACH = 50;
    private static final int EDITS = 60;

    private final Story story = new Story();

    /// What had been acknowledged behind so many steps of the disk, and what had been submitted.
    private record Log(SimulatedDisk disk, TreeMap<Integer, Long> acknowledged, long submitted) {
        long acknowledgedAt(int steps) {
            return acknowledged.headMap(steps, true).values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noAcknowledgedEditIsLost(PowerCut cut) {
        int runs = Tier.count(10, 50);
        for (int run = 0; run < runs; run++) {
            var random = new Random(1000L * cut.ordinal() + run);
            var log = edited(random);
            for (int point = 0; point < CUTS_EACH; point++) {
                survives(log, cut, random);
            }
        }
    }

    /// Somebody creates a plan, edits it, closes and opens it now and then.
    private Log edited(Random random) {
        var disk = new SimulatedDisk();
        var bench = new Bench(disk);
        var acknowledged = new TreeMap<Integer, Long>();
        var store = Bench.opened(bench.create()).store();
        long sequence = 1;
        acknowledged.put(disk.steps(), sequence);
        while (sequence < EDITS) {
            int together = 1 + random.nextInt(3);
            for (int n = 0; n < together; n++) {
                store.submit(Story.edit(++sequence));
            }
            var saved = Bench.saved(store);
            acknowledged.put(disk.steps(), saved);
            store = reopened(bench, store, random);
        }
        store.close();
        return new Log(disk, acknowledged, sequence);
    }

    private static PlanStore reopened(Bench bench, PlanStore store, Random random) {
        if (random.nextInt(10) == 0) {
            store.close();
            return Bench.opened(bench.open()).store();
        }
        return store;
    }

    private void survives(Log log, PowerCut cut, Random random) {
        int steps = random.nextInt(log.disk().steps() + 1);
        var image = log.disk().after(steps, cut, random);
        int before = image.steps();
        long acknowledged = log.acknowledgedAt(steps);
        if (acknowledged == 0 && !image.exists(PlanFolder.of(Bench.PLACE, Story.ID).root())) {
            assertThat(new Bench(image).create()).isInstanceOf(OpenResult.Opened.class);
            return;
        }
        holds(new Bench(image), Math.max(1, acknowledged), log.submitted());
        if (random.nextInt(4) == 0) {
            var again = image.after(random.nextInt(before, image.steps() + 1), cut, random);
            holds(new Bench(again), Math.max(1, acknowledged), log.submitted() + 1);
        }
    }

    /// Opens the plan, which must hold every acknowledged edit and only whole ones, and goes on.
    private void holds(Bench bench, long acknowledged, long submitted) {
        var opened = Bench.opened(bench.open());
        long sequence = Bench.saved(opened.store());
        assertThat(sequence).isBetween(acknowledged, submitted);
        assertThat(opened.plan()).isEqualTo(story.truth(sequence));
        assertThat(Bench.tellsOfDamage(opened)).isFalse();
        opened.store().submit(Story.edit(sequence + 1));
        assertThat(Bench.saved(opened.store())).isEqualTo(sequence + 1);
        opened.store().close();
        var again = Bench.opened(bench.open());
        assertThat(again.repairs()).isEmpty();
        assertThat(again.plan()).isEqualTo(story.truth(sequence + 1));
        again.store().close();
    }
}
