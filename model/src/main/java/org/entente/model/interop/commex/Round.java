package org.entente.model.interop.commex;

import org.entente.model.interop.commex.Commex.Lack;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The tests that are held at the same time, as they are put into a session.
final class Round {
    private final Span span;
    private final CommexSession.Means means;
    private final Diary diary;
    private final Set<CisSystem.Id> busy = new HashSet<>();
    private final Map<CisSystem.Id, Integer> directing = new HashMap<>();
    private int held;

    Round(Span span, TestSession session, Diary diary) {
        this.span = span;
        this.means = session.means();
        this.diary = diary;
        diary.bookings().stream()
                .filter(booking -> booking.span().overlaps(span))
                .forEach(booking -> take(booking.systems(), booking.controls()));
    }

    Span span() {
        return span;
    }

    void take(TestPair pair) {
        take(Set.of(pair.one(), pair.other()), diary.controls(pair));
    }

    private void take(Set<CisSystem.Id> systems, Set<CisSystem.Id> controls) {
        held++;
        busy.addAll(systems);
        controls.forEach(one -> directing.merge(one, 1, Integer::sum));
    }

    /// What is missing for the pair to be tested now; null where nothing is.
    @Nullable Lack lack(TestPair pair) {
        if (pair.systems().anyMatch(system -> !diary.isThere(system, span))) {
            return Lack.SYSTEM;
        }
        if (held >= means.benches()) {
            return Lack.ROUND;
        }
        if (pair.systems().anyMatch(busy::contains)) {
            return Lack.PARTNER;
        }
        return diary.controls(pair).stream()
                        .anyMatch(one -> directing.getOrDefault(one, 0) >= means.directed())
                ? Lack.CONTROL
                : null;
    }
}
