package org.entente.persistence.disk;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/// An open file. Not safe for more than one thread.
public interface DiskFile extends Closeable {
    long size() throws IOException;

    /// Reads into the buffer from that position on until it is full or the file ends; the number of
    /// bytes read, 0 at the end.
    int read(ByteBuffer into, long position) throws IOException;

    /// Writes the whole buffer at that position. When it throws, any part may have been written.
    void write(ByteBuffer bytes, long position) throws IOException;

    void truncate(long size) throws IOException;

    /// Returns when content and size are on the disk. When it throws, what was written since the
    /// last success may be gone even if it can still be read, and must be written again.
    void force() throws IOException;

    /// Exactly so many bytes from that position on.
    ///
    /// @throws EOFException when the file ends before
    default byte[] read(long position, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count);
        if (read(bytes, position) < count) {
            throw new EOFException("The file ends before %d.".formatted(position + count));
        }
        return bytes.array();
    }
}
