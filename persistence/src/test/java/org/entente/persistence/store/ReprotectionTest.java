package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.FaultyDisk;
import org.entente.persistence.disk.PowerCut;
import org.entente.persistence.disk.SimulatedDisk;
import org.entente.persistence.key.QuickKeyrings;
import org.entente.persistence.snapshot.Retention;
import org.entente.persistence.view.NoViews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/// Cuts the power and lets the disk fail while a plan is given a password or loses it: it opens in
/// the one way or in the other, whole, and nothing stays in clear once it is protected.
class ReprotectionTest {
    private static final int EDITS = 30;
    private static final Pace PACE =
            new Pace(
                    7,
                    new Retention(4, 3),
                    Duration.ofMillis(1),
                    Duration.ofMillis(5),
                    0,
                    Duration.ZERO);

    private final Story story = new Story();

    /// Which way the password goes.
    private enum Way {
        GIVEN(null, "concord"),
        TAKEN("concord", null);

        private final @Nullable String before;
        private final @Nullable String after;

        Way(@Nullable String before, @Nullable String after) {
            this.before = before;
            this.after = after;
        }

        void carryOut(PlanLibrary library) throws StoreException {
            library.protect(Story.ID, chars(before), chars(after));
        }
    }

    private static char @Nullable [] chars(@Nullable String password) {
        return password == null ? null : password.toCharArray();
    }

    private static DiskLibrary library(Disk disk) {
        var clock = new Bench(disk).clock();
        var keyring = QuickKeyrings.on(disk);
        return new DiskLibrary(
                Bench.PLACE, new Workshop(disk, keyring, new NoViews(), clock, PACE));
    }

    private static SimulatedDisk edited(Way way) {
        var disk = new SimulatedDisk();
        var opened = library(disk).create(Story.START, Story.AUTHOR, chars(way.before));
        var store = Bench.opened(opened).store();
        for (long sequence = 2; sequence <= EDITS; sequence++) {
            store.submit(Story.edit(sequence));
        }
        Bench.saved(store);
        store.close();
        return disk;
    }

    @ParameterizedTest
    @EnumSource
    void survivesAPowerCutAnywhere(Way way) throws StoreException, IOException {
        var random = new Random(way.ordinal());
        var disk = edited(way);
        int first = disk.steps();
        way.carryOut(library(disk));
        int steps = disk.steps() - first;
        for (int cut = 0; cut < Tier.count(150, 1000); cut++) {
            var sort = PowerCut.values()[cut % PowerCut.values().length];
            int at = first + random.nextInt(steps + 1);
            var image = disk.after(at, sort, random);
            int settled = image.steps();
            var password = holds(image, way);
            assertThat(at < first + steps || password.equals("" + way.after)).isTrue();
            var again = image.after(random.nextInt(settled, image.steps() + 1), sort, random);
            assertThat(holds(again, way)).isEqualTo(password);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCallMayFailOnce(Way way) throws IOException {
        long call = 0;
        boolean wasMet = true;
        while (wasMet) {
            call++;
            var simulated = edited(way);
            var disk = new FaultyDisk(simulated);
            disk.failCall(call, call % 2 == 0);
            var hasFailed = hasFailed(way, library(disk));
            var password = holds(simulated, way);
            assertThat(hasFailed || password.equals("" + way.after)).isTrue();
            wasMet = disk.calls() >= call;
        }
        assertThat(call).isGreaterThan(50);
    }

    private static boolean hasFailed(Way way, PlanLibrary library) {
        try {
            way.carryOut(library);
            return false;
        } catch (StoreException _) {
            return true;
        }
    }

    /// The password with which the plan opens, which must be one of the two; the plan is whole, and
    /// the folder holds nothing but what belongs to it.
    private String holds(SimulatedDisk disk, Way way) throws IOException {
        var library = library(disk);
        var isLocked =
                library.open(Story.ID, Access.READ, null)
                        instanceof OpenResult.Failed(StoreProblem.Locked _);
        var password = isLocked ? "concord" : null;
        var opened = Bench.opened(library.open(Story.ID, Access.EDIT, chars(password)));
        assertThat(opened.plan()).isEqualTo(story.truth(EDITS));
        assertThat(opened.repairs()).isEmpty();
        assertThat(Bench.saved(opened.store())).isEqualTo(EDITS);
        opened.store().close();
        var folder = PlanFolder.of(Bench.PLACE, Story.ID);
        assertThat(disk.exists(folder.coming().root())).isFalse();
        assertThat(disk.exists(folder.come().root())).isFalse();
        if (isLocked) {
            requireNothingInClear(disk, folder.root());
        }
        return String.valueOf(password);
    }

    private static void requireNothingInClear(Disk disk, Path path) throws IOException {
        var children = disk.list(path);
        for (var child : children) {
            requireNothingInClear(disk, child);
        }
        if (children.isEmpty() && path.getFileName().toString().contains("journal")) {
            assertThat(new String(disk.read(path), ISO_8859_1)).doesNotContain("Serial");
        }
    }
}
