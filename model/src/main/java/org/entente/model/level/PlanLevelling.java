package org.entente.model.level;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Situation;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Span;
import org.entente.model.time.When;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Levels a plan: proposes later times for activities, so that no contingent or force element leads
/// or executes two of them at once, all are in theatre, no place or cell takes more than it can,
/// every one is worked at in its hours, and every dependency is kept. Only delays, by elapsed time;
/// a summary activity stays and binds nobody.
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
            new Proposal(new Edit.Batch(List.of()), List.of(), List.of(), List.of(), List.of());

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
                .filter(activity -> activity.timing().progress().started() == null)
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
        var network = new PlanNetwork(situation, minutes, movable, windows).network();
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
        return new Proposal(
                new Edit.Batch(edits(moves)), moves, stuck(levelled), late, doubtful(moves));
    }

    /// The places and cells of unknown capacity that are asked for twice at once after the moves.
    private List<EntityId> doubtful(List<Proposal.Move> moves) {
        var moved =
                moves.stream()
                        .collect(Collectors.toMap(Proposal.Move::activity, Proposal.Move::to));
        var there =
                situation.activities().stream()
                        .filter(activity -> !situation.isSummary(activity.id()))
                        .filter(activity -> situation.span(activity.id()).isPresent())
                        .toList();
        return new Rooms(situation)
                .doubtful(activity -> moved.getOrDefault(activity.id(), span(activity)), there);
    }

    private List<Activity.Id> stuck(Levelled levelled) {
        return levelled.unplaced().stream().map(job -> movable.get(job).id()).toList();
    }

    private List<Edit> edits(List<Proposal.Move> moves) {
        var anchors = situation.schedule().anchors();
        return moves.stream()
                .flatMap(
                        move -> {
                            var activity =
                                    situation
                                            .plan()
                                            .find(Activity.class, move.activity())
                                            .orElseThrow();
                            var timeframe =
                                    Restating.restate(
                                            activity.timeframe(),
                                            move.to().start(),
                                            move.to().end(),
                                            anchors);
                            var edit = new Edit.Reschedule(move.activity(), timeframe);
                            return activity.timing().computed()
                                    ? Stream.of(edit, hold(move.activity(), timeframe.start()))
                                    : Stream.<Edit>of(edit);
                        })
                .toList();
    }

    /// A computed activity would go back to where it was unless it must not start sooner.
    private Edit hold(Activity.Id activity, When start) {
        var name = "levelled " + activity.value();
        var id = new Constraint.Id(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        var hold =
                new Constraint(
                        id, activity, ConstraintKind.START_NO_EARLIER_THAN, start, Notes.PLAIN);
        return situation.plan().has(id) ? new Edit.Revise(hold) : new Edit.Add(hold);
    }

    private Span span(Activity activity) {
        return situation.span(activity.id()).orElseThrow();
    }
}
