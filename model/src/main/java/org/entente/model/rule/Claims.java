package org.entente.model.rule;

import static java.util.Comparator.comparing;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Participant;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;

/// The time that contingents and force elements are bound by their activities. To lead and to
/// execute binds; to support, host and observe can be done beside it. A nation as such is never
/// bound.
final class Claims {
    private static final int NAMED_AT_MOST = 20;

    /// Who is bound by which activity, and when.
    record Claim(AssigneeId who, Activity.Id task, Span span) {
        static final Comparator<Claim> BY_START =
                comparing((Claim claim) -> claim.span().start())
                        .thenComparing(claim -> claim.task().value())
                        .thenComparing(claim -> claim.who().value());
    }

    /// A claim and those that were running when it began.
    record Clash(Claim claim, List<Claim> running) {}

    private final Situation situation;
    private final Map<AssigneeId, List<Claim>> claims = new HashMap<>();

    Claims(Situation situation) {
        this.situation = situation;
        situation
                .plan()
                .assignments()
                .filter(assignment -> binds(assignment.role()))
                .forEach(this::note);
        claims.replaceAll((_, own) -> own.stream().distinct().sorted(Claim.BY_START).toList());
    }

    private static boolean binds(AssignmentRole role) {
        return switch (role) {
            case LEAD, EXECUTES -> true;
            case SUPPORTS, HOSTS, OBSERVES -> false;
        };
    }

    private void note(Assignment assignment) {
        if (assignment.task() instanceof Activity.Id task
                && !(assignment.assignee() instanceof Participant.Id)) {
            situation
                    .span(task)
                    .map(span -> new Claim(assignment.assignee(), task, span))
                    .ifPresent(
                            claim ->
                                    claims.computeIfAbsent(claim.who(), _ -> new ArrayList<>())
                                            .add(claim));
        }
    }

    Map<AssigneeId, List<Claim>> byAssignee() {
        return claims;
    }

    List<Claim> of(AssigneeId assignee) {
        return claims.getOrDefault(assignee, List.of());
    }

    /// Sweeps over sorted claims and reports each with those of the others that run when it begins;
    /// an activity and the summary above it never clash. Names twenty at most, so that a unit with
    /// a thousand tasks at once costs no more than it tells.
    List<Clash> clashes(List<Claim> sorted, BiPredicate<Claim, Claim> concerned) {
        var clashes = new ArrayList<Clash>();
        var running = new PriorityQueue<Claim>(comparing(claim -> claim.span().end()));
        for (var claim : sorted) {
            while (!running.isEmpty() && !running.peek().span().overlaps(claim.span())) {
                running.poll();
            }
            var others =
                    running.stream()
                            .filter(other -> concerned.test(claim, other))
                            .filter(other -> !nested(claim, other))
                            .limit(NAMED_AT_MOST)
                            .sorted(Claim.BY_START)
                            .toList();
            if (!others.isEmpty()) {
                clashes.add(new Clash(claim, others));
            }
            running.add(claim);
        }
        return clashes;
    }

    private boolean nested(Claim one, Claim other) {
        return situation.isWithin(one.task(), other.task())
                || situation.isWithin(other.task(), one.task());
    }
}
