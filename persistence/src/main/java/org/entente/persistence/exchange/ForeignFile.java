package org.entente.persistence.exchange;

import org.entente.persistence.exchange.ImportReport.Loss;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.xml.stream.XMLStreamException;

/// A foreign file read into memory, with the format that its content shows; its name is never
/// trusted.
final class ForeignFile {
    static final long MAX_BYTES = 50L << 20;
    private static final double LOOKED_AT = 0.4;
    private static final double READ = 0.8;
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String name;
    private final byte[] content;
    private final ScheduleFormat format;
    private final ImportWatch watch;

    private ForeignFile(String name, byte[] content, ScheduleFormat format, ImportWatch watch) {
        this.name = name;
        this.content = content;
        this.format = format;
        this.watch = watch;
    }

    String name() {
        return name;
    }

    /// What its reader is to read; what had to be mended first goes into the book.
    InputStream stream(ImportReport.Book book) throws ImportException {
        if (format != ScheduleFormat.GANTTPROJECT) {
            return new WatchedStream(content, watch, LOOKED_AT, READ);
        }
        try {
            var starts = new GanttProjectStarts();
            var complete = starts.complete(content);
            starts.mended()
                    .forEach(task -> book.changed(Loss.NO_START, task, "", starts.viewDate()));
            return new ByteArrayInputStream(complete);
        } catch (XMLStreamException broken) {
            throw new ImportException(
                    new ImportProblem.Malformed(
                            name, format, 0, SafeXml.firstLine(broken.toString())),
                    broken);
        }
    }

    ScheduleFormat format() {
        return format;
    }

    static ForeignFile read(Path path, ImportWatch watch) throws ImportException {
        var name = String.valueOf(path.getFileName());
        try {
            var size = Files.size(path);
            if (size > MAX_BYTES) {
                throw new ImportException(new ImportProblem.TooLarge(name, size, MAX_BYTES));
            }
            var content = Doctype.without(Files.readAllBytes(path));
            return new ForeignFile(name, content, format(name, content, watch), watch);
        } catch (IOException broken) {
            throw new ImportException(
                    new ImportProblem.Unreadable(name, String.valueOf(broken.getMessage())),
                    broken);
        }
    }

    private static ScheduleFormat format(String name, byte[] content, ImportWatch watch)
            throws ImportException {
        if (startsWith(content, COMPOUND_FILE)) {
            return ScheduleFormat.MICROSOFT_PROJECT;
        }
        if (startsWith(content, "ERMHDR".getBytes(StandardCharsets.US_ASCII))) {
            return ScheduleFormat.PRIMAVERA_XER;
        }
        if (startsWith(content, "BEGIN:VCALENDAR".getBytes(StandardCharsets.US_ASCII))) {
            return ScheduleFormat.ICALENDAR;
        }
        if (!looksLikeXml(content)) {
            throw new ImportException(new ImportProblem.UnknownFormat(name));
        }
        return SafeXml.check(name, new WatchedStream(content, watch, 0, LOOKED_AT));
    }

    private static boolean looksLikeXml(byte[] content) {
        for (int at = 0; at < Math.min(content.length, 64); at++) {
            int value = content[at] & 0xFF;
            if (value == '<') {
                return true;
            }
            var isMarkOrSpace = value <= ' ' || value >= 0xBB;
            if (!isMarkOrSpace) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
