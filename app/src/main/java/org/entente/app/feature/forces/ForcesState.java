package org.entente.app.feature.forces;

import org.entente.model.force.Balance;
import org.entente.model.force.BalanceHistory;
import org.entente.model.force.Candidate;
import org.entente.model.force.Heading;
import org.entente.model.force.Tally;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What the screen shows of a plan.
///
/// @param rows the lines that the filter lets through
/// @param total how many lines there are
/// @param counts how many lines bear each sign, among those that the rest of the filter lets
/// through
/// @param found who could fill the chosen line; null where none is chosen
/// @param choices what can be chosen for each kind of heading, with its name
record ForcesState(
        Plan plan,
        LineFilter filter,
        List<LineRow> rows,
        int total,
        Map<Sign, Integer> counts,
        Map<Balance.By, List<Choice>> choices,
        Sums sums,
        @Nullable Found found) {
    ForcesState {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        choices = Map.copyOf(choices);
    }

    /// A heading by its name and with its balance; the sum of all has no heading.
    record Choice(@Nullable Heading heading, String name, Tally tally) {}

    /// A line and who could fill it.
    record Found(Requirement.Id line, List<Candidate> candidates) {
        Found {
            candidates = List.copyOf(candidates);
        }
    }

    /// The balance of everything, and how it came there.
    record Sums(Tally total, List<BalanceHistory.Point> history) {
        Sums {
            history = List.copyOf(history);
        }
    }
}
