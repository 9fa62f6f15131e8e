package org.entente.app.workspace;

import org.entente.model.interop.Interop;
import org.entente.model.interop.loss.Endurance;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Loss;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// What failures cost the critical exchanges, worked out once for all who ask. Who asks while it is
/// being worked out waits for it; it is given up once the plan is another. To be asked beside the
/// JavaFX thread.
public final class LossBook {
    private static final long PATIENCE = 20;

    private final ReentrantLock lock = new ReentrantLock();
    private Page page = new Page(null, null, null);
    private volatile @Nullable Interop left;

    /// What is known of the verdicts that were asked about last.
    private record Page(
            @Nullable Interop interop, @Nullable List<Loss> ones, @Nullable List<Loss> pairs) {}

    private enum Sort {
        ONES,
        PAIRS
    }

    /// What each thing alone costs; null when the watch did not go on or the plan is another.
    public @Nullable List<Loss> ones(Interop interop, Failures.Watch watch) {
        return asked(Sort.ONES, interop, watch);
    }

    /// What two things at once cost beyond what each does alone; null likewise.
    public @Nullable List<Loss> pairs(Interop interop, Failures.Watch watch) {
        return asked(Sort.PAIRS, interop, watch);
    }

    /// These verdicts are those of a plan that has changed since.
    void leave(@Nullable Interop interop) {
        left = interop;
    }

    @SuppressWarnings("ReferenceEquality") // Which verdicts they are, not what they say.
    private @Nullable List<Loss> asked(Sort sort, Interop interop, Failures.Watch watch) {
        Failures.Watch both = (done, all) -> left != interop && watch.goesOn(done, all);
        if (!isMine(both)) {
            return null;
        }
        try {
            page = page.interop() == interop ? page : new Page(interop, null, null);
            var known = sort == Sort.ONES ? page.ones() : page.pairs();
            return known == null ? kept(sort, interop, both) : known;
        } finally {
            lock.unlock();
        }
    }

    private boolean isMine(Failures.Watch watch) {
        try {
            while (!lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                if (!watch.goesOn(0, 1)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable List<Loss> kept(Sort sort, Interop interop, Failures.Watch watch) {
        var endurance = new Endurance(interop);
        page =
                switch (sort) {
                    case ONES -> new Page(interop, endurance.ones(watch), page.pairs());
                    case PAIRS -> new Page(interop, page.ones(), endurance.pairs(watch));
                };
        return sort == Sort.ONES ? page.ones() : page.pairs();
    }
}
