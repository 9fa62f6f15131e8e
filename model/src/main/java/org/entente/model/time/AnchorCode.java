package org.entente.model.time;

/// The short code by which planners name an anchor in an offset: the `D` of `D+3`. Upper case, a
/// letter and up to seven letters or digits. Two codes have a meaning of their own: `E` is the
/// start of the exercise (STARTEX) and `ENDEX` its end; every other code, such as `D` for the day
/// on which the live phase begins, means what the plan's anchor of that code says.
public record AnchorCode(String value) implements Comparable<AnchorCode> {
    private static final int LONGEST = 8;

    public static final AnchorCode STARTEX = new AnchorCode("E");
    public static final AnchorCode ENDEX = new AnchorCode("ENDEX");

    public AnchorCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "The anchor code (%s) must be a letter and up to seven letters or digits."
                            .formatted(value));
        }
    }

    public static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && isLetter(text.charAt(0))
                && text.chars().skip(1).allMatch(sign -> isLetter(sign) || isDigit(sign));
    }

    private static boolean isLetter(int sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    @Override
    public int compareTo(AnchorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
