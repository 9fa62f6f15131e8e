package org.entente.app.draw.grid;

import org.entente.app.draw.Drawing;

/// Draws what of a grid is in view.
public interface GridPainting<S extends GridContent> {
    Drawing content(GridFrame<S> frame);
}
