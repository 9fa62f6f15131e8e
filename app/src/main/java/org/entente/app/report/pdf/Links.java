package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.app.report.page.Page;

import java.util.List;

/// Writes the places that lead to other pages, once all pages are there.
final class Links {
    private static final int PRINTED = 4;

    private final PDDocument pdf;
    private final StructureTree structure;
    private final Outline outline;

    Links(PDDocument pdf, StructureTree structure, Outline outline) {
        this.pdf = pdf;
        this.structure = structure;
        this.outline = outline;
    }

    void write(List<Page> pages) {
        for (int index = 0; index < pages.size(); index++) {
            var links = new COSArray();
            for (var link : pages.get(index).links()) {
                links.add(annotation(link, index));
            }
            if (links.size() > 0) {
                pdf.getPage(index).getCOSObject().setItem(COSName.ANNOTS, links);
            }
        }
    }

    private COSDictionary annotation(Page.Link link, int page) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setInt(COSName.F, PRINTED);
        annotation.setItem(
                COSName.RECT, Attributes.rectangle(link.box(), pdf.getPage(page).getMediaBox()));
        annotation.setItem(COSName.BORDER, noBorder());
        annotation.setString(COSName.CONTENTS, link.description());
        annotation.setItem(COSName.DEST, outline.destination(link.target()));
        annotation.setInt(
                COSName.STRUCT_PARENT,
                structure.addAnnotation(
                        link.tag(), annotation, pdf.getPage(page), pdf.getNumberOfPages()));
        return annotation;
    }

    private static COSArray noBorder() {
        var border = new COSArray();
        border.setDirect(true);
        for (int part = 0; part < 3; part++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }
}
