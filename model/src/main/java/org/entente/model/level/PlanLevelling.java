package org.entente.model.level;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Situation;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Levels a plan: proposes later times for activities, so that no contingent or force element leads
/// or executes two of them at once, all are in theatre, no place holds more than it can, and every
/// dependency is kept. Only delays, by elapsed time; a summary activity stays and binds nobody.
public final class PlanLevelling {
    private final Situation situation;
    private final Terms terms;
    private final List<Activity> movable;

    private PlanLevelling(Plan plan, Terms terms) {
        this.situation = Situation.of(plan);
        this.terms = terms;
        movable = movable(plan);
    }

    /// The best proposal that the effort of the terms finds. The same plan and terms give the same
    /// proposal; a watch that ends the search gets the best so far.
    public static Proposal propose(Plan plan, Terms terms, Watch watch) {
        var levelling = new PlanLevelling(plan, terms);
        return levelling.movable.isEmpty() ? NOTHING : levelling.propose(watch);
    }

    private static final Proposal NOTHING =
            new Proposal(new Edit.Batch(List.of()), List.of(), List.of(), List.of());

    private List<Activity> movable(Plan plan) {
        Set<TaskId> held =
                plan.constraints()
                        .filter(PlanLevelling::holds)
                        .map(Constraint::task)
                        .collect(Collectors.toCollection(HashSet::new));
        return situation.activities().stream()
                .filter(activity -> terms.movable().contains(activity.id()))
                .filter(activity -> !situation.isSummary(activity.id()))
                .filter(activity -> !held.contains(activity.id()))
                .filter(activity -> startsInTime(activity.id()))
                .sorted(Comparator.comparing(activity -> activity.id().value()))
                .toList();
    }

    private static boolean holds(Constraint constraint) {
        return constraint.type() == ConstraintKind.MUST_START_ON
                || constraint.type() == ConstraintKind.MUST_FINISH_ON;
    }

    private boolean startsInTime(Activity.Id id) {
        return situation
                .span(id)
                .filter(span -> !span.start().isBefore(terms.notBefore()))
                .isPresent();
    }

    private Proposal propose(Watch watch) {
        var origin =
                movable.stream()
                        .map(activity -> span(activity).start())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        var minutes = new Minutes(origin);
        var windows = new Windows(situation, minutes, movable);
        var network = new PlanNetwork(situation, terms, minutes, movable, windows).network();
        var levelled = Levelling.level(network, terms.effort(), watch);
        return proposal(network, levelled, minutes);
    }

    private Proposal proposal(Network network, Levelled levelled, Minutes minutes) {
        var moves = new ArrayList<Proposal.Move>();
        var late = new ArrayList<Activity.Id>();
        for (int job = 0; job < movable.size(); job++) {
            var activity = movable.get(job);
            var before = span(activity);
            var start = levelled.start(job);
            if (start.isPresent()) {
                int delay = start.getAsInt() - minutes.of(before.start());
                if (delay != 0) {
                    var after = before.plus(Duration.ofMinutes(delay));
                    moves.add(new Proposal.Move(activity.id(), before, after));
                }
                if (start.getAsInt() > network.jobs().get(job).latest()) {
                    late.add(activity.id());
                }
            }
        }
        return new Proposal(new Edit.Batch(edits(moves)), moves, stuck(levelled), late);
    }

    private List<Activity.Id> stuck(Levelled levelled) {
        return levelled.unplaced().stream().map(job -> movable.get(job).id()).toList();
    }

    private List<Edit> edits(List<Proposal.Move> moves) {
        var anchors = situation.schedule().anchors();
        return moves.stream()
                .<Edit>map(
                        move -> {
                            var activity =
                                    situation
                                            .plan()
                                            .find(Activity.class, move.activity())
                                            .orElseThrow();
                            Instant start = move.to().start();
                            return new Edit.Reschedule(
                                    move.activity(),
                                    Restating.restate(
                                            activity.timeframe(), start, move.to().end(), anchors));
                        })
                .toList();
    }

    private Span span(Activity activity) {
        return situation.span(activity.id()).orElseThrow();
    }
}
