package org.entente.model.duty;

import org.entente.model.plan.Ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/// What is still open of what a task asks for, once as many doers as possible are counted against
/// it.
public final class Asked {
    private static final int NOBODY = -1;

    private Asked() {}

    /// One element, with the count 1, for each unit that is still missing.
    ///
    /// @param meets whether a doer is what is asked for
    public static <D> List<Ask> open(List<Ask> asks, List<D> doers, BiPredicate<D, Ask> meets) {
        var single = new ArrayList<Ask>();
        for (var ask : asks) {
            for (int i = 0; i < ask.count(); i++) {
                single.add(ask.withCount(1));
            }
        }
        if (doers.isEmpty()) {
            return single;
        }
        var by = new int[single.size()];
        Arrays.fill(by, NOBODY);
        for (int doer = 0; doer < doers.size(); doer++) {
            place(doer, by, new boolean[by.length], (d, ask) -> fits(doers, single, meets, d, ask));
        }
        var open = new ArrayList<Ask>();
        for (int ask = 0; ask < by.length; ask++) {
            if (by[ask] == NOBODY) {
                open.add(single.get(ask));
            }
        }
        return open;
    }

    private static <D> boolean fits(
            List<D> doers, List<Ask> asks, BiPredicate<D, Ask> meets, int doer, int ask) {
        return meets.test(doers.get(doer), asks.get(ask));
    }

    private static boolean place(
            int doer, int[] by, boolean[] seen, BiPredicate<Integer, Integer> fits) {
        for (int ask = 0; ask < by.length; ask++) {
            if (!seen[ask] && fits.test(doer, ask)) {
                seen[ask] = true;
                if (by[ask] == NOBODY || place(by[ask], by, seen, fits)) {
                    by[ask] = doer;
                    return true;
                }
            }
        }
        return false;
    }
}
