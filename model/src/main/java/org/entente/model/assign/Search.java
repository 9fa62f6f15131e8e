package org.entente.model.assign;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Looks for a better stand by moves that always leave a possible one: a unit takes a slot, what
/// stands in its way moves on to others. Simulated annealing in rounds, each twice as long as the
/// one before, from the best stand so far; so that a good answer is there early and a better one
/// later. The same board and seed take the same way, in however many pieces.
final class Search {
    private static final int MOST_EJECTED = 3;
    private static final int TRIED_ELSEWHERE = 10;
    private static final int FIRST_ROUND = 20_000;
    private static final int ASKED_EVERY = 1024;
    private static final double COOLED_TO = 0.002;
    private static final double OPEN_WEIGHS = 12;
    private static final double LEARNT = 0.02;

    /// How often who gives way takes over what the one who comes leaves.
    private static final double SWAPPED = 0.7;

    /// How often one is looked for who works near by, to spare the way.
    private static final double JOINED = 0.5;

    /// How hot later rounds begin beside the first: what is good already is not given up again.
    private static final double REHEATED = 0.1;

    private final Board board;
    private final Stand stand;
    private final SplittableRandom random;
    private final int[] movable;
    private final int[] found = new int[MOST_EJECTED];
    private final int[] undoSlot = new int[4 * MOST_EJECTED];
    private final int[] undoWho = new int[4 * MOST_EJECTED];
    private int undoSize;
    private int[] best;
    private int bestOpen;
    private double bestCost;
    private long made;
    private long round = FIRST_ROUND;
    private long roundMade;
    private double typical = 1;
    private double heat;

    Search(Board board, Wishes wishes) {
        this.board = board;
        stand = new Stand(board, wishes);
        random = new SplittableRandom(wishes.seed());
        movable =
                IntStream.range(0, board.slots.size())
                        .filter(slot -> board.able[slot].length > 0)
                        .toArray();
        fill();
        best = stand.all();
        bestOpen = stand.open();
        bestCost = stand.cost();
        heat = typical;
    }

    /// Fills the slots with the fewest choices first, each with the unit that costs least.
    private void fill() {
        IntStream.of(movable)
                .boxed()
                .sorted(
                        (one, other) ->
                                Integer.compare(board.able[one].length, board.able[other].length))
                .forEach(this::fill);
    }

    private void fill(int slot) {
        int cheapest = Stand.NOBODY;
        double least = Double.MAX_VALUE;
        for (var unit : board.able[slot]) {
            if (stand.isFree(slot, unit)) {
                stand.place(slot, unit);
                if (stand.cost() < least) {
                    least = stand.cost();
                    cheapest = unit;
                }
                stand.remove(slot);
            }
        }
        if (cheapest != Stand.NOBODY) {
            stand.place(slot, cheapest);
        }
    }

    /// Makes that many moves, or fewer where it is told to stop or nothing can become better.
    void goOn(long moves, BooleanSupplier isStopped) {
        var until = made + moves;
        while (made < until && !isPerfect()) {
            if (made % ASKED_EVERY == 0 && isStopped.getAsBoolean()) {
                return;
            }
            if (roundMade == round) {
                nextRound();
            }
            move();
            made++;
            roundMade++;
        }
    }

    private void nextRound() {
        stand.restore(best);
        round *= 2;
        roundMade = 0;
    }

    /// True where no move can lead to anything better.
    boolean isPerfect() {
        return movable.length == 0
                || (bestOpen == board.slots.size() - movable.length && bestCost <= 0);
    }

    private void move() {
        int slot = movable[random.nextInt(movable.length)];
        int unit = candidate(slot);
        if (unit == Stand.NOBODY || stand.who(slot) == unit) {
            return;
        }
        undoSize = 0;
        int open = stand.open();
        double cost = stand.cost();
        if (take(slot, unit)) {
            judge(open, cost);
        } else {
            undo();
        }
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
        var ejected = Arrays.copyOf(found, count);
        for (var other : ejected) {
            change(other, Stand.NOBODY);
        }
        change(slot, unit);
        for (var other : ejected) {
            seat(other, left);
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

    /// Keeps the move if it is better, or bad luck that is still allowed.
    private void judge(int openBefore, double costBefore) {
        int opened = stand.open() - openBefore;
        double dearer = stand.cost() - costBefore;
        if (opened == 0 && dearer > 0) {
            typical += LEARNT * (dearer - typical);
        }
        if (roundMade % ASKED_EVERY == 0) {
            double from = round == FIRST_ROUND ? 1 : REHEATED;
            heat = typical * from * Math.pow(COOLED_TO / from, (double) roundMade / round);
        }
        double worse = opened * OPEN_WEIGHS * typical + dearer;
        if ((opened <= 0 && (opened < 0 || dearer <= 0))
                || random.nextDouble() < Math.exp(-worse / heat)) {
            remember();
        } else {
            undo();
        }
    }

    private void remember() {
        if (stand.open() < bestOpen || (stand.open() == bestOpen && stand.cost() < bestCost)) {
            best = stand.all();
            bestOpen = stand.open();
            bestCost = stand.cost();
        }
    }

    long made() {
        return made;
    }

    int open() {
        return bestOpen;
    }

    double cost() {
        return bestCost;
    }

    /// The unit of each slot in the best stand so far, `Stand.NOBODY` where nobody fills it.
    int[] best() {
        return best.clone();
    }
}
