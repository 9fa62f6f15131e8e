package org.entente.app.feature.assign;

import javafx.scene.input.KeyEvent;

import org.entente.app.control.grid.GridHands;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.jspecify.annotations.Nullable;

/// Makes orders out of what the user does to the matrix.
final class AssignHands implements GridHands {
    private final AssignView view;
    private final GridOrders orders;
    private final GridKeys keys;

    AssignHands(AssignView view, GridOrders orders, GridKeys keys) {
        this.view = view;
        this.orders = orders;
        this.keys = keys;
    }

    @Override
    public void marked(Mark mark) {
        orders.marked(mark);
    }

    @Override
    public void hovered(@Nullable Spot spot) {
        view.explain();
    }

    @Override
    public void clicked(Spot spot, int times) {
        if (times == 2) {
            orders.toggle();
        }
    }

    @Override
    public boolean pressed(KeyEvent event) {
        return GridKeys.act(event, orders);
    }

    @Override
    public void typed(String letter) {
        switch (letter) {
            case "+" -> orders.ask(1);
            case "-" -> orders.ask(-1);
            default -> keys.role(letter).ifPresent(orders::role);
        }
    }

    @Override
    public void head(int column) {
        orders.head(column);
    }

    @Override
    public boolean canFillFrom(Spot spot) {
        var state = view.frame().state();
        var activity = state.rows().get(spot.row()).activity();
        return activity != null && !state.matrix().assignments(activity, spot.column()).isEmpty();
    }

    @Override
    public void fill() {
        orders.fill();
    }
}
