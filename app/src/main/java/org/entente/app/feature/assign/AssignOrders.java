package org.entente.app.feature.assign;

import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.model.assign.Matrix;
import org.entente.model.duty.Unit;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Turns what the user does to marked cells into edits, each of which is one step to undo. Pure but
/// for the new ids.
final class AssignOrders {
    private final AssignState state;
    private final Supplier<UUID> ids;

    AssignOrders(AssignState state, Supplier<UUID> ids) {
        this.state = state;
        this.ids = ids;
    }

    private record Place(Activity activity, int column) {}

    private List<Place> places(Mark mark) {
        var places = new ArrayList<Place>();
        for (int row = mark.top(); row <= mark.bottom(); row++) {
            var activity = state.rows().get(row).activity();
            for (int column = mark.left(); column <= mark.right() && activity != null; column++) {
                places.add(new Place(activity, column));
            }
        }
        return places;
    }

    private Matrix matrix() {
        return state.matrix();
    }

    /// Takes the activity away where somebody has it, else gives it to him.
    Edit.Batch toggle(Mark mark) {
        var cell = new Mark(mark.to(), mark.to());
        return places(cell).stream().anyMatch(this::isAssigned)
                ? clear(cell)
                : role(cell, AssignmentRole.EXECUTES);
    }

    private boolean isAssigned(Place place) {
        return !matrix().assignments(place.activity(), place.column()).isEmpty();
    }

    /// Takes away all that is marked.
    Edit.Batch clear(Mark mark) {
        return new Edit.Batch(
                places(mark).stream()
                        .flatMap(
                                place ->
                                        matrix()
                                                .assignments(place.activity(), place.column())
                                                .stream())
                        .<Edit>map(assignment -> new Edit.Remove(assignment.id()))
                        .toList());
    }

    /// Gives everything that is marked that role.
    Edit.Batch role(Mark mark, AssignmentRole role) {
        var edits = new ArrayList<Edit>();
        places(mark).forEach(place -> give(place, role, edits));
        return new Edit.Batch(edits);
    }

    private void give(Place place, AssignmentRole role, List<Edit> edits) {
        var known = matrix().assignments(place.activity(), place.column());
        if (known.isEmpty()) {
            edits.add(
                    new Edit.Add(
                            new Assignment(
                                    new Assignment.Id(ids.get()),
                                    place.activity().id(),
                                    matrix().candidate(place.activity(), place.column()).id(),
                                    role,
                                    notes())));
        } else if (known.stream().noneMatch(assignment -> assignment.role() == role)) {
            var first = known.getFirst();
            edits.add(
                    new Edit.Revise(
                            new Assignment(
                                    first.id(),
                                    first.task(),
                                    first.assignee(),
                                    role,
                                    first.notes())));
        }
    }

    private Notes notes() {
        return Notes.of(matrix().roster().plan().exercise().label());
    }

    /// Gives everything that is marked the role of the cell where the mark begins; nothing where
    /// nobody has that.
    Edit.Batch fill(Mark mark) {
        var from = places(new Mark(mark.from(), mark.from()));
        var roles =
                from.stream()
                        .flatMap(
                                place ->
                                        matrix()
                                                .assignments(place.activity(), place.column())
                                                .stream())
                        .map(Assignment::role)
                        .sorted()
                        .toList();
        return roles.isEmpty() ? new Edit.Batch(List.of()) : role(mark, roles.getFirst());
    }

    /// Asks for one unit more of the kind of the column, or one less.
    Edit.Batch ask(Spot spot, int step) {
        var activity = state.rows().get(spot.row()).activity();
        if (activity == null) {
            return new Edit.Batch(List.of());
        }
        var asks = new ArrayList<>(activity.filing().asks());
        var wanted = kind(matrix().columns().get(spot.column()).head());
        int at = 0;
        while (at < asks.size() && !asks.get(at).withCount(1).equals(wanted)) {
            at++;
        }
        if (!changed(asks, at, wanted, step)) {
            return new Edit.Batch(List.of());
        }
        return new Edit.Batch(
                List.of(new Edit.Revise(activity.withFiling(activity.filing().withAsks(asks)))));
    }

    private static boolean changed(List<Ask> asks, int at, Ask wanted, int step) {
        if (at == asks.size()) {
            return step > 0 && asks.add(wanted);
        }
        int count = asks.get(at).count() + step;
        if (count == 0) {
            asks.remove(at);
        } else if (Ask.isCount(count)) {
            asks.set(at, wanted.withCount(count));
        }
        return true;
    }

    /// What the column stands for: the formation of a unit, whoever sends it; the nation of a
    /// contingent.
    private static Ask kind(Unit unit) {
        var formation = unit.formation();
        return formation == null
                ? Ask.ANY.from(unit.nation())
                : Ask.of(1, formation.domain(), formation.echelon());
    }
}
