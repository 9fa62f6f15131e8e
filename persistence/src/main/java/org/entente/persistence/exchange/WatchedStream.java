package org.entente.persistence.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Content that tells how much of it has been read, and ends early when the import is called off:
/// a reader then finds it broken off.
final class WatchedStream extends InputStream {
    private final InputStream content;
    private final int length;
    private final ImportWatch watch;
    private final double from;
    private final double to;
    private long passed;

    /// Reading all of it is the way between the two fractions of the whole.
    WatchedStream(byte[] content, ImportWatch watch, double from, double to) {
        super();
        this.content = new ByteArrayInputStream(content);
        this.length = Math.max(1, content.length);
        this.watch = watch;
        this.from = from;
        this.to = to;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int count) throws IOException {
        if (watch.isCancelled()) {
            return -1;
        }
        int got = content.read(into, at, count);
        passed += Math.max(0, got);
        watch.report(from + (to - from) * passed / length);
        return got;
    }
}
