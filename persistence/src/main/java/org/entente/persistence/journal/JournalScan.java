package org.entente.persistence.journal;

import org.entente.persistence.PlanId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands in a journal: the records that are whole from the start on, and those that are
/// whole behind the first damage. Immutable.
public final class JournalScan {
    private final PlanId plan;
    private final ByteBuffer file;
    private final List<Frame> sound = new ArrayList<>();
    private final List<Frame> beyond = new ArrayList<>();
    private final Map<ChainHash, Frame> successors = new HashMap<>();

    private JournalScan(PlanId plan, byte[] journal) {
        this.plan = plan;
        this.file = ByteBuffer.wrap(journal);
        int damage = readSound();
        readBeyond(damage);
        sound.forEach(frame -> successors.putIfAbsent(frame.previous(), frame));
        beyond.forEach(frame -> successors.putIfAbsent(frame.previous(), frame));
    }

    /// Reads all that is whole in the journal of that plan.
    public static JournalScan of(PlanId plan, byte[] journal) {
        return new JournalScan(plan, journal);
    }

    private int readSound() {
        var chain = origin();
        long sequence = 0;
        int position = JournalHeader.BYTES;
        var frame = Frame.read(file, position);
        while (frame != null && frame.follows(sequence, chain)) {
            sound.add(frame);
            chain = frame.hash();
            sequence = frame.sequence();
            position = frame.end();
            frame = Frame.read(file, position);
        }
        return position;
    }

    private void readBeyond(int damage) {
        int position = damage;
        while (position < file.limit()) {
            var frame = Frame.read(file, position);
            if (frame == null) {
                position++;
            } else {
                beyond.add(frame);
                position = frame.end();
            }
        }
    }

    private ChainHash origin() {
        return ChainHash.of(ByteBuffer.wrap(JournalHeader.of(plan)));
    }

    /// The version of the format, 0 when the header is damaged.
    public int version() {
        return JournalHeader.version(file.array());
    }

    public boolean isTooNew() {
        return version() > JournalHeader.VERSION;
    }

    /// True when the header is whole and belongs to this plan.
    public boolean isHeaderSound() {
        return file.limit() >= JournalHeader.BYTES
                && file.slice(0, JournalHeader.BYTES)
                        .equals(ByteBuffer.wrap(JournalHeader.of(plan)));
    }

    /// True when something stands behind the last record of the sound part.
    public boolean isBroken() {
        return tornBytes() > 0;
    }

    /// How many bytes stand behind the sound part.
    public long tornBytes() {
        return Math.max(0, file.limit() - (long) end().position());
    }

    /// The last record of the sound part, nothing being sequence 0.
    public Point last() {
        return sound.isEmpty() ? start() : Point.behind(sound.getLast());
    }

    /// When the last record of the sound part was written (UTC), the epoch when there is none.
    public Instant lastAt() {
        return sound.isEmpty() ? Instant.EPOCH : sound.getLast().at();
    }

    /// Before the first record.
    public Point start() {
        return new Point(0, origin());
    }

    Frame.Place end() {
        return sound.isEmpty()
                ? new Frame.Place(JournalHeader.BYTES, origin())
                : sound.getLast().behind();
    }

    Journal.Witness witness() {
        return sound.isEmpty()
                ? new Journal.Witness(0, ByteBuffer.wrap(JournalHeader.of(plan)))
                : Journal.Witness.of(sound.getLast());
    }

    List<Frame> sound() {
        return sound;
    }

    /// The records of the sound part.
    public Stretch soundPart() {
        return new Stretch(sound, last());
    }

    /// The highest sequence of which a record behind the damage proves that it had been saved.
    public long provenBeyond() {
        return beyond.stream().mapToLong(frame -> frame.group() - 1).max().orElse(0);
    }

    /// The highest sequence among the records behind the damage, saved or not.
    public long highestBeyond() {
        return beyond.stream().mapToLong(Frame::sequence).max().orElse(0);
    }

    /// The point behind the record of the sound part with that sequence, null when there is none.
    public @Nullable Point at(long sequence) {
        return sound.stream()
                .filter(frame -> frame.sequence() == sequence)
                .map(Point::behind)
                .findFirst()
                .orElse(null);
    }

    /// The sound part as the bytes of a journal whose records are packed in that other way.
    ///
    /// @throws IOException when one of them is not what was once written
    public byte[] repacked(Payloads from, Payloads to) throws IOException {
        var draft = new JournalDraft(plan, to);
        for (var frame : sound) {
            draft.add(frame.kind(), frame.sequence(), from.unpack(frame));
        }
        return draft.bytes();
    }

    /// True when the sound part passes through that point.
    public boolean passes(Point point) {
        return point.equals(start())
                || sound.stream().anyMatch(frame -> Point.behind(frame).equals(point));
    }

    /// The records that continue the chain from that point on, however far they are readable.
    public Stretch from(Point point) {
        var frames = new ArrayList<Frame>();
        var at = point;
        var next = successors.get(at.chain());
        while (next != null && next.follows(at.sequence(), at.chain())) {
            frames.add(next);
            at = Point.behind(next);
            next = successors.get(at.chain());
        }
        return new Stretch(frames, at);
    }
}
