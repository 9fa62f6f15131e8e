package org.entente.persistence.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 over everything in the journal up to a point.
public record ChainHash(long first, long second, long third, long fourth) {
    public static final int BYTES = 4 * Long.BYTES;

    /// The hash of these buffers one after another.
    static ChainHash of(ByteBuffer... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part);
        }
        return read(ByteBuffer.wrap(digest.digest()));
    }

    /// A new SHA-256, which every Java has.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java must know SHA-256.", e);
        }
    }

    public static ChainHash read(ByteBuffer from) {
        return new ChainHash(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    public void write(ByteBuffer to) {
        to.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }
}
