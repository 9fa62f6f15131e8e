package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.report.Section;

import java.util.ArrayList;
import java.util.List;

/// A page while it is being set.
final class Sheet {
    private final Frame frame;
    private final Section section;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Page.Link> links = new ArrayList<>();
    private final List<Page.Blank> blanks = new ArrayList<>();

    Sheet(Frame frame, Section section) {
        this.frame = frame;
        this.section = section;
    }

    Frame frame() {
        return frame;
    }

    Section section() {
        return section;
    }

    Box room() {
        return frame.room();
    }

    void add(Piece piece) {
        if (!piece.shapes().isEmpty()) {
            pieces.add(piece);
        }
    }

    /// Keeps a place in the reading order for a piece that is not known yet.
    int reserve() {
        pieces.add(new Piece.Artifact(Piece.Kind.LAYOUT, List.of()));
        return pieces.size() - 1;
    }

    void fill(int place, Piece piece) {
        pieces.set(place, piece);
    }

    void add(Page.Link link) {
        links.add(link);
    }

    void add(Page.Blank blank) {
        blanks.add(blank);
    }

    Page finished(List<Piece> header, List<Piece> footer) {
        var all = new ArrayList<>(header);
        pieces.stream().filter(piece -> !piece.shapes().isEmpty()).forEach(all::add);
        all.addAll(footer);
        return new Page(frame.format(), all, links, blanks);
    }
}
