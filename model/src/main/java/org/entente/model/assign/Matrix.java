package org.entente.model.assign;

import org.entente.model.duty.Unit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Activities against contingents: each cell worked out when somebody looks at it, and then kept. A
/// column may stand for a contingent with all its units. Confined to one thread at a time.
public final class Matrix {
    private final Roster roster;
    private final List<Column> columns;
    private final Map<Activity.Id, Set<AssigneeId>> proposed;
    private final Map<Activity.Id, Cell[]> known = new HashMap<>();

    /// A unit, and those that are folded into its column.
    public record Column(Unit head, List<Unit> folded) {
        public Column {
            folded = List.copyOf(folded);
        }

        /// The unit and those that are folded into it.
        public Stream<Unit> units() {
            return Stream.concat(Stream.of(head), folded.stream());
        }
    }

    /// A matrix on which choices of a proposal lie.
    public Matrix(Roster roster, List<Column> columns, List<Choice> choices) {
        this.roster = roster;
        this.columns = List.copyOf(columns);
        var chosen = new HashMap<Activity.Id, Set<AssigneeId>>();
        for (var choice : choices) {
            chosen.merge(choice.task(), Set.of(choice.who()), Matrix::both);
        }
        this.proposed = Map.copyOf(chosen);
    }

    private static Set<AssigneeId> both(Set<AssigneeId> one, Set<AssigneeId> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /// A column for each contingent with all its units, or one for each of them where its nation is
    /// unfolded.
    public static List<Column> columns(Roster roster, Set<String> unfolded) {
        var units = roster.units();
        var columns = new ArrayList<Column>();
        for (var unit : units.all()) {
            if (unfolded.contains(unit.nation())) {
                columns.add(new Column(unit, List.of()));
            } else if (unit.above().isEmpty()) {
                columns.add(
                        new Column(
                                unit,
                                units.below(unit.id()).stream()
                                        .flatMap(id -> units.find(id).stream())
                                        .toList()));
            }
        }
        return columns;
    }

    public Roster roster() {
        return roster;
    }

    public List<Column> columns() {
        return columns;
    }

    /// What the activity and the column are to each other: for a column with folded units what
    /// tells most of any of them.
    public Cell cell(Activity activity, int column) {
        var row = known.computeIfAbsent(activity.id(), _ -> new Cell[columns.size()]);
        var cell = row[column];
        if (cell == null) {
            cell = reckon(activity, columns.get(column));
            row[column] = cell;
        }
        return cell;
    }

    private Cell reckon(Activity activity, Column column) {
        if (column.folded().isEmpty()) {
            return of(activity, column.head());
        }
        var best = Cell.NOT_NEEDED;
        var roles = new ArrayList<AssignmentRole>();
        var conflicts = new ArrayList<Reason>();
        for (var unit : column.units().toList()) {
            var cell = of(activity, unit);
            if (cell.state() == CellState.ASSIGNED) {
                cell.roles().stream().filter(role -> !roles.contains(role)).forEach(roles::add);
                conflicts.addAll(cell.reasons());
            }
            if (cell.state().compareTo(best.state()) < 0) {
                best = cell;
            }
        }
        return best.state() == CellState.ASSIGNED
                ? new Cell(CellState.ASSIGNED, roles, conflicts)
                : best;
    }

    private Cell of(Activity activity, Unit unit) {
        var chosen = proposed.get(activity.id());
        return chosen != null && chosen.contains(unit.id())
                ? new Cell(CellState.PROPOSED, List.of(AssignmentRole.EXECUTES), List.of())
                : roster.cell(activity, unit);
    }

    /// The assignments that the cell stands for.
    public List<Assignment> assignments(Activity activity, int column) {
        var units = columns.get(column).units().map(Unit::id).toList();
        return roster.situation().assignments(activity.id()).stream()
                .filter(assignment -> units.contains(assignment.assignee()))
                .toList();
    }

    /// The unit of the column that can best be given the activity: one that is asked for and free,
    /// or else the head.
    public Unit candidate(Activity activity, int column) {
        return columns.get(column)
                .units()
                .filter(unit -> of(activity, unit).state() == CellState.OPEN)
                .reduce((_, later) -> later)
                .orElse(columns.get(column).head());
    }

    /// The unit of the column whose state is that of the cell.
    public Optional<Unit> speaker(Activity activity, int column) {
        var state = cell(activity, column).state();
        return columns.get(column)
                .units()
                .filter(unit -> of(activity, unit).state() == state)
                .findFirst();
    }

    /// The activities for which somebody of the column is proposed.
    public Stream<Activity.Id> proposed(int column) {
        var units = columns.get(column).units().map(Unit::id).toList();
        return proposed.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(units::contains))
                .map(Map.Entry::getKey);
    }

    /// What the activity would still ask for if the proposal were applied.
    public int open(Activity activity) {
        var chosen = proposed.get(activity.id());
        return roster.open(activity).size() - (chosen == null ? 0 : chosen.size());
    }

    public int asked(Activity activity) {
        return roster.asks(activity).stream().mapToInt(Ask::count).sum();
    }
}
