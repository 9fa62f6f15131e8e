package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.entente.app.report.page.Page;
import org.entente.app.report.page.PagedDocument;

import java.util.ArrayDeque;

/// Writes the bookmarks.
final class Outline {
    private final PDDocument pdf;

    Outline(PDDocument pdf) {
        this.pdf = pdf;
    }

    /// One open part of the outline and the level of its heading.
    private record Open(PDOutlineNode node, int level) {}

    void write(PagedDocument document) {
        var outline = new PDDocumentOutline();
        // At once, or PDFBox would follow the whole chain of bookmarks when it is added.
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        var open = new ArrayDeque<Open>();
        open.push(new Open(outline, 0));
        for (var bookmark : document.bookmarks()) {
            while (open.element().level() >= bookmark.level()) {
                open.pop();
            }
            var item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.getCOSObject().setItem(COSName.DEST, destination(bookmark.target()));
            open.element().node().addLast(item);
            open.push(new Open(item, bookmark.level()));
        }
    }

    /// The target as a place at the left edge, at the reader's own zoom.
    COSArray destination(Page.Target target) {
        var page = pdf.getPage(target.page());
        var place = new COSArray();
        place.setDirect(true);
        place.add(page.getCOSObject());
        place.add(COSName.getPDFName("XYZ"));
        place.add(COSInteger.ZERO);
        place.add(new COSFloat((float) Math.round(page.getMediaBox().getHeight() - target.y())));
        place.add(COSNull.NULL);
        return place;
    }
}
