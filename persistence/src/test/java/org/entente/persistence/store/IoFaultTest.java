package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.persistence.OpenResult;
import org.entente.persistence.disk.FaultyDisk;
import org.entente.persistence.disk.PowerCut;
import org.entente.persistence.disk.SimulatedDisk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.function.Supplier;

/// Lets each call to the disk fail once, one after another, until a run meets no fault any more.
class IoFaultTest {
    private static final int EDITS = 30;

    private final Story story = new Story();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCallMayFailOnce(boolean halfWritten) {
        int scripts = Tier.count(1, 4);
        for (int script = 0; script < scripts; script++) {
            long call = 0;
            boolean wasMet = true;
            while (wasMet) {
                call++;
                wasMet = survives(call, halfWritten, script);
            }
            assertThat(call).isGreaterThan(100);
        }
    }

    /// Creates, edits, closes and opens with one fault on the way; true when the fault was met.
    private boolean survives(long call, boolean halfWritten, int script) {
        var random = new Random(script);
        var simulated = new SimulatedDisk();
        var disk = new FaultyDisk(simulated);
        var bench = new Bench(disk);
        disk.failCall(call, halfWritten);
        var store = second(bench::create, bench::open).store();
        long sequence = 1;
        while (sequence <= EDITS) {
            for (int together = random.nextInt(3); together >= 0; together--) {
                store.submit(Story.edit(++sequence));
            }
            assertThat(Bench.saved(store)).isEqualTo(sequence);
            if (random.nextInt(10) == 0) {
                store.close();
                store = second(bench::open, bench::open).store();
            }
        }
        Bench.settle(store);
        durable(simulated, sequence);
        store.close();
        var again = second(bench::open, bench::open);
        assertThat(again.plan()).isEqualTo(story.truth(sequence));
        assertThat(Bench.tellsOfDamage(again)).isFalse();
        again.store().close();
        return disk.calls() >= call;
    }

    /// What may fail the first time, and what to do then.
    private static OpenResult.Opened second(
            Supplier<OpenResult> first, Supplier<OpenResult> otherwise) {
        return switch (first.get()) {
            case OpenResult.Opened opened -> opened;
            case OpenResult.Failed _ ->
                    otherwise.get() instanceof OpenResult.Opened opened
                            ? opened
                            : Bench.opened(first.get());
        };
    }

    /// A power cut now would lose nothing that was acknowledged.
    private void durable(SimulatedDisk disk, long sequence) {
        var image = disk.after(disk.steps(), PowerCut.LOSES_ALL, new Random(0));
        var opened = Bench.opened(new Bench(image).open());
        assertThat(opened.plan()).isEqualTo(story.truth(sequence));
        assertThat(Bench.tellsOfDamage(opened)).isFalse();
        opened.store().close();
    }
}
