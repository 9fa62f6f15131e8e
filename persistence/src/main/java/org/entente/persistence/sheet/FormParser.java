package org.entente.persistence.sheet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.entente.persistence.sheet.SheetProblem.FormFault;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads a PDF that somebody else wrote, strictly and within bounds. Whatever is wrong on the way
/// is kept as its fault, for PDFBox goes on without what it cannot read, and answers would be lost.
///
/// What is packed is measured and its check sum (RFC 1950) compared before it is unpacked, and only
/// the packing that forms use is undone. That holds for the strict reading alone; the other one
/// looks for objects in ways of its own.
final class FormParser extends PDFParser {
    private static final int MAX_PARTS = 2_000_000;
    private static final int MAX_ROW = 1 << 16;
    private static final int BLOCK = 1 << 13;
    private static final Set<COSBase> FLATE =
            Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final List<COSName> ROWS =
            List.of(COSName.COLUMNS, COSName.COLORS, COSName.BITS_PER_COMPONENT);

    private final String file;
    private long left = Grid.MAX_BYTES;
    private int parts;
    private @Nullable SheetProblem wrong;

    FormParser(String file, byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content));
        this.file = file;
    }

    /// What was wrong first with all that was read so far; null while nothing is.
    @Nullable SheetProblem wrong() {
        return wrong;
    }

    private IOException stop(SheetProblem problem) {
        if (wrong == null) {
            wrong = problem;
        }
        return new IOException(problem.toString());
    }

    private IOException damaged(String detail) {
        return stop(new SheetProblem.BadForm(file, FormFault.DAMAGED, detail));
    }

    /// Even a file whose password is blank is refused: what is in it could not be measured.
    @Override
    protected void prepareDecryption() throws IOException {
        if (document.isEncrypted()) {
            throw stop(new SheetProblem.BadForm(file, FormFault.PROTECTED, ""));
        }
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException broken) {
            throw wrong == null ? damaged(String.valueOf(broken.getMessage())) : broken;
        }
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        count(1);
        return super.parseCOSDictionary(isDirect);
    }

    @Override
    protected COSArray parseCOSArray() throws IOException {
        count(1);
        return super.parseCOSArray();
    }

    private void count(int more) throws IOException {
        parts += more;
        if (parts > MAX_PARTS) {
            throw damaged("more than %d parts".formatted(MAX_PARTS));
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        var filter = only(stream.getFilters());
        if (filter == null) {
            measure(stream);
        } else if (FLATE.contains(filter) && hasShortRows(stream)) {
            measurePacked(stream);
        } else {
            throw damaged("unexpected filter");
        }
        return stream;
    }

    /// Forms need no more than one filter.
    private static @Nullable COSBase only(@Nullable COSBase item) {
        return item instanceof COSArray several && several.size() == 1
                ? several.getObject(0)
                : item;
    }

    /// Whether PDFBox can hold a row of what is packed in rows.
    private static boolean hasShortRows(COSStream stream) {
        return !(only(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))
                        instanceof COSDictionary rows)
                || ROWS.stream().allMatch(name -> isShort(rows.getInt(name, 1)));
    }

    private static boolean isShort(int figure) {
        return figure >= 0 && figure <= MAX_ROW;
    }

    private void measure(COSStream stream) throws IOException {
        var block = new byte[BLOCK];
        try (var content = stream.createRawInputStream()) {
            for (int got = content.read(block); got >= 0; got = content.read(block)) {
                take(block, got);
            }
        }
    }

    private void measurePacked(COSStream stream) throws IOException {
        var packed = new byte[BLOCK];
        var block = new byte[BLOCK];
        var inflater = new Inflater();
        try (var content = stream.createRawInputStream()) {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    inflater.setInput(packed, 0, Math.max(0, content.read(packed)));
                }
                if (inflater.needsInput() || inflater.needsDictionary()) {
                    throw damaged("packed data ends early");
                }
                take(block, inflater.inflate(block));
            }
        } catch (DataFormatException broken) {
            throw damaged(String.valueOf(broken.getMessage()));
        } finally {
            inflater.end();
        }
    }

    private void take(byte[] block, int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw stop(new SheetProblem.TooLarge(file, Grid.MAX_BYTES));
        }
        int opened = 0;
        for (int i = 0; i < length; i++) {
            if (block[i] == '[' || block[i] == '<') {
                opened++;
            }
        }
        count(opened);
    }
}
