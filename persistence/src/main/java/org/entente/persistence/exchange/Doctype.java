package org.entente.persistence.exchange;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The database of standards names its document type in its second line. That line is blanked out,
/// so that nothing is ever looked up by it; a document type that declares anything of its own is
/// left where it is, and refused with every other.
final class Doctype {
    private static final int FIRST_BYTES = 4096;
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "\\A(?:\\xEF\\xBB\\xBF)?"
                        + "\\s*(?:<\\?xml[^>]*\\?>)?\\s*(?:<!--(?:(?!--)[\\s\\S])*-->\\s*)*"
                        + "(<!DOCTYPE\\s+standards\\s+(?:PUBLIC\\s+\"[^\"<>\\[]*\"\\s+|SYSTEM\\s+)"
                        + "\"[^\"<>\\[]*\"\\s*>)");

    private Doctype() {}

    static byte[] without(byte[] content) {
        int length = Math.min(content.length, FIRST_BYTES);
        var head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        var found = HARMLESS.matcher(head);
        if (!found.find()) {
            return content;
        }
        var clean = content.clone();
        for (int at = found.start(1); at < found.end(1); at++) {
            if (clean[at] != '\n' && clean[at] != '\r') {
                clean[at] = ' ';
            }
        }
        return clean;
    }
}
