package org.entente.app.feature.assign;

import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.model.plan.AssignmentRole;

/// What the user does to the matrix.
interface GridOrders {
    /// The keyboard is somewhere else, or more or less is marked.
    void marked(Mark mark);

    /// Gives the activity to the unit, or takes it away.
    void toggle();

    /// Gives what is marked that role.
    void role(AssignmentRole role);

    /// Takes away what is marked.
    void clear();

    /// Gives all that is marked the roles of the cell where the mark begins.
    void fill();

    /// Asks for one unit more of the kind of the column, or for one less.
    void ask(int step);

    /// The head of the column was pressed.
    void head(int column);
}
