package org.entente.persistence.snapshot;

import org.entente.model.plan.Plan;
import org.entente.persistence.codec.EntityCodec;
import org.entente.persistence.journal.ChainHash;
import org.entente.persistence.key.Block;
import org.entente.persistence.key.Sealer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The bytes of a snapshot: head; the plan as lines, compressed, in sealed blocks, each behind its
/// length; SHA-256 over all of that.
final class Image {
    private static final int BLOCK = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final Sealer sealer;
    private final EntityCodec codec = new EntityCodec();

    Image(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] of(Head head, Plan plan) {
        var image = new ByteArrayOutputStream();
        var first = ByteBuffer.allocate(Head.BYTES);
        head.write(first);
        image.writeBytes(first.array());
        var lines = compressed(plan);
        for (int number = 0; number * BLOCK < lines.length; number++) {
            var end = Math.min(lines.length, (number + 1) * BLOCK);
            var plain = Arrays.copyOfRange(lines, number * BLOCK, end);
            var sealed = sealer.seal(plain, block(head, number));
            image.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(sealed.length).array());
            image.writeBytes(sealed);
        }
        image.writeBytes(ChainHash.sha256().digest(image.toByteArray()));
        return image.toByteArray();
    }

    private byte[] compressed(Plan plan) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new Fast(bytes)) {
            codec.writePlan(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory must take every byte.", e);
        }
        return bytes.toByteArray();
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static Block block(Head head, int number) {
        return new Block(head.plan(), Block.Part.SNAPSHOT, head.point().sequence(), number);
    }

    /// The head, once the hash over the whole image is seen to fit.
    static Head verified(byte[] image) throws DamagedSnapshotException {
        int end = image.length - ChainHash.BYTES;
        if (end < Head.BYTES) {
            throw new DamagedSnapshotException("it is too short.");
        }
        var digest = ChainHash.sha256();
        digest.update(image, 0, end);
        if (!MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(image, end, image.length))) {
            throw new DamagedSnapshotException("its SHA-256 does not fit.");
        }
        return Head.read(ByteBuffer.wrap(image));
    }

    /// The plan in a verified image.
    Plan plan(Head head, byte[] image) throws DamagedSnapshotException {
        try (var lines = new GZIPInputStream(opened(head, image), BUFFER)) {
            return codec.readPlan(lines);
        } catch (IOException e) {
            throw new DamagedSnapshotException(e);
        }
    }

    private InputStream opened(Head head, byte[] image) throws IOException {
        var blocks = ByteBuffer.wrap(image, 0, image.length - ChainHash.BYTES).position(Head.BYTES);
        var lines = new ByteArrayOutputStream(image.length);
        for (int number = 0; blocks.hasRemaining(); number++) {
            int length = blocks.getInt();
            if (length < 0 || length > blocks.remaining()) {
                throw new DamagedSnapshotException("a block is longer than the file.");
            }
            var sealed = new byte[length];
            blocks.get(sealed);
            lines.writeBytes(sealer.open(sealed, block(head, number)));
        }
        return new ByteArrayInputStream(lines.toByteArray());
    }
}
