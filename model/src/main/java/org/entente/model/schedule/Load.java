package org.entente.model.schedule;

import org.entente.model.plan.TaskId;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// How much is asked of one thing over time, a nation, a place or a cell: the sum of all claims at
/// each moment, found by a sweep over their ends.
public final class Load {
    private final List<Claim> claims;
    private final List<Step> steps;

    private Load(List<Claim> claims, List<Step> steps) {
        this.claims = claims;
        this.steps = steps;
    }

    /// A task asks for so much of the thing through a span.
    public record Claim(TaskId task, Span span, int amount) {}

    /// A stretch of time in which the sum stays the same; it is never zero.
    public record Step(Span span, int amount) {}

    public static Load of(Collection<Claim> claims) {
        var changes = new TreeMap<Instant, Integer>();
        for (var claim : claims) {
            changes.merge(claim.span().start(), claim.amount(), Integer::sum);
            changes.merge(claim.span().end(), -claim.amount(), Integer::sum);
        }
        changes.values().removeIf(change -> change == 0);
        var steps = new ArrayList<Step>(changes.size());
        int sum = 0;
        for (var change : changes.entrySet()) {
            sum += change.getValue();
            var next = changes.higherKey(change.getKey());
            if (sum != 0 && next != null) {
                steps.add(new Step(new Span(change.getKey(), next), sum));
            }
        }
        return new Load(List.copyOf(claims), List.copyOf(steps));
    }

    /// When something is asked for, in order of time.
    public List<Step> steps() {
        return steps;
    }

    /// The most that is asked for at any one moment; zero without claims.
    public int peak() {
        return steps.stream().mapToInt(Step::amount).max().orElse(0);
    }

    /// When more is asked for than there is.
    public List<Step> above(int capacity) {
        return steps.stream().filter(step -> step.amount() > capacity).toList();
    }

    /// Who asks for it at some time of the span, in the order in which they begin.
    public List<Claim> during(Span span) {
        return claims.stream()
                .filter(claim -> claim.span().overlaps(span))
                .sorted((one, other) -> one.span().start().compareTo(other.span().start()))
                .toList();
    }

    /// When nothing is asked for within the window.
    public List<Span> gaps(Span window) {
        var gaps = new ArrayList<Span>();
        var from = window.start();
        for (var step : steps) {
            var until = earlier(step.span().start(), window.end());
            if (from.isBefore(until)) {
                gaps.add(new Span(from, until));
            }
            from = from.isBefore(step.span().end()) ? step.span().end() : from;
        }
        if (from.isBefore(window.end())) {
            gaps.add(new Span(from, window.end()));
        }
        return gaps;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
