package org.entente.app.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

final class BlanksTest {
    private static PDDocument form() throws IOException {
        return Loader.loadPDF(Pdfs.written(Documents.form()));
    }

    private static PDField field(PDDocument pdf, String name) {
        return pdf.getDocumentCatalog().getAcroForm(null).getField(name);
    }

    @Test
    void answersAreChosenOrTyped() throws IOException {
        try (var pdf = form()) {
            var answer = field(pdf, "key#answer");

            assertThat(pdf.getDocumentCatalog().getAcroForm(null).getFields()).hasSize(2);
            assertThat(answer).isInstanceOf(PDComboBox.class);
            assertThat(((PDComboBox) answer).getOptions()).containsExactly("alpha", "not known");
            assertThat(((PDComboBox) answer).isEdit()).isTrue();
            assertThat(answer.getAlternateFieldName()).isEqualTo("Which key? Answer");
            assertThat(((PDComboBox) answer).getValue()).isEmpty();
            assertThat(field(pdf, "key#day")).isInstanceOf(PDTextField.class);
        }
    }

    @Test
    void aFieldStandsInItsCell() throws IOException {
        try (var pdf = form()) {
            var place = field(pdf, "key#answer").getWidgets().getFirst();
            var below = field(pdf, "key#day").getWidgets().getFirst().getRectangle();
            var page = place.getPage();

            assertThat(page.getAnnotations()).hasSize(2);
            assertThat(place.getRectangle().getLowerLeftX())
                    .isGreaterThan(page.getMediaBox().getWidth() / 2 - 1);
            assertThat(place.getRectangle().getUpperRightX())
                    .isLessThan(page.getMediaBox().getWidth());
            assertThat(place.getRectangle().getHeight()).isGreaterThan(10);
            assertThat(below.getUpperRightY()).isLessThan(place.getRectangle().getLowerLeftY());
        }
    }

    @Test
    void whatIsFilledInCanBeSavedAndReadAgain() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = form()) {
            field(pdf, "key#answer").setValue("clé bêta");
            field(pdf, "key#day").setValue("12MAR27");
            pdf.save(out);
        }

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(field(pdf, "key#answer").getValueAsString()).isEqualTo("[clé bêta]");
            assertThat(field(pdf, "key#day").getValueAsString()).isEqualTo("12MAR27");
        }
    }
}
