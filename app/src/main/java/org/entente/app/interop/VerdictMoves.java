package org.entente.app.interop;

import static java.util.Comparator.comparingInt;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.Interop;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many verdicts on an exchange in a phase an edit would move from one colour to another, the
/// most frequent move first, out of how many that are there before and after.
public record VerdictMoves(List<Move> moves, int judged) {
    public static final VerdictMoves NONE = new VerdictMoves(List.of(), 0);

    public VerdictMoves {
        moves = List.copyOf(moves);
    }

    /// So many verdicts from this colour to that one.
    public record Move(VerdictColour before, VerdictColour after, int count) {}

    private record Way(VerdictColour before, VerdictColour after) {}

    /// By what ships, on that day; none where the plan does not take the edit.
    public static VerdictMoves of(Plan plan, Edit edit, LocalDate today) {
        return PlanEditor.apply(plan, edit) instanceof Outcome.Applied applied
                ? between(Standards.interop(plan, today), applied.plan())
                : NONE;
    }

    /// From these to those of another plan.
    public static VerdictMoves between(Interop before, Plan other) {
        var after = before.next(other);
        var counts = new LinkedHashMap<Way, Integer>();
        int judged = 0;
        for (var exchange : before.fit().exchanges().keySet()) {
            for (int stage = 0; stage < before.stages().size(); stage++) {
                var was = colour(before, exchange, stage);
                var is = colour(after, exchange, stage);
                if (was != null && is != null) {
                    judged++;
                    counts.merge(new Way(was, is), 1, Integer::sum);
                }
            }
        }
        var moves = new ArrayList<Move>();
        for (Map.Entry<Way, Integer> each : counts.entrySet()) {
            var way = each.getKey();
            if (way.before() != way.after()) {
                moves.add(new Move(way.before(), way.after(), each.getValue()));
            }
        }
        moves.sort(
                comparingInt(Move::count)
                        .reversed()
                        .thenComparing(Move::before)
                        .thenComparing(Move::after));
        return new VerdictMoves(moves, judged);
    }

    private static @Nullable VerdictColour colour(Interop interop, String exchange, int stage) {
        var verdict = interop.assessment().verdict(exchange, stage);
        return verdict == null ? null : verdict.colour();
    }

    public int moved() {
        return moves.stream().mapToInt(Move::count).sum();
    }
}
