package org.entente.app.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

final class LabelBindingTest {
    private static final Instant CREATED = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void statesPolicyClassificationAndWhoMaySeeIt() throws Exception {
        var label =
                new Label("NATO", Classification.RESTRICTED, Audience.only(List.of("SWE", "NATO")));

        var binding = read(label);

        assertThat(text(binding, "PolicyIdentifier")).isEqualTo("NATO");
        assertThat(text(binding, "Classification")).isEqualTo("RESTRICTED");
        assertThat(text(binding, "ConfidentialityInformation")).endsWith("NATONATOSWE");
        assertThat(text(binding, "CreationDateTime")).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(first(binding, "originatorConfidentialityLabel").getAttribute("ReviewDateTime"))
                .isEqualTo("2031-11-22T12:00:00Z");
    }

    @Test
    void isBoundToTheWholeFile() throws Exception {
        var binding = read(Label.NATO_UNCLASSIFIED);

        assertThat(first(binding, "DataReference").hasAttribute("URI")).isTrue();
        assertThat(first(binding, "DataReference").getAttribute("URI")).isEmpty();
    }

    @Test
    void letsNobodyInWhereNobodyIsNamed() throws Exception {
        var label = new Label("A<B", Classification.SECRET, Audience.only(List.of()));

        var binding = read(label);

        assertThat(text(binding, "PolicyIdentifier")).isEqualTo("A<B");
        assertThat(first(binding, "Category").getAttribute("TagName")).isEqualTo("Releasable To");
        assertThat(text(binding, "GenericValue")).isEqualTo("ORIGINATOR ONLY");
    }

    private static Element read(Label label) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xml = LabelBinding.of(label, CREATED);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static Element first(Element binding, String name) {
        return (Element) binding.getElementsByTagNameNS("*", name).item(0);
    }

    private static String text(Element binding, String name) {
        return first(binding, name).getTextContent();
    }
}
