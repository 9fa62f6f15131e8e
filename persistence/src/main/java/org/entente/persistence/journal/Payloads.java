package org.entente.persistence.journal;

import org.entente.persistence.JournalEntry;
import org.entente.persistence.PlanId;
import org.entente.persistence.codec.EntityCodec;
import org.entente.persistence.key.Block;
import org.entente.persistence.key.Sealer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// What a record carries: the entry as JSON, deflated when that is worth it, and sealed.
public final class Payloads {
    private static final int WORTH_DEFLATING = 16 * 1024;
    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;

    private final PlanId plan;
    private final Sealer sealer;
    private final EntityCodec codec = new EntityCodec();

    public Payloads(PlanId plan, Sealer sealer) {
        this.plan = plan;
        this.sealer = sealer;
    }

    byte[] pack(JournalEntry entry, long sequence) {
        var json = codec.encodeEntry(entry);
        return sealer.seal(
                json.length < WORTH_DEFLATING ? plain(json) : deflated(json), block(sequence));
    }

    private static byte[] plain(byte[] json) {
        var content = new byte[json.length + 1];
        content[0] = PLAIN;
        System.arraycopy(json, 0, content, 1, json.length);
        return content;
    }

    private static byte[] deflated(byte[] json) {
        var content = new ByteArrayOutputStream(json.length / 4);
        content.write(DEFLATED);
        try (var deflater = new Deflater(Deflater.BEST_SPEED);
                var out = new DeflaterOutputStream(content, deflater, WORTH_DEFLATING)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory must take every byte.", e);
        }
        return content.toByteArray();
    }

    /// The entry of a record.
    ///
    /// @throws IOException when the payload is not what was once packed
    JournalEntry unpack(Frame frame) throws IOException {
        var sealed = new byte[frame.payload().remaining()];
        frame.payload().duplicate().get(sealed);
        var content = sealer.open(sealed, block(frame.sequence()));
        return codec.decodeEntry(json(content));
    }

    private static byte[] json(byte[] content) throws IOException {
        var body = new ByteArrayInputStream(content);
        return switch (body.read()) {
            case PLAIN -> body.readAllBytes();
            case DEFLATED -> new InflaterInputStream(body).readAllBytes();
            default -> throw new IOException("The payload has no known form.");
        };
    }

    private Block block(long sequence) {
        return new Block(plan, Block.Part.JOURNAL, sequence, 0);
    }
}
