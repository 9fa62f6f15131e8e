package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.entente.app.report.page.Page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Writes the places that wait for an answer as fields of a form, once all pages are there. Each is
/// empty and framed; what somebody types is set in a font that every reader of PDF has.
final class Blanks {
    private static final int PRINTED = 4;
    private static final int COMBO = 1 << 17;
    private static final int EDITABLE = 1 << 18;
    private static final int SEVERAL_LINES = 1 << 12;
    private static final float GREY = 0.6f;
    private static final double WIDTH = 0.6;
    private static final String FONT = "Helv";

    private static final String LOOK = "/%s 9 Tf 0 g".formatted(FONT);

    private static final COSName LABEL = COSName.getPDFName("TU");

    private final PDDocument pdf;
    private final StructureTree structure;

    Blanks(PDDocument pdf, StructureTree structure) {
        this.pdf = pdf;
        this.structure = structure;
    }

    void write(List<Page> pages) throws IOException {
        var fields = new COSArray();
        for (int index = 0; index < pages.size(); index++) {
            var page = pdf.getPage(index);
            for (var blank : pages.get(index).blanks()) {
                var field = field(blank, page);
                annotations(page).add(field);
                fields.add(field);
            }
        }
        if (fields.size() > 0) {
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form(fields));
        }
    }

    private static COSArray annotations(PDPage page) {
        var known = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (known != null) {
            return known;
        }
        var made = new COSArray();
        page.getCOSObject().setItem(COSName.ANNOTS, made);
        return made;
    }

    private static COSDictionary form(COSArray fields) {
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(FONT), font());
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        form.setItem(COSName.DR, resources);
        form.setString(COSName.DA, LOOK);
        return form;
    }

    private static COSDictionary font() {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return font;
    }

    /// Field and place on the page in one, as a field with one place may be.
    private COSDictionary field(Page.Blank blank, PDPage page) throws IOException {
        var field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setName(COSName.SUBTYPE, "Widget");
        field.setInt(COSName.F, PRINTED);
        field.setItem(COSName.P, page.getCOSObject());
        field.setItem(COSName.RECT, Attributes.rectangle(blank.box(), page.getMediaBox()));
        field.setItem(COSName.T, new COSString(blank.field().name()));
        field.setItem(LABEL, new COSString(blank.field().label()));
        field.setString(COSName.DA, LOOK);
        kind(field, blank.field().choices());
        field.setItem(COSName.MK, frame());
        var looks = new COSDictionary();
        looks.setItem(COSName.N, empty(blank));
        field.setItem(COSName.AP, looks);
        field.setInt(
                COSName.STRUCT_PARENT,
                structure.addAnnotation(blank.tag(), field, page, pdf.getNumberOfPages()));
        return field;
    }

    private static void kind(COSDictionary field, List<String> choices) {
        if (choices.isEmpty()) {
            field.setItem(COSName.FT, COSName.TX);
            field.setInt(COSName.FF, SEVERAL_LINES);
            return;
        }
        var offered = new COSArray();
        choices.stream().<COSBase>map(COSString::new).forEach(offered::add);
        field.setItem(COSName.FT, COSName.CH);
        field.setInt(COSName.FF, COMBO | EDITABLE);
        field.setItem(COSName.OPT, offered);
    }

    private static COSDictionary frame() {
        var colour = new COSArray();
        colour.add(new COSFloat(GREY));
        var frame = new COSDictionary();
        frame.setItem(COSName.BC, colour);
        frame.setDirect(true);
        return frame;
    }

    private COSBase empty(Page.Blank blank) throws IOException {
        var box = blank.box();
        var drawn = new PDFormXObject(pdf);
        drawn.setBBox(new PDRectangle((float) box.width(), (float) box.height()));
        try (var out = drawn.getContentStream().createOutputStream()) {
            var frame =
                    String.format(
                            Locale.ROOT,
                            "%.1f G %.1f w %.2f %.2f %.2f %.2f re S",
                            GREY,
                            WIDTH,
                            WIDTH,
                            WIDTH,
                            box.width() - 2 * WIDTH,
                            box.height() - 2 * WIDTH);
            out.write(frame.getBytes(StandardCharsets.US_ASCII));
        }
        return drawn.getCOSObject();
    }
}
