package org.entente.model.assign;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The steps of a search from one possible stand to another: two units trade what they do within a
/// while, or a unit takes a slot and what stands in its way moves on to others. A step that would
/// become too dear is not taken.
final class Moves {
    private static final int MOST_EJECTED = 3;
    private static final int TRIED_ELSEWHERE = 10;
    private static final int MOST_IN_WINDOW = 3;

    /// How often two units trade.
    private static final double TRADED = 0.85;

    /// How often they trade all that comes later.
    private static final double TAILS = 0.4;

    /// How often who takes is looked for among those that are near right before.
    private static final double FOLLOWED = 0.75;

    /// How often who gives way takes over what the one who comes leaves.
    private static final double SWAPPED = 0.7;

    /// How often one is looked for who works near by, to spare the way.
    private static final double JOINED = 0.5;

    private final Board board;
    private final Stand stand;
    private final Trade trade;
    private final SplittableRandom random;
    private final int[] movable;
    private final double openWeighs;
    private final int[] found = new int[MOST_EJECTED];
    private final int[] ejected = new int[MOST_EJECTED];
    private final int[] undoSlot = new int[4 * MOST_EJECTED];
    private final int[] undoWho = new int[4 * MOST_EJECTED];
    private int undoSize;

    Moves(Board board, Stand stand, SplittableRandom random, double openWeighs) {
        this.board = board;
        this.stand = stand;
        this.random = random;
        this.openWeighs = openWeighs;
        trade = new Trade(board, stand);
        movable =
                IntStream.range(0, board.slots.size())
                        .filter(slot -> board.able[slot].length > 0)
                        .toArray();
    }

    /// The slots that anybody can fill.
    int[] movable() {
        return movable;
    }

    /// Takes a step unless it makes the stand dearer than that.
    boolean make(double most) {
        int slot = movable[random.nextInt(movable.length)];
        int giver = stand.who(slot);
        return giver != Stand.NOBODY && random.nextDouble() < TRADED
                ? trade(slot, giver, most)
                : put(slot, most);
    }

    private boolean trade(int slot, int giver, double most) {
        var before = board.before(slot);
        if (before.length == 0 || random.nextDouble() >= FOLLOWED) {
            var able = board.able[slot];
            return trade(slot, giver, able[random.nextInt(able.length)], board.start(slot), most);
        }
        int item = before[random.nextInt(before.length)];
        return trade(slot, giver, stand.doer(item), board.start(item) + 1, most);
    }

    private boolean trade(int slot, int giver, int taker, long taken, double most) {
        if (taker == Stand.NOBODY || taker == giver || !board.can(slot, taker)) {
            return false;
        }
        long until =
                random.nextDouble() < TAILS
                        ? Long.MAX_VALUE
                        : stand.startAfter(giver, slot, 1 + random.nextInt(MOST_IN_WINDOW));
        var terms = new Trade.Terms(board.start(slot), taken, until);
        if (trade.weigh(giver, taker, terms) && trade.dearer() <= most && trade.isPossible()) {
            trade.make();
            return true;
        }
        return false;
    }

    private boolean put(int slot, double most) {
        int unit = candidate(slot);
        if (unit == Stand.NOBODY || stand.who(slot) == unit) {
            return false;
        }
        undoSize = 0;
        int open = stand.open();
        double cost = stand.eased();
        if (take(slot, unit) && stand.eased() - cost + (stand.open() - open) * openWeighs <= most) {
            return true;
        }
        undo();
        return false;
    }

    /// Any unit that can fill the slot, or one that works near by; nobody where that one cannot.
    private int candidate(int slot) {
        var near = board.near[slot];
        if (near.length > 0 && random.nextDouble() < JOINED) {
            int unit = stand.who(near[random.nextInt(near.length)]);
            return unit != Stand.NOBODY && board.can(slot, unit) ? unit : Stand.NOBODY;
        }
        return board.able[slot][random.nextInt(board.able[slot].length)];
    }

    private boolean take(int slot, int unit) {
        int left = stand.who(slot);
        if (left != Stand.NOBODY) {
            change(slot, Stand.NOBODY);
        }
        int count = stand.inTheWay(slot, unit, found);
        if (count < 0) {
            return false;
        }
        System.arraycopy(found, 0, ejected, 0, count);
        for (int i = 0; i < count; i++) {
            change(ejected[i], Stand.NOBODY);
        }
        change(slot, unit);
        for (int i = 0; i < count; i++) {
            seat(ejected[i], left);
        }
        return true;
    }

    /// Gives the slot to the unit that was left free, or to any other that can.
    private void seat(int slot, int left) {
        var able = board.able[slot];
        if (left != Stand.NOBODY
                && random.nextDouble() < SWAPPED
                && board.can(slot, left)
                && stand.isFree(slot, left)) {
            change(slot, left);
            return;
        }
        int from = random.nextInt(able.length);
        for (int i = 0; i < Math.min(able.length, TRIED_ELSEWHERE); i++) {
            int unit = able[(from + i) % able.length];
            if (stand.isFree(slot, unit)) {
                change(slot, unit);
                return;
            }
        }
    }

    private void change(int slot, int unit) {
        undoSlot[undoSize] = slot;
        undoWho[undoSize] = stand.who(slot);
        undoSize++;
        set(slot, unit);
    }

    private void set(int slot, int unit) {
        if (stand.who(slot) != Stand.NOBODY) {
            stand.remove(slot);
        }
        if (unit != Stand.NOBODY) {
            stand.place(slot, unit);
        }
    }

    private void undo() {
        while (undoSize > 0) {
            undoSize--;
            set(undoSlot[undoSize], undoWho[undoSize]);
        }
    }
}
