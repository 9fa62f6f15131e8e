package org.entente.app.report.pdf;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Document;
import org.entente.app.report.Field;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.app.report.Tone;
import org.entente.model.label.Label;
import org.entente.resources.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Documents for tests, with every kind of block.
final class Documents {
    static final Instant PRINTED = Instant.parse("2026-11-22T12:00:00Z");

    private Documents() {}

    static Document small() {
        return withRows(60, Locale.ENGLISH);
    }

    static Document withRows(int rows, Locale locale) {
        return new Document(
                "NORTHERN CONCORD & <friends>",
                Texts.in(locale),
                Label.NATO_UNCLASSIFIED,
                PRINTED,
                List.of(cover(), table(rows), figure()));
    }

    /// With places for answers.
    static Document form() {
        return new Document(
                "Questions",
                Texts.in(Locale.ENGLISH),
                Label.NATO_UNCLASSIFIED,
                PRINTED,
                List.of(cover(), questions()));
    }

    private static Section cover() {
        return new Section(
                "Cover",
                PageFormat.A4_PORTRAIT,
                List.of(
                        new Block.Paragraph(Tone.TITLE, "NORTHERN CONCORD"),
                        Block.Paragraph.of(
                                "An exercise. Ελλάδα, Україна, საქართველო, 日本, \u202eevil."),
                        new Block.KeyValues(
                                List.of(
                                        new Block.KeyValue("STARTEX", "121830ZMAR27"),
                                        new Block.KeyValue("Host", "NOR"))),
                        new Block.Contents()));
    }

    private static Section table(int count) {
        var rows = new ArrayList<Row>();
        rows.add(Row.group(Cell.across("Phase one", 3)));
        for (int row = 1; row <= count; row++) {
            rows.add(
                    Row.of(
                            Cell.signed(Sign.values()[row % 4], "Row " + row),
                            Cell.of("A sentence that tells something about row " + row),
                            Cell.of(Integer.toString(row * 7))));
        }
        rows.add(Row.total(Cell.across("Total", 2), Cell.of("12810")));
        return new Section(
                "Tables",
                PageFormat.A4_LANDSCAPE,
                List.of(
                        new Block.Heading(1, "Tables"),
                        new Block.Heading(2, "A long one"),
                        Block.Paragraph.note("A note."),
                        new Block.Table(
                                List.of(
                                        Column.fit("Number"),
                                        Column.share("Sentence", 1),
                                        Column.number("Amount")),
                                rows)));
    }

    /// Two questions: one to choose an answer to, one to type it.
    private static Section questions() {
        return new Section(
                "Questions",
                PageFormat.A4_PORTRAIT,
                List.of(
                        new Block.Heading(1, "Questions"),
                        new Block.Table(
                                List.of(Column.share("Asked", 1), Column.share("Answer", 1)),
                                List.of(
                                        Row.of(
                                                Cell.of("Which key?"),
                                                Cell.field(
                                                        new Field(
                                                                "key#answer",
                                                                "Which key? Answer",
                                                                List.of("alpha", "not known")))),
                                        Row.of(
                                                Cell.of("Since when?"),
                                                Cell.field(
                                                        new Field(
                                                                "key#day",
                                                                "Since when? Day",
                                                                List.of())))))));
    }

    private static Section figure() {
        var fill = Style.of("table.group");
        var drawing =
                new Drawing(
                        600,
                        300,
                        List.of(
                                new Shape.Fill(new Box(0, 0, 600, 300), fill),
                                new Shape.Bar(new Box(10, 10, 100, 20), 3, Style.of("sign.major")),
                                new Shape.Label(
                                        new Point(20, 24),
                                        "River crossing",
                                        Shape.Align.START,
                                        Style.of("text.body"))),
                        List.of());
        return new Section(
                "Figures",
                PageFormat.A3_LANDSCAPE,
                List.of(
                        new Block.Heading(1, "Figures"),
                        new Block.Figure(drawing, "One bar, the river crossing.")));
    }
}
