package org.entente.app.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.entente.app.concurrent.Background.Progress;
import org.entente.app.report.Document;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

final class PdfWriterTest {
    @Test
    void putsTheMarkingAtTheTopAndTheFootOfEveryPage() {
        var pages = Pdfs.pages(Pdfs.written(Documents.small()));

        assertThat(pages)
                .hasSize(5)
                .allSatisfy(
                        page -> {
                            assertThat(page).startsWith("NATO UNCLASSIFIED");
                            assertThat(page).endsWith("NATO UNCLASSIFIED");
                        });
    }

    @Test
    void setsAMarkingThatIsLongerThanALineInFull() {
        var nations = IntStream.range(0, 60).mapToObj("N%02d"::formatted).toList();
        var label = new Label("NATO", Classification.SECRET, Audience.only(nations));
        var plain = Documents.small();
        var document =
                new Document(
                        plain.title(), plain.texts(), label, plain.printedAt(), plain.sections());

        var pages = Pdfs.pages(Pdfs.written(document));

        assertThat(pages)
                .allSatisfy(
                        page -> {
                            assertThat(page).startsWith(label.marking());
                            assertThat(page).endsWith(label.marking());
                        });
    }

    @Test
    void numbersThePagesAndDatesThem() {
        var pages = Pdfs.pages(Pdfs.written(Documents.small()));

        assertThat(pages.get(0)).contains("Page 1 of 5", "Printed 221200ZNOV26");
        assertThat(pages.get(4)).contains("Page 5 of 5", "Printed 221200ZNOV26");
    }

    @Test
    void speaksFrenchInAFrenchDocument() throws IOException {
        var bytes = Pdfs.written(Documents.withRows(60, Locale.FRENCH));

        assertThat(Pdfs.pages(bytes).get(2)).contains("Page 3 sur 5", "Phase one (suite)");
        try (var pdf = Pdfs.opened(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void needsNoDeeperStackForALongerDocument() throws InterruptedException {
        var document = Documents.withRows(6_000, Locale.ENGLISH);
        var written = new ByteArrayOutputStream();
        var small = new Thread(null, () -> written.writeBytes(Pdfs.written(document)), "", 256_000);

        small.start();
        small.join();

        assertThat(Pdfs.pages(written.toByteArray())).hasSizeGreaterThan(150);
    }

    @Test
    void writesTheSameBytesForTheSameDocument() {
        var once = Pdfs.written(Documents.small());
        var again = Pdfs.written(Documents.small());

        assertThat(again).isEqualTo(once);
    }

    @Test
    void leadsFromBookmarksToPages() throws IOException {
        try (var pdf = Pdfs.opened(Pdfs.written(Documents.small()))) {
            var chapters = pdf.getDocumentCatalog().getDocumentOutline().children();

            assertThat(StreamSupport.stream(chapters.spliterator(), false))
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Tables", "Figures");
            assertThat(chapters.iterator().next().getFirstChild().getTitle())
                    .isEqualTo("A long one");
            assertThat(chapters.iterator().next().findDestinationPage(pdf))
                    .isEqualTo(pdf.getPage(1));
        }
    }

    @Test
    void tellsPageNumbersInTheContents() {
        var cover = Pdfs.pages(Pdfs.written(Documents.small())).getFirst();

        assertThat(cover).contains("Tables 2").contains("Figures 5");
    }

    @Test
    void namesNobodyAndAlwaysTheSameProducer() throws IOException {
        try (var pdf = Pdfs.opened(Pdfs.written(Documents.small()))) {
            var information = pdf.getDocumentInformation();

            assertThat(information.getProducer()).isEqualTo("Entente");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreator()).isNull();
            assertThat(information.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Producer", "CreationDate", "ModDate");
        }
    }

    @Test
    void carriesTheLabelInItsMetadata() throws IOException {
        try (var pdf = Pdfs.opened(Pdfs.written(Documents.small()));
                var xmp = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            var packet = new String(xmp.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(packet)
                    .contains("<mbxmp:bindingInformation>&lt;mb:BindingInformation ")
                    .contains("&gt;UNCLASSIFIED&lt;/slab:Classification&gt;")
                    .contains("NORTHERN CONCORD &amp; &lt;friends&gt;");
        }
    }

    @Test
    void stopsWhenCancelledAndLeavesTheOldFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("plan.pdf");
        Files.writeString(file, "old");
        var cancelled = new Reported(2);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> PdfWriter.write(Documents.small(), file, cancelled));

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("plan.pdf");
    }

    @Test
    void reportsProgressUpToTheEnd(@TempDir Path folder) throws IOException {
        var file = folder.resolve("plan.pdf");
        var progress = new Reported(Integer.MAX_VALUE);

        PdfWriter.write(Documents.small(), file, progress);

        assertThat(progress.shares).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(Files.readAllBytes(file)).isEqualTo(Pdfs.written(Documents.small()));
    }

    @Test
    void writesVersionOneSeven() throws IOException {
        var out = new ByteArrayOutputStream();

        PdfWriter.write(Documents.small(), out, new Reported(Integer.MAX_VALUE));

        assertThat(new String(out.toByteArray(), 0, 8, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-1.7");
    }

    /// Remembers the shares; cancelled after so many of them.
    private static final class Reported implements Progress {
        private final List<Double> shares = new ArrayList<>();
        private final int patience;

        Reported(int patience) {
            this.patience = patience;
        }

        @Override
        public void report(double fraction) {
            shares.add(fraction);
        }

        @Override
        public boolean isCancelled() {
            return shares.size() >= patience;
        }
    }
}
