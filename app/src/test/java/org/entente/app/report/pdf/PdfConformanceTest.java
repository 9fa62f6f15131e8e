package org.entente.app.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayOutputStream;
import java.util.List;

final class PdfConformanceTest {
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_B", "PDFUA_1"})
    void keepsToTheStandard(PDFAFlavour flavour) throws Exception {
        assertThat(List.of(Documents.small(), Documents.form()))
                .allSatisfy(
                        document ->
                                assertThat(Pdfs.broken(Pdfs.written(document), flavour)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_B", "PDFUA_1"})
    void wouldSeeAViolation(PDFAFlavour flavour) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }

        assertThat(Pdfs.broken(out.toByteArray(), flavour)).isNotEmpty();
    }
}
