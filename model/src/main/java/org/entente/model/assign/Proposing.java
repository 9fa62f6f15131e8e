package org.entente.model.assign;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import org.entente.model.assign.Refused.Obstacle;
import org.entente.model.duty.Fit;
import org.entente.model.duty.Unit;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Fills what activities still ask for with units that can do it. What is assigned already stays.
/// Only what is known to be possible is proposed. One for each plan and wishes, to be gone on with
/// until it is good enough; confined to one thread at a time.
public final class Proposing {
    private static final String ID = "proposed %s %s";

    private final Roster roster;
    private final Wishes wishes;
    private final Board board;
    private final Search search;

    private Proposing(Plan plan, Wishes wishes) {
        this.roster = Roster.of(plan, wishes.duty());
        this.wishes = wishes;
        this.board = new Board(roster, slots());
        this.search = new Search(board, wishes);
    }

    /// Begins with a first answer, at once.
    public static Proposing of(Plan plan, Wishes wishes) {
        return new Proposing(plan, wishes);
    }

    /// The best answer that all the moves of the wishes find.
    public static Suggestion propose(Plan plan, Wishes wishes) {
        var proposing = of(plan, wishes);
        proposing.goOn(proposing.moves(), () -> false);
        return proposing.suggestion();
    }

    private List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        roster.activities().stream()
                .filter(activity -> !wishes.isStatedOnly() || !activity.filing().asks().isEmpty())
                .sorted(comparing(activity -> activity.id().value()))
                .forEach(activity -> slots(activity, slots));
        return slots;
    }

    private void slots(Activity activity, List<Slot> slots) {
        var duty = roster.duty(activity.id());
        if (duty.isEmpty()) {
            return;
        }
        for (var ask : roster.open(activity)) {
            var able =
                    roster.units().all().stream()
                            .filter(unit -> roster.units().fit(unit, ask) == Fit.YES)
                            .filter(unit -> roster.cell(activity, unit).state() == CellState.OPEN)
                            .toList();
            slots.add(new Slot(activity, ask, duty.get(), able));
        }
    }

    /// How many moves are made in all.
    public long moves() {
        return search.most();
    }

    /// Looks on for that many moves, fewer where it is told to stop.
    public void goOn(long moves, BooleanSupplier isStopped) {
        search.goOn(Math.min(moves, moves() - search.made()), isStopped);
    }

    /// True where it is over: all moves are made or nothing can become better.
    public boolean isDone() {
        return search.made() >= moves() || search.isPerfect();
    }

    /// How much of the moves is made, from 0 to 1.
    public double progress() {
        return isDone() ? 1 : (double) search.made() / moves();
    }

    /// How many units are asked for and missing now.
    public int asked() {
        return board.slots.size();
    }

    /// How many of them are still missing in the best answer so far.
    public int open() {
        return search.open();
    }

    /// What the best answer so far costs by the wishes.
    public double cost() {
        return search.cost();
    }

    /// The best answer so far, explained.
    public Suggestion suggestion() {
        var best = search.best();
        var choices = choices(best);
        var edit = edit(choices);
        var after =
                PlanEditor.apply(roster.plan(), edit) instanceof Outcome.Applied(var plan, _)
                        ? Roster.of(plan, wishes.duty())
                        : roster;
        var refusals = new ArrayList<Refused>();
        for (int slot = 0; slot < best.length; slot++) {
            if (best[slot] == Stand.NOBODY) {
                refusals.add(refused(after, board.slots.get(slot)));
            }
        }
        return new Suggestion(edit, choices, refusals, asked(), cost());
    }

    private List<Choice> choices(int[] best) {
        var stand = new Stand(board, wishes);
        stand.restore(best);
        var choices = new ArrayList<Choice>();
        for (int at = 0; at < best.length; at++) {
            if (best[at] != Stand.NOBODY) {
                var slot = board.slots.get(at);
                int nation = board.nation[best[at]];
                choices.add(
                        new Choice(
                                slot.activity().id(),
                                slot.ask(),
                                board.units.get(best[at]).id(),
                                slot.able().size(),
                                stand.hours(nation),
                                stand.share(nation)));
            }
        }
        return choices;
    }

    private Edit edit(List<Choice> choices) {
        var notes =
                roster.plan().hasExercise()
                        ? Notes.of(roster.plan().exercise().label())
                        : Notes.PLAIN;
        return new Edit.Batch(
                choices.stream()
                        .<Edit>map(choice -> new Edit.Add(assignment(choice, notes)))
                        .toList());
    }

    private static Assignment assignment(Choice choice, Notes notes) {
        var name = ID.formatted(choice.task().value(), choice.who().value());
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Assignment(
                new Assignment.Id(id), choice.task(), choice.who(), AssignmentRole.EXECUTES, notes);
    }

    private static Refused refused(Roster after, Slot slot) {
        var found = new LinkedHashMap<String, Obstacle>();
        for (var unit : after.units().all()) {
            if (after.units().fit(unit, slot.ask()) != Fit.NO) {
                obstacle(after, slot, unit, found);
            }
        }
        return new Refused(
                slot.activity().id(),
                slot.ask(),
                found.values().stream()
                        .sorted(comparing(Obstacle::others, reverseOrder()))
                        .toList());
    }

    private static void obstacle(Roster after, Slot slot, Unit unit, Map<String, Obstacle> found) {
        var cell = after.cell(slot.activity(), unit);
        if (cell.state() == CellState.ASSIGNED || cell.reasons().isEmpty()) {
            return;
        }
        var reason = cell.reasons().getFirst();
        found.merge(
                sort(reason),
                new Obstacle(reason, unit.id(), 0),
                (known, _) -> new Obstacle(known.reason(), known.example(), known.others() + 1));
    }

    private static String sort(Reason reason) {
        return reason instanceof Reason.Taken(var clash, _, _)
                ? clash.getClass().getName()
                : reason.getClass().getName();
    }
}
