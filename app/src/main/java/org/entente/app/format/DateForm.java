package org.entente.app.format;

/// How much of a local date is written, for example on an axis.
public enum DateForm {
    YEAR("uuuu"),
    QUARTER("QQQ"),
    MONTH_AND_YEAR("LLLL uuuu"),
    MONTH("LLLL"),
    MONTH_SHORT("LLL"),
    DAY("d"),
    WEEKDAY_AND_DAY("EEE d"),
    FULL_DAY("EEE d MMM uuuu");

    private final String pattern;

    DateForm(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }
}
