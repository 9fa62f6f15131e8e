package org.entente.app.report.pdf;

import org.entente.app.report.Document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The XMP packet of a printed document: its title, when it was printed, the standards it keeps to,
/// and its confidentiality label bound as ADatP-4778.2 asks for in XMP, with the schemas that
/// explain what PDF/A does not know.
final class Xmp {
    private static final String LABEL_SCHEMA = "urn:nato:stanag:4778:bindinginformation:1:0:xmp#";
    private static final String ACCESSIBILITY_SCHEMA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String START =
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:mbxmp="urn:nato:stanag:4778:bindinginformation:1:0:xmp#"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            """;
    private static final String END =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>\
            """;

    private final StringBuilder out = new StringBuilder(START);

    private Xmp() {}

    static String of(Document document, String producer) {
        var packet = new Xmp();
        packet.document(document, producer);
        packet.element(
                "mbxmp:bindingInformation", LabelBinding.of(document.label(), printed(document)));
        packet.schemas();
        return packet.out.append(END).toString();
    }

    private void document(Document document, String producer) {
        var printed = printed(document).toString();
        element("dc:format", "application/pdf");
        open("dc:title").open("rdf:Alt").append("<rdf:li xml:lang=\"x-default\">");
        escaped(document.title()).append("</rdf:li>\n").close("rdf:Alt").close("dc:title");
        open("dc:language").open("rdf:Bag");
        element("rdf:li", document.texts().locale().toLanguageTag());
        close("rdf:Bag").close("dc:language");
        element("xmp:CreateDate", printed);
        element("xmp:ModifyDate", printed);
        element("xmp:MetadataDate", printed);
        element("pdf:Producer", producer);
        element("pdfaid:part", "2");
        element("pdfaid:conformance", "B");
        element("pdfuaid:part", "1");
    }

    private static Instant printed(Document document) {
        return document.printedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private void schemas() {
        open("pdfaExtension:schemas").open("rdf:Bag");
        schema("PDF/UA identification", ACCESSIBILITY_SCHEMA, "pdfuaid");
        property("part", "Integer", "The part of ISO 14289");
        endSchema();
        schema("Metadata binding", LABEL_SCHEMA, "mbxmp");
        property("bindingInformation", "Text", "The confidentiality label and what it is bound to");
        endSchema();
        close("rdf:Bag").close("pdfaExtension:schemas");
    }

    private void schema(String name, String namespace, String prefix) {
        append("<rdf:li rdf:parseType=\"Resource\">\n");
        element("pdfaSchema:schema", name);
        element("pdfaSchema:namespaceURI", namespace);
        element("pdfaSchema:prefix", prefix);
        open("pdfaSchema:property").open("rdf:Seq");
    }

    private void endSchema() {
        close("rdf:Seq").close("pdfaSchema:property").close("rdf:li");
    }

    private void property(String name, String type, String description) {
        append("<rdf:li rdf:parseType=\"Resource\">\n");
        element("pdfaProperty:name", name);
        element("pdfaProperty:valueType", type);
        element("pdfaProperty:category", "internal");
        element("pdfaProperty:description", description);
        close("rdf:li");
    }

    private void element(String name, String value) {
        append("<").append(name).append(">");
        escaped(value).append("</").append(name).append(">\n");
    }

    private Xmp open(String name) {
        return append("<").append(name).append(">\n");
    }

    private Xmp close(String name) {
        return append("</").append(name).append(">\n");
    }

    /// The text without what XML cannot hold.
    private Xmp escaped(String text) {
        text.codePoints()
                .filter(point -> point >= ' ' && point != 0xfffe && point != 0xffff)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(this::escape);
        return this;
    }

    private void escape(int point) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            default -> out.appendCodePoint(point);
        }
    }

    private Xmp append(String text) {
        out.append(text);
        return this;
    }
}
