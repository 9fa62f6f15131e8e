package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.report.PageFormat;

import java.util.List;

/// A set page: what stands on it in reading order, and the places that lead to other pages.
public record Page(PageFormat format, List<Piece> pieces, List<Link> links) {
    public Page {
        pieces = List.copyOf(pieces);
        links = List.copyOf(links);
    }

    /// A place on a page that leads to a target; the description is read aloud.
    public record Link(Tag tag, Box box, Target target, String description) {}

    /// A place to go to: the index of a page from 0, and how far down it.
    public record Target(int page, double y) {}
}
