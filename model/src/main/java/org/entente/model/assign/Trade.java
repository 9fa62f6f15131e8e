package org.entente.model.assign;

import java.util.Arrays;

/// Two units that trade what they do within a while, weighed before it is made: what it costs is
/// known before anybody looks whether it can be, for most trades are too dear.
final class Trade {
    private final Board board;
    private final Stand stand;
    private final Side giver = new Side();
    private final Side taker = new Side();
    private double hours;
    private boolean isFit;

    /// What one of the two does afterwards, by start, and what of it is new.
    private static final class Side {
        private int unit;
        private int[] items = new int[16];
        private boolean[] isNew = new boolean[16];
        private int size;
        private double ways;

        private void begin(int newUnit) {
            unit = newUnit;
            size = 0;
            ways = 0;
        }
    }

    Trade(Board board, Stand stand) {
        this.board = board;
        this.stand = stand;
    }

    /// What one unit gives from a moment on, in milliseconds, what the other gives from another on,
    /// and until when both do.
    record Terms(long given, long taken, long until) {}

    /// Works out what both would do. False where one of them is not what a slot asks for, or
    /// nothing changes.
    boolean weigh(int from, int to, Terms terms) {
        giver.begin(from);
        taker.begin(to);
        hours = 0;
        isFit = true;
        int mine = 0;
        int theirs = 0;
        var gives = stand.items(from);
        var takes = stand.items(to);
        int givers = stand.count(from);
        int takers = stand.count(to);
        while (isFit && (mine < givers || theirs < takers)) {
            boolean isMine =
                    theirs == takers
                            || (mine < givers
                                    && board.start(gives[mine]) <= board.start(takes[theirs]));
            if (isMine) {
                sort(gives[mine++], giver, taker, terms.given(), terms.until());
            } else {
                sort(takes[theirs++], taker, giver, terms.taken(), terms.until());
            }
        }
        return isFit;
    }

    private void sort(int item, Side from, Side to, long since, long until) {
        long start = board.start(item);
        if (start < since || start >= until || board.isFixed(item)) {
            append(from, item, false);
        } else if (board.can(item, to.unit)) {
            append(to, item, true);
            hours += from == giver ? board.hours(item) : -board.hours(item);
        } else {
            isFit = false;
        }
    }

    private void append(Side side, int item, boolean isNew) {
        int size = side.size;
        if (size == side.items.length) {
            side.items = Arrays.copyOf(side.items, 2 * size);
            side.isNew = Arrays.copyOf(side.isNew, 2 * size);
        }
        if (size > 0) {
            side.ways += board.way(side.items[size - 1], item);
        }
        side.items[size] = item;
        side.isNew[size] = isNew;
        side.size++;
    }

    /// How much dearer the stand becomes by it.
    double dearer() {
        double further = giver.ways + taker.ways - stand.ways(giver.unit) - stand.ways(taker.unit);
        return stand.dearer(further, board.nation[giver.unit], board.nation[taker.unit], hours);
    }

    /// Whether nothing that is new clashes with what else has to be done.
    boolean isPossible() {
        return isPossible(giver) && isPossible(taker);
    }

    private boolean isPossible(Side side) {
        for (int at = 0; at < side.size; at++) {
            if (side.isNew[at] && (clashes(side, at) || clashesWithKin(side, side.items[at]))) {
                return false;
            }
        }
        return true;
    }

    private boolean clashes(Side side, int at) {
        int slot = side.items[at];
        for (int i = 0; i < side.size; i++) {
            if (i != at && board.clash(slot, side.unit, side.items[i], side.unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean clashesWithKin(Side side, int slot) {
        for (var other : board.kin[side.unit]) {
            if (other != side.unit && clashesWith(side, slot, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean clashesWith(Side side, int slot, int other) {
        boolean isInTrade = other == giver.unit || other == taker.unit;
        var their = other == giver.unit ? giver : taker;
        var items = isInTrade ? their.items : stand.items(other);
        int size = isInTrade ? their.size : stand.count(other);
        for (int i = 0; i < size; i++) {
            if (board.clash(slot, side.unit, items[i], other)) {
                return true;
            }
        }
        return false;
    }

    void make() {
        make(giver);
        make(taker);
        stand.shift(board.nation[giver.unit], board.nation[taker.unit], hours);
    }

    private void make(Side side) {
        stand.become(side.unit, side.items, side.size, side.ways);
    }
}
