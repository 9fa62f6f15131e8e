package org.entente.model.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.contingent;
import static org.entente.model.Things.days;
import static org.entente.model.Things.nation;

import org.entente.model.Plans;
import org.entente.model.duty.Asked;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class RosterTest {
    private static final Activity RAID = raid(Ask.of(1, Domain.LAND, Echelon.COMPANY));

    private static Activity raid(Ask... asks) {
        return activity("Raid", days("D", 8, 9))
                .withPlacement(Plans.ATTACK.placement())
                .withFiling(Filing.NONE.withAsks(List.of(asks)));
    }

    private static Plan with(Entity... entities) {
        return Plans.with(Plans.brigadeExercise(), entities);
    }

    private static Cell cell(Plan plan, Activity activity, AssigneeId who) {
        var roster = Roster.of(plan);
        return roster.cell(activity, roster.units().find(who).orElseThrow());
    }

    @Test
    void isOpenForAFreeUnitOfTheKind() {
        assertThat(cell(with(RAID), RAID, Plans.COMMANDO.id()).state()).isEqualTo(CellState.OPEN);
    }

    @Test
    void isNotNeededOnceItIsFilledAndForUnitsOfAnotherKind() {
        var filled = with(RAID, assignment(RAID.id(), Plans.TELEMARK.id()));
        var ships = raid(Ask.of(1, Domain.MARITIME, Echelon.SHIP));

        assertThat(cell(filled, RAID, Plans.COMMANDO.id()).reasons())
                .containsExactly(new Reason.NothingOpen());
        assertThat(cell(with(ships), ships, Plans.COMMANDO.id()).reasons())
                .containsExactly(new Reason.OtherKind());
    }

    @Test
    void isForbiddenWhileTheUnitIsAwayOrBusy() {
        var late = RAID.withTimeframe(days("D", 40, 41));
        var busy = with(RAID.withTimeframe(days("D", 4, 5)));

        assertThat(cell(with(late), late, Plans.COMMANDO.id()).state())
                .isEqualTo(CellState.FORBIDDEN);
        assertThat(Roster.of(busy).units().all())
                .filteredOn(
                        unit ->
                                cell(busy, RAID.withTimeframe(days("D", 4, 5)), unit.id()).state()
                                        == CellState.FORBIDDEN)
                .isNotEmpty()
                .allMatch(
                        unit ->
                                cell(busy, RAID.withTimeframe(days("D", 4, 5)), unit.id())
                                        .reasons()
                                        .stream()
                                        .anyMatch(Reason.Taken.class::isInstance));
    }

    @Test
    void isUnknownWithoutDatesAndForAContingentOfUnknownKind() {
        var undated = RAID.withTimeframe(days("X", 1, 2));
        var finns = nation("FIN");
        var bare = contingent(finns, days("D", 0, 20));

        assertThat(cell(with(undated), undated, Plans.COMMANDO.id()).reasons())
                .containsExactly(new Reason.Undated());
        assertThat(cell(with(RAID, finns, bare), RAID, bare.id()).reasons())
                .containsExactly(new Reason.KindUnknown());
    }

    @Test
    void showsConflictsOfWhatIsAssigned() {
        var plan =
                with(
                        RAID.withTimeframe(days("D", 40, 41)),
                        assignment(RAID.id(), Plans.COMMANDO.id()));

        var cell = cell(plan, RAID.withTimeframe(days("D", 40, 41)), Plans.COMMANDO.id());

        assertThat(cell.isInConflict()).isTrue();
        assertThat(cell.roles()).containsExactly(AssignmentRole.EXECUTES);
    }

    @Test
    void aFoldedColumnTellsWhatTellsMost() {
        var roster = Roster.of(with(RAID));
        var matrix = new Matrix(roster, Matrix.columns(roster, Set.of()), List.of());
        var unfolded = Matrix.columns(roster, Set.of("GBR"));
        int britain = 0;
        while (!matrix.columns().get(britain).head().nation().equals("GBR")) {
            britain++;
        }

        assertThat(matrix.cell(RAID, britain).state()).isEqualTo(CellState.OPEN);
        assertThat(matrix.candidate(RAID, britain).id()).isEqualTo(Plans.COMMANDO.id());
        assertThat(unfolded).hasSize(matrix.columns().size() + 1);
    }

    @Test
    void countsAsManyDoersAsPossible() {
        var any = Ask.ANY;
        var land = Ask.of(1, Domain.LAND, Echelon.COMPANY);

        assertThat(
                        Asked.open(
                                List.of(any, land),
                                List.of("both", "any"),
                                (doer, ask) -> ask.equals(any) || doer.equals("both")))
                .isEmpty();
        assertThat(Asked.open(List.of(land.withCount(3)), List.of("one"), (_, _) -> true))
                .hasSize(2);
    }
}
