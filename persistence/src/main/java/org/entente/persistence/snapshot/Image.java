package org.entente.persistence.snapshot;

import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.persistence.codec.Abreast;
import org.entente.persistence.codec.PlanLines;
import org.entente.persistence.journal.ChainHash;
import org.entente.persistence.key.Block;
import org.entente.persistence.key.Sealer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The bytes of a snapshot: head; the plan as lines, in blocks of whole lines, each compressed and
/// sealed for itself and behind its length, so that all cores work on them; SHA-256 over all of
/// that.
final class Image {
    private final Sealer sealer;

    Image(Sealer sealer) {
        this.sealer = sealer;
    }

    /// Some of the plan's entities, and where they stand among the others.
    private record Part(int number, List<Entity> entities) {}

    /// A sealed block and where it stands among the others.
    private record Sealed(int number, ByteBuffer bytes) {
        byte[] content() {
            var content = new byte[bytes.remaining()];
            bytes.duplicate().get(content);
            return content;
        }
    }

    private static List<Part> parts(Plan plan) {
        var parts = PlanLines.parts(plan);
        return IntStream.range(0, parts.size())
                .mapToObj(number -> new Part(number, parts.get(number)))
                .toList();
    }

    /// The image of the plan. Each block is opened again and compared with the plan.
    byte[] of(Head head, Plan plan) throws IOException {
        var blocks = Abreast.map(parts(plan), part -> proven(head, part));
        int lengths = blocks.stream().mapToInt(block -> Integer.BYTES + block.length).sum();
        var image = ByteBuffer.allocate(Head.BYTES + lengths + ChainHash.BYTES);
        head.write(image);
        image.position(Head.BYTES);
        blocks.forEach(block -> image.putInt(block.length).put(block));
        return image.put(hash(image.array())).array();
    }

    private byte[] proven(Head head, Part part) throws IOException {
        var packed = Packing.of(PlanLines.bytes(part.entities()));
        var sealed = sealer.seal(packed, block(head, part.number()));
        if (!opened(head, part.number(), sealed).equals(part.entities())) {
            throw new IOException("Part %d must read as it was written.".formatted(part.number()));
        }
        return sealed;
    }

    private static Block block(Head head, int number) {
        return new Block(head.plan(), Block.Part.SNAPSHOT, head.point().sequence(), number);
    }

    /// SHA-256 over everything but the place where it stands itself.
    private static byte[] hash(byte[] image) {
        var digest = ChainHash.sha256();
        digest.update(image, 0, image.length - ChainHash.BYTES);
        return digest.digest();
    }

    /// The head, once the hash over the whole image is seen to fit.
    static Head verified(byte[] image) throws DamagedSnapshotException {
        int end = image.length - ChainHash.BYTES;
        if (end < Head.BYTES) {
            throw new DamagedSnapshotException("it is too short.");
        }
        if (!MessageDigest.isEqual(hash(image), Arrays.copyOfRange(image, end, image.length))) {
            throw new DamagedSnapshotException("its SHA-256 does not fit.");
        }
        return Head.read(ByteBuffer.wrap(image));
    }

    /// The plan in a verified image.
    Plan plan(Head head, byte[] image) throws DamagedSnapshotException {
        try {
            var plan =
                    PlanLines.joined(
                            Abreast.map(
                                    blocks(image),
                                    block -> opened(head, block.number(), block.content())));
            if (plan.size() != head.entities()) {
                throw new DamagedSnapshotException("it holds more or less than its head says.");
            }
            return plan;
        } catch (DamagedSnapshotException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedSnapshotException(e);
        }
    }

    private static List<Sealed> blocks(byte[] image) throws DamagedSnapshotException {
        var rest = ByteBuffer.wrap(image, 0, image.length - ChainHash.BYTES).position(Head.BYTES);
        var blocks = new ArrayList<Sealed>();
        while (rest.hasRemaining()) {
            int length = rest.remaining() < Integer.BYTES ? -1 : rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                throw new DamagedSnapshotException("a block is longer than the file.");
            }
            blocks.add(new Sealed(blocks.size(), rest.slice(rest.position(), length)));
            rest.position(rest.position() + length);
        }
        return blocks;
    }

    private List<Entity> opened(Head head, int number, byte[] sealed) throws IOException {
        var packed = sealer.open(sealed, block(head, number));
        return PlanLines.read(
                head.version() == Head.GZIP ? Packing.gunzipped(packed) : Packing.undone(packed));
    }
}
