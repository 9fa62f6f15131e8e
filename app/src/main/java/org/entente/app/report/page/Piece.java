package org.entente.app.report.page;

import org.entente.app.draw.Shape;

import java.util.List;

/// Shapes on a page that belong together: content of a part of the document, or decoration that a
/// reader aloud passes over.
public sealed interface Piece {
    List<Shape> shapes();

    record Content(Tag tag, List<Shape> shapes) implements Piece {
        public Content {
            shapes = List.copyOf(shapes);
        }
    }

    record Artifact(Kind kind, List<Shape> shapes) implements Piece {
        public Artifact {
            shapes = List.copyOf(shapes);
        }
    }

    /// Why it is not content.
    enum Kind {
        /// At the top of each page: marking, running header.
        HEADER,
        /// At the foot of each page: page number, marking.
        FOOTER,
        /// Repeated because a page ended: a table's header.
        REPEATED,
        /// Lines and grounds.
        LAYOUT
    }
}
