package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.entente.app.report.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/// What a PDF says about itself: title, language, marking, and that it keeps to PDF/A-2b and
/// PDF/UA-1. It never names a person.
final class Metadata {
    private static final String PRODUCER = "Entente";
    private static final COSName OUTPUT_CONDITION = COSName.getPDFName("OutputConditionIdentifier");

    private final PDDocument pdf;
    private final Document document;

    Metadata(PDDocument pdf, Document document) {
        this.pdf = pdf;
        this.document = document;
    }

    void write() throws IOException {
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.texts().locale().toLanguageTag());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(Xmp.of(document, PRODUCER).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        information();
        outputIntent();
    }

    private void information() {
        var information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setProducer(PRODUCER);
        information.setCreationDate(printed());
        information.setModificationDate(printed());
        pdf.setDocumentInformation(information);
    }

    private Calendar printed() {
        return GregorianCalendar.from(document.printedAt().atZone(ZoneOffset.UTC));
    }

    private void outputIntent() throws IOException {
        var profile =
                new PDStream(
                        pdf, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(OUTPUT_CONDITION, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        var intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }
}
