package org.entente.model.match.route;

import java.util.Arrays;
import java.util.BitSet;

/// Where one can get from a port in one hop: to which ports, by which carriers, how well at worst
/// and at best.
final class Out {
    static final Out NOWHERE = new Out(0);

    int[] heads;
    int[] carriers;
    byte[] worst;
    byte[] best;

    /// Where the hops by one carrier end that begin at this place; other places do not count.
    private int[] ends;

    private int begin;
    private int size;

    Out(int room) {
        heads = new int[room];
        carriers = new int[room];
        worst = new byte[room];
        best = new byte[room];
        ends = new int[room];
    }

    void add(int head, int carrier, int worstLevel, int bestLevel) {
        if (size == heads.length) {
            int room = Math.max(8, 2 * size);
            heads = Arrays.copyOf(heads, room);
            carriers = Arrays.copyOf(carriers, room);
            worst = Arrays.copyOf(worst, room);
            best = Arrays.copyOf(best, room);
            ends = Arrays.copyOf(ends, room);
        }
        heads[size] = head;
        carriers[size] = carrier;
        worst[size] = (byte) worstLevel;
        best[size] = (byte) bestLevel;
        begin = size > 0 && carriers[size - 1] == carrier ? begin : size;
        size++;
        ends[begin] = size;
    }

    /// The hops by one carrier stand together; those that begin here end before that place.
    int end(int from) {
        return ends[from];
    }

    /// A copy without the hops to these ports.
    Out without(BitSet others) {
        var left = new Out(size + 4);
        for (int i = 0; i < size; i++) {
            if (!others.get(heads[i])) {
                left.add(heads[i], carriers[i], worst[i], best[i]);
            }
        }
        return left;
    }

    /// Where a hop stands, or -1.
    int indexOf(int head, int carrier) {
        for (int i = 0; i < size; i++) {
            if (heads[i] == head && carriers[i] == carrier) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    byte[] levels(boolean isHopeful) {
        return isHopeful ? best : worst;
    }
}
