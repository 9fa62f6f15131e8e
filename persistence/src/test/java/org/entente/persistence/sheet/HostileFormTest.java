package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.model.Things;
import org.entente.model.plan.CisSystem;
import org.entente.persistence.sheet.SheetBook.Opening;
import org.entente.persistence.sheet.SheetProblem.BadForm;
import org.entente.persistence.sheet.SheetProblem.FormFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Forms that were made to do harm, each with something that no questionnaire has.
final class HostileFormTest {
    private static final Question.Spot SPOT =
            Question.Spot.domain(new CisSystem.Id(Things.id("radio")), 0);
    private static final byte[] WORDS = "robust".getBytes(StandardCharsets.US_ASCII);
    private static final int MEGABYTE = 1 << 20;

    /// What PDFBox tells of broken files is no business of whoever runs the tests.
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @TempDir private Path folder;

    @BeforeAll
    static void keepQuiet() {
        PDFBOX.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        PDFBOX.setLevel(null);
    }

    private Opening open(Function<PDDocument, COSBase> value) throws IOException {
        return open(new FilledForm().with(SPOT, value));
    }

    private Opening open(FilledForm form) throws IOException {
        return SheetBook.open(Files.write(folder.resolve("answers.pdf"), form.bytes()));
    }

    private static @Nullable SheetProblem refused(Opening opening) {
        return opening instanceof Opening.Refused(var problem) ? problem : null;
    }

    private static @Nullable FormFault fault(Opening opening) {
        return refused(opening) instanceof BadForm(_, var fault, _) ? fault : null;
    }

    private static COSStream stream(PDDocument document, COSName filter, byte[] block, int times) {
        var stream = document.getDocument().createCOSStream();
        try (var content = stream.createOutputStream(filter)) {
            for (int i = 0; i < times; i++) {
                content.write(block);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return stream;
    }

    private static byte[] block(char letter) {
        var block = new byte[MEGABYTE];
        Arrays.fill(block, (byte) letter);
        return block;
    }

    private static COSDictionary rows(PDDocument document, int columns) {
        var stream = stream(document, COSName.FLATE_DECODE, WORDS, 1);
        var rows = new COSDictionary();
        rows.setInt(COSName.PREDICTOR, 1);
        rows.setInt(COSName.COLUMNS, columns);
        stream.setItem(COSName.DECODE_PARMS, rows);
        return stream;
    }

    @Test
    void textThatIsPackedIsRead() throws IOException {
        var opening = open(on -> stream(on, COSName.FLATE_DECODE, WORDS, 1));

        assertThat(opening)
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> assertThat(opened.book().row(0, 1)).containsValue("robust"));
    }

    @Test
    void whatSwellsIsRefused() throws IOException {
        var blanks = block(' ');

        assertThat(refused(open(on -> stream(on, COSName.FLATE_DECODE, blanks, 51))))
                .isEqualTo(new SheetProblem.TooLarge("answers.pdf", Grid.MAX_BYTES));
    }

    @Test
    void otherPackingIsRefused() throws IOException {
        assertThat(fault(open(on -> stream(on, COSName.LZW_DECODE, WORDS, 1))))
                .isEqualTo(FormFault.DAMAGED);
    }

    @Test
    void moreThanAnyFormHasIsRefused() throws IOException {
        var brackets = block('[');

        assertThat(fault(open(on -> stream(on, COSName.FLATE_DECODE, brackets, 2))))
                .isEqualTo(FormFault.DAMAGED);
        assertThat(fault(open(on -> stream(on, COSName.FLATE_DECODE, brackets, 1)))).isNull();
    }

    @Test
    void rowsThatNoMemoryHoldsAreRefused() throws IOException {
        assertThat(fault(open(on -> rows(on, Integer.MAX_VALUE)))).isEqualTo(FormFault.DAMAGED);
        assertThat(refused(open(on -> rows(on, 5)))).isNull();
    }

    @Test
    void scriptsStayAsleep() throws IOException {
        var script = new COSDictionary();
        script.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        script.setString(COSName.JS, "this.submitForm('https://example.invalid')");

        assertThat(open(new FilledForm().with(SPOT, QuestionColumn.ANSWER, "MS").opening(script)))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void tooLargeFileIsNotEvenRead() throws IOException {
        var file = folder.resolve("large.pdf");
        Files.write(file, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(Grid.MAX_BYTES + 1);
        }

        assertThat(refused(SheetBook.open(file)))
                .isEqualTo(new SheetProblem.TooLarge("large.pdf", Grid.MAX_BYTES));
    }
}
