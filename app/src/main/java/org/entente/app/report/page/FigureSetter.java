package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.report.Block;

/// Sets figures at the left edge, whole.
final class FigureSetter {
    private static final double ABOVE = 4;
    private static final double BELOW = 10;

    private final Flow flow;

    FigureSetter(Flow flow) {
        this.flow = flow;
    }

    void set(Block.Figure figure, Tag parent) {
        var drawing = figure.drawing();
        flow.space(Math.min(ABOVE, Math.max(0, flow.left() - drawing.height())));
        flow.need(drawing.height());
        var box = new Box(flow.room().x(), flow.y(), drawing.width(), drawing.height());
        var tag =
                parent.child(
                        Role.FIGURE,
                        new Trait.Alternative(figure.alternative()),
                        new Trait.Bounds(box));
        flow.content(tag, new Moved(box.x(), box.y()).shapes(drawing.shapes()));
        flow.advance(drawing.height());
        flow.space(BELOW);
    }
}
