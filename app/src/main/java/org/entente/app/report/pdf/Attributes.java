package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.entente.app.draw.Box;
import org.entente.app.report.page.Tag;
import org.entente.app.report.page.Trait;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The attributes of a structure element.
final class Attributes {
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName BOUNDS = COSName.getPDFName("BBox");
    private static final COSName PLACEMENT = COSName.getPDFName("Placement");
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private Attributes() {}

    static Optional<String> alternative(Tag tag) {
        return tag.traits().stream()
                .filter(Trait.Alternative.class::isInstance)
                .map(trait -> ((Trait.Alternative) trait).text())
                .findFirst();
    }

    /// The tag's attributes as one dictionary; null when it has none.
    static @Nullable COSDictionary of(Tag tag, PDRectangle page) {
        var attributes = new COSDictionary();
        attributes.setDirect(true);
        for (var trait : tag.traits()) {
            switch (trait) {
                case Trait.Alternative _ -> {}
                case Trait.Bounds(var box) -> bounds(attributes, box, page);
                case Trait.Scope(var direction) -> {
                    attributes.setName(COSName.O, "Table");
                    attributes.setName(SCOPE, name(direction));
                }
                case Trait.Columns(var span) -> {
                    attributes.setName(COSName.O, "Table");
                    attributes.setInt(COLUMN_SPAN, span);
                }
            }
        }
        return attributes.size() == 0 ? null : attributes;
    }

    private static String name(Trait.Direction direction) {
        return switch (direction) {
            case ROW -> "Row";
            case COLUMN -> "Column";
        };
    }

    private static void bounds(COSDictionary attributes, Box box, PDRectangle page) {
        attributes.setName(COSName.O, "Layout");
        attributes.setName(PLACEMENT, "Block");
        attributes.setItem(BOUNDS, rectangle(box, page));
    }

    /// The box as a rectangle of the page, whose y runs upwards.
    static COSArray rectangle(Box box, PDRectangle page) {
        var corners = new COSArray();
        corners.setDirect(true);
        corners.add(number(box.x()));
        corners.add(number(page.getHeight() - box.bottom()));
        corners.add(number(box.right()));
        corners.add(number(page.getHeight() - box.y()));
        return corners;
    }

    private static COSFloat number(double value) {
        return new COSFloat((float) (Math.round(value * 100) / 100.0));
    }
}
