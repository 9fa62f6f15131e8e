package org.entente.app.feature.forces;

import org.entente.model.force.Balance;
import org.entente.model.force.Heading;
import org.entente.model.force.Line;
import org.entente.model.plan.Requirement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// One line of the statement as it is shown.
///
/// @param cells the texts of the thirteen columns in their order
/// @param nations who was asked, by code, and how each stands
/// @param headings under what the line stands in each balance
/// @param words everything that can be looked for, in small letters
record LineRow(
        Line line,
        List<String> cells,
        List<Sign> signs,
        String nations,
        Map<Balance.By, Set<Heading>> headings,
        String words) {
    LineRow {
        cells = List.copyOf(cells);
        signs = List.copyOf(signs);
        headings = Map.copyOf(headings);
    }

    Requirement.Id id() {
        return line.requirement().id();
    }

    Requirement asked() {
        return line.requirement();
    }
}
