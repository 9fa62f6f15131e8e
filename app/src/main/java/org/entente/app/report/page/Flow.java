package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.draw.Shape;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Pages being filled from top to bottom.
final class Flow {
    private final Function<PageFormat, Frame> frames;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    Flow(Function<PageFormat, Frame> frames) {
        this.frames = frames;
    }

    void begin(Section section) {
        sheets.add(new Sheet(frames.apply(section.format()), section));
        y = sheet().room().y();
    }

    void breakPage() {
        begin(sheet().section());
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /// The index of the page, from 0.
    int page() {
        return sheets.size() - 1;
    }

    double y() {
        return y;
    }

    /// The whole room of the page.
    Box room() {
        return sheet().room();
    }

    /// How much height is left.
    double left() {
        return room().bottom() - y;
    }

    boolean isAtTop() {
        return y <= room().y();
    }

    /// Goes on to a new page if so much height is not left and a new page would have more.
    void need(double height) {
        if (height > left() + 0.01 && !isAtTop()) {
            breakPage();
        }
    }

    void advance(double height) {
        y += height;
    }

    /// Space that falls away at the top of a page and at its end.
    void space(double height) {
        if (!isAtTop()) {
            y = Math.min(y + height, room().bottom());
        }
    }

    void content(Tag tag, List<Shape> shapes) {
        sheet().add(new Piece.Content(tag, shapes));
    }

    void decoration(List<Shape> shapes) {
        sheet().add(new Piece.Artifact(Piece.Kind.LAYOUT, shapes));
    }

    void repeated(List<Shape> shapes) {
        sheet().add(new Piece.Artifact(Piece.Kind.REPEATED, shapes));
    }

    Page.Target here() {
        return new Page.Target(page(), y);
    }
}
