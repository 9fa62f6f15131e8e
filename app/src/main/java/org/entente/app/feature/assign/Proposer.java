package org.entente.app.feature.assign;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.model.assign.Proposing;
import org.entente.model.assign.Suggestion;
import org.entente.model.assign.Wishes;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/// Looks for a proposal beside the JavaFX thread, a piece at a time, and tells the best so far
/// after each piece. Confined to the JavaFX thread.
final class Proposer {
    private static final WorkKey.Aside KEY = WorkKey.Aside.ASSIGN_PROPOSAL;
    private static final int PIECES = 40;

    private final Background background;
    private final BiConsumer<Suggestion, Double> told;
    private AtomicBoolean isStopped = new AtomicBoolean();
    private boolean isRunning;

    /// @param told takes the best so far, and how much of the way is made; 1 at the end
    Proposer(Background background, BiConsumer<Suggestion, Double> told) {
        this.background = background;
        this.told = told;
    }

    /// What one piece of the work found.
    private record Piece(Proposing proposing, Suggestion best) {}

    void begin(Plan plan, Wishes wishes) {
        isStopped.set(true);
        isStopped = new AtomicBoolean();
        isRunning = true;
        goOn(plan, wishes, null, isStopped);
    }

    private void goOn(Plan plan, Wishes wishes, @Nullable Proposing known, AtomicBoolean stopped) {
        background.latest(
                KEY,
                new Background.Job<>(
                        KEY.name(),
                        progress -> {
                            var proposing = known == null ? Proposing.of(plan, wishes) : known;
                            if (known != null) {
                                proposing.goOn(
                                        Math.ceilDiv(proposing.moves(), PIECES),
                                        () -> stopped.get() || progress.isCancelled());
                            }
                            return new Piece(proposing, proposing.suggestion());
                        },
                        piece -> take(plan, wishes, piece, stopped),
                        Proposer::failed));
    }

    private void take(Plan plan, Wishes wishes, Piece piece, AtomicBoolean stopped) {
        if (!stopped.equals(isStopped)) {
            return;
        }
        boolean isOver = stopped.get() || piece.proposing().isDone();
        isRunning = !isOver;
        told.accept(piece.best(), isOver ? 1 : piece.proposing().progress());
        if (!isOver) {
            goOn(plan, wishes, piece.proposing(), stopped);
        }
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("A proposal could not be worked out.", failure);
    }

    /// Takes the best that was found so far.
    void stop() {
        isStopped.set(true);
    }

    /// Forgets what is on its way.
    void forget() {
        isStopped.set(true);
        isStopped = new AtomicBoolean(true);
        isRunning = false;
    }

    boolean isRunning() {
        return isRunning;
    }
}
