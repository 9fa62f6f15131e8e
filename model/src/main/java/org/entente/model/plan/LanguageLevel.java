package org.entente.model.plan;

/// How well somebody masters a skill of a language (STANAG 6001), the least first; `UNTESTED` where
/// nobody knows, which never counts as enough.
public enum LanguageLevel {
    UNTESTED("-"),
    ZERO("0"),
    ZERO_PLUS("0+"),
    ONE("1"),
    ONE_PLUS("1+"),
    TWO("2"),
    TWO_PLUS("2+"),
    THREE("3"),
    THREE_PLUS("3+"),
    FOUR("4"),
    FOUR_PLUS("4+"),
    FIVE("5");

    private final String code;

    LanguageLevel(String code) {
        this.code = code;
    }

    /// As profiles write it: `3`, `2+`, `-`.
    public String code() {
        return code;
    }
}
