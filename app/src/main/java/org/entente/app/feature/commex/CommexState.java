package org.entente.app.feature.commex;

import org.entente.model.interop.commex.Commex;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.WindowId;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the screen shows: the windows in which tests can be held, which of them is chosen and how
/// they are held in it, the tests that are planned or were held in a slot, the pairs without one,
/// what would be planned, and the nations that can be asked.
record CommexState(
        boolean isKnown,
        List<Window> windows,
        @Nullable Window window,
        Wish wish,
        List<Row> tests,
        List<Open> open,
        List<Commex.Slot> proposed,
        List<Nation> nations) {
    /// While it is not known yet what works with what.
    static final CommexState NOTHING =
            new CommexState(
                    false, List.of(), null, Wish.USUAL, List.of(), List.of(), List.of(), List.of());

    CommexState(
            boolean isKnown,
            List<Window> windows,
            @Nullable Window window,
            Wish wish,
            List<Row> tests,
            List<Open> open,
            List<Commex.Slot> proposed,
            List<Nation> nations) {
        this.isKnown = isKnown;
        this.windows = List.copyOf(windows);
        this.window = window;
        this.wish = wish;
        this.tests = List.copyOf(tests);
        this.open = List.copyOf(open);
        this.proposed = List.copyOf(proposed);
        this.nations = List.copyOf(nations);
    }

    /// Who can be asked what it has not stated.
    record Nation(String code, String name) {}

    /// A stretch of time of the plan in which tests can be held, as it is stated and when that is.
    record Window(WindowId id, String name, Timeframe stated, Span span) {}

    /// A test as its table shows it, cell by cell.
    record Row(Evidence.Id id, TestResult outcome, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isOpen() {
            return outcome == TestResult.PENDING || outcome == TestResult.NOT_TESTED;
        }
    }

    /// A pair without a slot: its systems and standard, how many exchanges wait, the slot that it
    /// would be given, or why there is none.
    record Open(
            CisSystem.Id system,
            String provider,
            String consumer,
            String standard,
            String waiting,
            String slot,
            boolean isPossible) {}

    long planned() {
        return tests.stream().filter(Row::isOpen).count();
    }
}
