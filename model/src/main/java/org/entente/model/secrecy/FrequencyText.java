package org.entente.model.secrecy;

import java.util.regex.Pattern;

/// Tells text that names a real frequency from what staffs write of bands, widths and steps. A
/// range, the width of a channel, an offset from an alias and a number below what a transmitter
/// uses are no frequencies; a frequency in words is not seen.
public final class FrequencyText {
    private static final String NUMBER = "\\d{1,5}(?:[.,]\\d{1,6})?";

    /// The end of a range or of a list of widths, and what is added to an alias.
    private static final String NOT_AFTER_SIGNS =
            "(?<![\\w.,])(?<![\\d)z]\\s?[-–—/…]\\s?)(?<![\\d.]\\.\\.)(?<![+±−]\\s?)";

    private static final String NOT_AFTER_RANGE =
            "(?<![\\dz]\\s(?:to|à)\\s)(?<!(?:between|entre)\\s" + NUMBER + "\\s(?:and|et)\\s)";

    private static final String WIDTH =
            "(?:bandwidth|width|spacing|step|largeur|espacement|pas)\\s(?:of|de)?\\s?";

    private static final String NOT_AFTER =
            NOT_AFTER_SIGNS
                    + NOT_AFTER_RANGE
                    + "(?<!"
                    + WIDTH
                    + ")(?<!(?:band|bande|bande des)\\s)";

    private static final String FREQUENCY =
            "(?:\\d{1,5}[.,]\\d{1,6}\\s{0,2}MHz"
                    + "|\\d{3,5}\\s{0,2}MHz"
                    + "|\\d{1,3}[.,]\\d{2,6}\\s{0,2}GHz"
                    + "|\\d{4,5}(?:[.,]\\d{1,3})?\\s{0,2}kHz"
                    + "|\\d{1,2}[,\\h]\\d{3}\\s{0,2}kHz)";

    /// The beginning of a range, and words by which it is a width or a band.
    private static final String NOT_BEFORE =
            "\\b(?!\\s?[-–—/…]\\s?\\d)(?!\\s(?:to|à)\\s\\d)"
                    + "(?!\\s(?:band|bandwidth|wide|width|spacing|de large|de largeur)\\b)";

    private static final Pattern PATTERN =
            Pattern.compile(
                    NOT_AFTER + FREQUENCY + NOT_BEFORE,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNIT = Pattern.compile("[kMG]Hz", Pattern.CASE_INSENSITIVE);

    private FrequencyText() {}

    /// True where a part of the text names a frequency.
    public static boolean isIn(String text) {
        return isUnitIn(text) && PATTERN.matcher(text).find();
    }

    /// True where something in the text is told in thousands, millions or milliards of hertz.
    public static boolean isUnitIn(String text) {
        return UNIT.matcher(text).find();
    }
}
