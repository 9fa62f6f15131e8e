package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.report.Field;
import org.entente.app.report.PageFormat;

import java.util.List;

/// A set page: what stands on it in reading order, the places that lead to other pages, and those
/// that wait for an answer.
public record Page(PageFormat format, List<Piece> pieces, List<Link> links, List<Blank> blanks) {
    public Page {
        pieces = List.copyOf(pieces);
        links = List.copyOf(links);
        blanks = List.copyOf(blanks);
    }

    /// A place on a page that leads to a target; the description is read aloud.
    public record Link(Tag tag, Box box, Target target, String description) {}

    /// A place on a page where somebody answers.
    public record Blank(Tag tag, Box box, Field field) {}

    /// A place to go to: the index of a page from 0, and how far down it.
    public record Target(int page, double y) {}
}
