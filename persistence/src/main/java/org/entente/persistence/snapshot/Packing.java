package org.entente.persistence.snapshot;

import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// How a block of a snapshot is packed: its plain length, then the bytes as one LZ4 block.
final class Packing {
    private static final LZ4Factory LZ4 = LZ4Factory.safeInstance();

    /// What LZ4 can make of one byte at most.
    private static final int MAX_RATIO = 255;

    private Packing() {}

    static byte[] of(byte[] plain) {
        var compressor = LZ4.fastCompressor();
        var packed = new byte[Integer.BYTES + compressor.maxCompressedLength(plain.length)];
        ByteBuffer.wrap(packed).putInt(plain.length);
        int length = compressor.compress(plain, 0, plain.length, packed, Integer.BYTES);
        return Arrays.copyOf(packed, Integer.BYTES + length);
    }

    /// @throws DamagedSnapshotException when the bytes are not what `of` made
    static byte[] undone(byte[] packed) throws DamagedSnapshotException {
        int length = packed.length < Integer.BYTES ? -1 : ByteBuffer.wrap(packed).getInt();
        if (length < 0 || length > (long) MAX_RATIO * packed.length) {
            throw new DamagedSnapshotException("a block has no possible length.");
        }
        var plain = new byte[length];
        try {
            int found =
                    LZ4.safeDecompressor()
                            .decompress(
                                    packed, Integer.BYTES, packed.length - Integer.BYTES, plain, 0);
            if (found == length) {
                return plain;
            }
        } catch (LZ4Exception e) {
            throw new DamagedSnapshotException(new IOException(e));
        }
        throw new DamagedSnapshotException("a block is shorter than it says.");
    }

    /// What older programs packed.
    static byte[] gunzipped(byte[] packed) throws IOException {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return plain.readAllBytes();
        }
    }
}
