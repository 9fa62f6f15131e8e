package org.entente.persistence.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.codec.PlanLines;
import org.entente.persistence.disk.RealDisk;
import org.entente.persistence.journal.ChainHash;
import org.entente.persistence.journal.Point;
import org.entente.persistence.key.OpenSealer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

class SnapshotsTest {
    private static final PlanId ID = new PlanId(new UUID(7, 9));
    private static final Instant AT = Instant.parse("2027-03-12T18:30:00Z");
    private static final Point POINT =
            new Point(5, ChainHash.read(ByteBuffer.allocate(ChainHash.BYTES)));

    @TempDir private Path folder;

    private final Plan plan = Plans.huge(2_000);

    private Snapshots snapshots() {
        return new Snapshots(new RealDisk(), folder, ID, new OpenSealer());
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        snapshots().write(POINT, AT, plan);

        assertThat(snapshots().load(5).plan()).isEqualTo(plan);
        assertThat(snapshots().damaged()).isEmpty();
    }

    @Test
    void readsWhatTheFirstVersionWrote() throws IOException {
        Files.write(folder.resolve("000000000005.snapshot"), firstVersion(plan));

        assertThat(snapshots().load(5).plan()).isEqualTo(plan);
        assertThat(snapshots().load(5).generation().at()).isEqualTo(AT);
    }

    @Test
    void knowsNoVersionAfterItsOwn() throws IOException {
        var image = new Image(new OpenSealer()).of(new Head(3, ID, POINT, AT, plan.size()), plan);
        Files.write(folder.resolve("000000000005.snapshot"), image);

        assertThatThrownBy(() -> snapshots().load(5))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("version (3)");
    }

    @Test
    void packsAnyBytes() throws IOException {
        var random = new Random(11);
        for (int length = 0; length < 3_000; length += 1 + random.nextInt(100)) {
            var plain = new byte[length];
            random.nextBytes(plain);
            Arrays.fill(plain, 0, random.nextInt(length + 1), (byte) 'e');

            assertThat(Packing.undone(Packing.of(plain))).isEqualTo(plain);
        }
    }

    @Test
    void refusesDamagedPacking() throws IOException {
        var plain = "DISTANT ANVIL ".repeat(500).getBytes(UTF_8);
        var packed = Packing.of(plain);
        var random = new Random(12);
        for (int round = 0; round < 2_000; round++) {
            var damaged = Arrays.copyOf(packed, random.nextInt(packed.length + 1));
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }

            assertThat(isRefusedOrAsLong(damaged)).isTrue();
        }
    }

    private static boolean isRefusedOrAsLong(byte[] packed) throws IOException {
        try {
            return Packing.undone(packed).length == ByteBuffer.wrap(packed).getInt();
        } catch (DamagedSnapshotException _) {
            return true;
        }
    }

    /// The image as version 1 had it: each block compressed by gzip.
    private static byte[] firstVersion(Plan plan) throws IOException {
        var head = ByteBuffer.allocate(Head.BYTES);
        new Head(Head.GZIP, ID, POINT, AT, plan.size()).write(head);
        var image = new ByteArrayOutputStream();
        image.write(head.array());
        for (var part : PlanLines.parts(plan)) {
            var block = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(block)) {
                gzip.write(PlanLines.bytes(part));
            }
            image.write(ByteBuffer.allocate(Integer.BYTES).putInt(block.size()).array());
            image.write(block.toByteArray());
        }
        image.write(ChainHash.sha256().digest(image.toByteArray()));
        return image.toByteArray();
    }
}
