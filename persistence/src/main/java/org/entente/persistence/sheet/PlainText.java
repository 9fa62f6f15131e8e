package org.entente.persistence.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of a file, in whichever of the encodings that spreadsheets write.
final class PlainText {
    private static final char BYTE_ORDER = '\uFEFF';
    private static final char NUL = '\0';
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");

    /// What turns the direction in which text is read, and is not seen itself (Unicode, UAX 9).
    private static final Pattern TURN =
            Pattern.compile("[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private PlainText() {}

    /// Without what nobody sees and what makes people read another text than the program.
    static String unturned(String text) {
        return TURN.matcher(text).replaceAll("");
    }

    /// By its byte order mark UTF-16, else UTF-8, else that of older spreadsheets. Control
    /// characters are blanks, and none turns the direction of the text. Empty where it is no text
    /// at all.
    static Optional<String> of(byte[] content) {
        try {
            var text = decoded(content);
            return text.indexOf(NUL) < 0
                    ? Optional.of(unturned(CONTROL.matcher(unmarked(text)).replaceAll(" ")))
                    : Optional.empty();
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        if (begins(content, StandardCharsets.UTF_16LE)) {
            return strictly(content, StandardCharsets.UTF_16LE);
        }
        if (begins(content, StandardCharsets.UTF_16BE)) {
            return strictly(content, StandardCharsets.UTF_16BE);
        }
        try {
            return strictly(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] content, Charset charset) {
        return ByteBuffer.wrap(content)
                .slice(0, Math.min(content.length, Character.BYTES))
                .equals(ByteBuffer.wrap(String.valueOf(BYTE_ORDER).getBytes(charset)));
    }

    private static String strictly(byte[] content, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
