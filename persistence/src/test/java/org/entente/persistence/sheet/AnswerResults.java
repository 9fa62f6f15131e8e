package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.entente.model.plan.Plan;

import java.util.List;

/// What became of answers that were read.
final class AnswerResults {
    private AnswerResults() {}

    static CjsorResult.Read taken(CjsorResult result) {
        if (result instanceof CjsorResult.Read read) {
            return read;
        }
        throw new AssertionError(result.toString());
    }

    /// The plan without who said what.
    static Plan unattested(Plan plan) {
        var bare = plan;
        for (var one : plan.attestations().toList()) {
            bare = bare.drop(one.id());
        }
        return bare;
    }

    /// Each refused cell by its address, its value and what is wrong with it.
    static List<Tuple> bad(CjsorResult result) {
        if (result instanceof CjsorResult.Refused(SheetProblem.BadCells(_, _, var cells))) {
            return cells.stream()
                    .map(cell -> tuple(cell.address(), cell.value(), cell.fault()))
                    .toList();
        }
        throw new AssertionError(result.toString());
    }
}
