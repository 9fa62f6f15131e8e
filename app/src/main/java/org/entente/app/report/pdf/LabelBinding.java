package org.entente.app.report.pdf;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A confidentiality label (ADatP-4774) bound to the whole of the file that carries it
/// (ADatP-4778), as XML text.
final class LabelBinding {
    private static final String NATO = "NATO";
    private static final String NATO_ID = " URI=\"urn:oid:1.3.26.1.3.1\"";

    /// The originator looks at his label again, at the latest.
    private static final int REVIEW_YEARS = 5;

    /// A value that nobody holds, so that a machine lets nobody in either.
    private static final List<String> NOBODY = List.of("ORIGINATOR ONLY");

    private static final String FORM =
            """
            <mb:BindingInformation xmlns:mb="urn:nato:stanag:4778:bindinginformation:1:0">\
            <mb:MetadataBindingContainer><mb:MetadataBinding><mb:Metadata>\
            <slab:originatorConfidentialityLabel ReviewDateTime="%s" \
            xmlns:slab="urn:nato:stanag:4774:confidentialitymetadatalabel:1:0">\
            <slab:ConfidentialityInformation>\
            <slab:PolicyIdentifier%s>%s</slab:PolicyIdentifier>\
            <slab:Classification>%s</slab:Classification>%s\
            </slab:ConfidentialityInformation>\
            <slab:CreationDateTime>%s</slab:CreationDateTime>\
            </slab:originatorConfidentialityLabel>\
            </mb:Metadata><mb:DataReference URI=""/>\
            </mb:MetadataBinding></mb:MetadataBindingContainer></mb:BindingInformation>\
            """;

    private LabelBinding() {}

    static String of(Label label, Instant created) {
        var review = created.atOffset(ZoneOffset.UTC).plusYears(REVIEW_YEARS).toInstant();
        return FORM.formatted(
                review,
                label.policy().equals(NATO) ? NATO_ID : "",
                escaped(label.policy()),
                label.classification().name(),
                categories(label),
                created);
    }

    private static String categories(Label label) {
        var context = label.policy().equals(NATO) ? category("Context", List.of(NATO)) : "";
        return switch (label.releasableTo()) {
            case Audience.Everyone() -> context;
            case Audience.Only(var codes) ->
                    context + category("Releasable To", codes.isEmpty() ? NOBODY : codes);
        };
    }

    private static String category(String tag, List<String> values) {
        var xml =
                new StringBuilder(
                        "<slab:Category Type=\"PERMISSIVE\" TagName=\"%s\">".formatted(tag));
        values.forEach(
                value ->
                        xml.append("<slab:GenericValue>")
                                .append(escaped(value))
                                .append("</slab:GenericValue>"));
        return xml.append("</slab:Category>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
