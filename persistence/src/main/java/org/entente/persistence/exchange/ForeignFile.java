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
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String PRIMAVERA_NAMESPACE = "http://xmlns.oracle.com/Primavera/";

    private final String name;
    private final byte[] content;
    private final ScheduleFormat format;

    private ForeignFile(String name, byte[] content, ScheduleFormat format) {
        this.name = name;
        this.content = content;
        this.format = format;
    }

    String name() {
        return name;
    }

    /// What its reader is to read; what had to be mended first goes into the book.
    InputStream stream(ImportReport.Book book) throws ImportException {
        if (format != ScheduleFormat.GANTTPROJECT) {
            return new ByteArrayInputStream(content);
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

    static ForeignFile read(Path path) throws ImportException {
        var name = String.valueOf(path.getFileName());
        try {
            var size = Files.size(path);
            if (size > MAX_BYTES) {
                throw new ImportException(new ImportProblem.TooLarge(name, size, MAX_BYTES));
            }
            var content = Doctype.without(Files.readAllBytes(path));
            return new ForeignFile(name, content, format(name, content));
        } catch (IOException broken) {
            throw new ImportException(
                    new ImportProblem.Unreadable(name, String.valueOf(broken.getMessage())),
                    broken);
        }
    }

    private static ScheduleFormat format(String name, byte[] content) throws ImportException {
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
        var root = SafeXml.check(name, ScheduleFormat.MSPDI, content);
        return switch (root.name()) {
            case "MilitaryScenario" -> ScheduleFormat.MSDL;
            case "standards" -> ScheduleFormat.NISP;
            case "Project" -> ScheduleFormat.MSPDI;
            case "project" -> ScheduleFormat.GANTTPROJECT;
            case "APIBusinessObjects" -> ScheduleFormat.PRIMAVERA_XML;
            default -> {
                if (root.namespace().startsWith(PRIMAVERA_NAMESPACE)) {
                    yield ScheduleFormat.PRIMAVERA_XML;
                }
                throw new ImportException(new ImportProblem.UnknownFormat(name));
            }
        };
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
