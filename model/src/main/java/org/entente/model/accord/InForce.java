package org.entente.model.accord;

import static java.util.Comparator.comparing;

import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// When agreements on one thing are in force. Several may follow one another. One without a period
/// is in force from its signature on; only what is signed is in force, and of what is being
/// negotiated nobody knows whether it will be.
public final class InForce {
    private final List<Span> surely = new ArrayList<>();
    private final List<Span> perhaps = new ArrayList<>();
    private boolean isAlways;
    private boolean isOpen;

    private InForce() {}

    public static InForce of(Collection<Agreement> agreements, Anchors anchors) {
        var found = new InForce();
        agreements.forEach(each -> found.add(each, anchors));
        return found;
    }

    private void add(Agreement agreement, Anchors anchors) {
        switch (agreement.paper().state()) {
            case PLANNED, ENDED -> {}
            case IN_NEGOTIATION -> add(agreement, anchors, false);
            case SIGNED -> add(agreement, anchors, true);
        }
    }

    /// One of which the period hangs on what the plan does not have may be in force at any time.
    private void add(Agreement agreement, Anchors anchors, boolean isSigned) {
        var period = agreement.period();
        var span = period == null ? null : anchors.span(period).orElse(null);
        if (span != null) {
            perhaps.add(span);
        }
        if (span != null && isSigned) {
            surely.add(span);
        }
        isAlways |= period == null && isSigned;
        isOpen |= span == null;
    }

    /// All through that time.
    public Truth during(Span time) {
        if (isAlways || isCovered(surely, time)) {
            return Truth.TRUE;
        }
        return isOpen || isCovered(perhaps, time) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /// At any time that anybody could name.
    public Truth ever() {
        if (isAlways || !surely.isEmpty()) {
            return Truth.TRUE;
        }
        return isOpen || !perhaps.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean isCovered(List<Span> spans, Span time) {
        return joined(spans).stream().anyMatch(span -> span.contains(time));
    }

    /// The same time in spans that have none in common and do not touch, in order.
    public static List<Span> joined(Collection<Span> spans) {
        var joined = new ArrayList<Span>();
        spans.stream()
                .sorted(comparing(Span::start))
                .forEach(
                        span -> {
                            var last = joined.isEmpty() ? null : joined.getLast();
                            if (last == null || span.start().isAfter(last.end())) {
                                joined.add(span);
                            } else if (span.end().isAfter(last.end())) {
                                joined.set(joined.size() - 1, new Span(last.start(), span.end()));
                            }
                        });
        return joined;
    }
}
