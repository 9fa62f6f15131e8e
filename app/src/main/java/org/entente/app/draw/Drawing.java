package org.entente.app.draw;

import java.util.List;

/// A picture as data: shapes in drawing order, and what of it can be pointed at.
public record Drawing(double width, double height, List<Shape> shapes, List<Hit> hits) {
    public Drawing {
        shapes = List.copyOf(shapes);
        hits = List.copyOf(hits);
    }
}
