package org.entente.model.assign;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Looks for a better stand by moves that always leave a possible one. Simulated annealing in
/// rounds from the best stand so far: a short one that fills what can be filled, a long one that
/// begins cooler, and any number of later ones that begin cooler still. The same board, wishes and
/// seed take the same way, in however many pieces.
final class Search {
    private static final int ASKED_EVERY = 1024;
    private static final int COOLED_EVERY = 64;
    private static final int SHORT_ROUND = 1_000;
    private static final int LONG_ROUND = 35_000;
    private static final int LATER_ROUND = 12_000;
    private static final int LUCKS = 4096;

    private final Board board;
    private final Stand stand;
    private final SplittableRandom random;
    private final Moves moves;
    private final Cooling cooling;
    private final double[] luck = new double[LUCKS];
    private final int[] movable;
    private final long most;
    private int[] best;
    private int bestOpen;
    private double bestCost;
    private long made;
    private int rounds;
    private long round;
    private long roundMade;
    private double heat;

    Search(Board board, Wishes wishes) {
        this.board = board;
        stand = new Stand(board, wishes);
        random = new SplittableRandom(wishes.seed());
        cooling = Cooling.of(board, wishes);
        moves = new Moves(board, stand, random, cooling.openWeighs());
        movable = moves.movable();
        most =
                Math.min(wishes.moves(), Long.MAX_VALUE / Math.max(1, movable.length))
                        * movable.length;
        fill();
        best = stand.all();
        bestOpen = stand.open();
        bestCost = stand.cost();
        round = (long) SHORT_ROUND * movable.length;
        for (int i = 0; i < LUCKS; i++) {
            luck[i] = -StrictMath.log((i + 0.5) / LUCKS);
        }
    }

    /// Fills the slots with the fewest choices first, each with the unit that costs least.
    private void fill() {
        IntStream.of(movable)
                .boxed()
                .sorted(Comparator.comparingInt(slot -> board.able[slot].length))
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
    void goOn(long count, BooleanSupplier isStopped) {
        var until = made + count;
        while (made < until && !isPerfect()) {
            if (made % ASKED_EVERY == 0 && isStopped.getAsBoolean()) {
                return;
            }
            if (roundMade == round) {
                nextRound();
            }
            if (roundMade % COOLED_EVERY == 0) {
                cool();
            }
            if (moves.make(heat * luck[random.nextInt(LUCKS)])) {
                remember();
            }
            made++;
            roundMade++;
        }
    }

    private void cool() {
        double done = (double) roundMade / round;
        heat = cooling.heat(rounds, done);
        stand.ease(cooling.ease(rounds, done));
    }

    /// The second round is the long one, but no longer than the moves that are left.
    private void nextRound() {
        stand.restore(best);
        rounds++;
        roundMade = 0;
        round =
                rounds == 1
                        ? Math.clamp(most - made, 1, (long) LONG_ROUND * movable.length)
                        : (long) LATER_ROUND * movable.length;
    }

    /// True where no move can lead to anything better.
    boolean isPerfect() {
        return movable.length == 0
                || (bestOpen == board.slots.size() - movable.length && bestCost <= 0);
    }

    private void remember() {
        if (stand.open() < bestOpen || (stand.open() == bestOpen && stand.cost() < bestCost)) {
            best = stand.all();
            bestOpen = stand.open();
            bestCost = stand.cost();
        }
    }

    /// How many moves the wishes are worth, from 0.
    long most() {
        return most;
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
