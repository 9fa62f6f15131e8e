package org.entente.app.feature.timeline;

import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// In which rows of a group each task is drawn. Immutable; a row that comes or goes moves those
/// below it without a look at each.
final class Positions {
    static final int[] NOWHERE = {};

    /// More rows than that come and go before every task is told where it is now.
    private static final int MOST = 64;

    private final Map<TaskId, int[]> gathered;
    private final List<Shift> shifts;

    /// A row that came, or went, with a task in it.
    private record Shift(TaskId task, int row, boolean isNew) {
        int[] on(TaskId id, int[] at) {
            if (task.equals(id)) {
                return isNew ? new int[] {row} : NOWHERE;
            }
            var step = isNew ? 1 : -1;
            var from = isNew ? row : row + 1;
            return IntStream.of(at).map(old -> old >= from ? old + step : old).toArray();
        }
    }

    private Positions(Map<TaskId, int[]> gathered, List<Shift> shifts) {
        this.gathered = gathered;
        this.shifts = shifts;
    }

    static Positions of(Map<TaskId, int[]> gathered) {
        return new Positions(gathered, List.of());
    }

    /// The rows of the task from the top; empty where it is not in the group.
    int[] of(TaskId task) {
        var at = gathered.getOrDefault(task, NOWHERE);
        for (var shift : shifts) {
            at = shift.on(task, at);
        }
        return at;
    }

    /// After a row was put there.
    Positions with(TaskId task, int row) {
        return after(new Shift(task, row, true));
    }

    /// After that row was taken away.
    Positions without(TaskId task, int row) {
        return after(new Shift(task, row, false));
    }

    private Positions after(Shift shift) {
        var next = new ArrayList<>(shifts);
        next.add(shift);
        var shifted = new Positions(gathered, next);
        return next.size() < MOST ? shifted : shifted.settled();
    }

    private Positions settled() {
        var settled = HashMap.<TaskId, int[]>newHashMap(gathered.size());
        gathered.keySet().forEach(task -> settled.put(task, of(task)));
        shifts.forEach(shift -> settled.put(shift.task(), of(shift.task())));
        settled.values().removeIf(at -> at.length == 0);
        return of(settled);
    }
}
