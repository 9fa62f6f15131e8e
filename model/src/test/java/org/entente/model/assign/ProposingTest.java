package org.entente.model.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.model.Plans;
import org.entente.model.duty.Fit;
import org.entente.model.duty.Unit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

final class ProposingTest {
    private static final Wishes SHORT = Wishes.USUAL.withMoves(500);

    private static Plan applied(Plan plan, Suggestion suggestion) {
        return ((Outcome.Applied) PlanEditor.apply(plan, suggestion.edit())).plan();
    }

    /// What anybody cannot do, or nobody knows of, among those that a proposal chose.
    private static List<Cell> faults(Plan plan, Suggestion suggestion) {
        var roster = Roster.of(applied(plan, suggestion));
        var activities =
                roster.activities().stream()
                        .collect(Collectors.toMap(activity -> activity.id(), one -> one));
        return suggestion.choices().stream()
                .map(
                        choice ->
                                roster.cell(
                                        activities.get(choice.task()),
                                        roster.units().find(choice.who()).orElseThrow()))
                .filter(Cell::isInConflict)
                .toList();
    }

    @Test
    void neverProposesWhatCannotBe() {
        for (int seed = 0; seed < 60; seed++) {
            var plan = RandomNeeds.plan(seed, 10 + seed, 3 + seed % 20, 6 + seed % 20);

            var suggestion = Proposing.propose(plan, SHORT.withSeed(seed));

            assertThat(faults(plan, suggestion)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void everyNeedIsChosenForOrRefused() {
        for (int seed = 0; seed < 40; seed++) {
            var plan = RandomNeeds.plan(seed, 30, 6, 8);

            var suggestion = Proposing.propose(plan, SHORT.withSeed(seed));

            assertThat(suggestion.choices().size() + suggestion.refusals().size())
                    .isEqualTo(suggestion.asked());
            assertThat(stillOpen(applied(plan, suggestion)))
                    .as("seed %d", seed)
                    .isEqualTo(suggestion.refusals().size());
        }
    }

    private static int stillOpen(Plan plan) {
        var roster = Roster.of(plan);
        return roster.activities().stream().mapToInt(one -> roster.open(one).size()).sum();
    }

    @Test
    void tellsOfEachRefusalWhatStandsInTheWayOfAllWhoAreOfTheKind() {
        for (int seed = 0; seed < 20; seed++) {
            var plan = RandomNeeds.plan(seed, 40, 5, 8);

            var suggestion = Proposing.propose(plan, SHORT.withSeed(seed));

            var roster = Roster.of(applied(plan, suggestion));
            for (var refused : suggestion.refusals()) {
                var isAnybody =
                        roster.units().all().stream()
                                .filter(unit -> roster.units().fit(unit, refused.ask()) != Fit.NO)
                                .anyMatch(unit -> !isThere(roster, refused, unit));
                assertThat(refused.obstacles().isEmpty()).as("seed %d", seed).isEqualTo(!isAnybody);
            }
        }
    }

    private static boolean isThere(Roster roster, Refused refused, Unit unit) {
        return roster.situation().assignments(refused.task()).stream()
                .anyMatch(one -> one.assignee().equals(unit.id()));
    }

    @Test
    void sameSeedSameAnswerInHoweverManyPieces() {
        var plan = RandomNeeds.plan(7, 60, 15, 12);

        var pieces = Proposing.of(plan, SHORT);
        while (!pieces.isDone()) {
            pieces.goOn(777, () -> false);
        }

        assertThat(pieces.suggestion()).isEqualTo(Proposing.propose(plan, SHORT));
    }

    @Test
    void stopsWhereItIsToldAndKeepsTheBestSoFar() {
        var plan = RandomNeeds.plan(7, 60, 15, 12);

        var proposing = Proposing.of(plan, SHORT);
        proposing.goOn(20_000, () -> true);

        assertThat(proposing.isDone()).isFalse();
        assertThat(faults(plan, proposing.suggestion())).isEmpty();
        assertThat(proposing.suggestion().choices()).isNotEmpty();
    }

    @Test
    void findsTheBestOfAllInSmallPlans() {
        for (int seed = 0; seed < 60; seed++) {
            var plan = RandomNeeds.plan(seed, 2 + seed % 3, 2 + seed % 3, 4);
            var wishes = Wishes.USUAL.withMoves(20_000).withSeed(seed);

            var suggestion = Proposing.propose(plan, wishes);
            var best = new EveryAnswer(plan, wishes).best();

            assertThat(suggestion.refusals()).as("seed %d", seed).hasSize(best.open());
            assertThat(suggestion.cost()).as("seed %d", seed).isCloseTo(best.cost(), within(1e-3));
        }
    }

    /// Tries all answers there are.
    private static final class EveryAnswer {
        private final Board board;
        private final Stand stand;
        private Best best = new Best(Integer.MAX_VALUE, 0);

        record Best(int open, double cost) {}

        EveryAnswer(Plan plan, Wishes wishes) {
            var roster = Roster.of(plan, wishes.duty());
            var slots = new ArrayList<Slot>();
            for (var activity : roster.activities()) {
                for (var ask : roster.open(activity)) {
                    slots.add(
                            new Slot(
                                    activity,
                                    ask,
                                    roster.duty(activity.id()).orElseThrow(),
                                    roster.units().all().stream()
                                            .filter(
                                                    unit ->
                                                            roster.units().fit(unit, ask) == Fit.YES
                                                                    && roster.cell(activity, unit)
                                                                                    .state()
                                                                            == CellState.OPEN)
                                            .toList()));
                }
            }
            board = new Board(roster, slots);
            stand = new Stand(board, wishes);
        }

        Best best() {
            tryAll(0);
            return best;
        }

        private void tryAll(int slot) {
            if (slot == board.slots.size()) {
                if (stand.open() < best.open()
                        || (stand.open() == best.open() && stand.cost() < best.cost())) {
                    best = new Best(stand.open(), stand.cost());
                }
                return;
            }
            tryAll(slot + 1);
            for (var unit : board.able[slot]) {
                if (stand.isFree(slot, unit)) {
                    stand.place(slot, unit);
                    tryAll(slot + 1);
                    stand.remove(slot);
                }
            }
        }
    }

    @Test
    void leavesAloneWhatAsksForNothingUnlessItIsToldOtherwise() {
        var plan = Plans.brigadeExercise();

        assertThat(Proposing.of(plan, SHORT).asked()).isZero();
    }
}
