package org.entente.app.drift;

import org.entente.app.format.Language;
import org.entente.resources.BaselineText;
import org.entente.resources.TextKey;

import java.time.Duration;

/// How much later or earlier something is: short as on a bar (`+12 d`), or in words to be read out.
public final class SlipText {
    private static final long DAY = Duration.ofDays(1).toMinutes();
    private static final long HOUR = Duration.ofHours(1).toMinutes();

    private SlipText() {}

    /// The slip with its sign in days, or in hours or minutes where it is less than a day; blank
    /// for none.
    public static String brief(Language language, long minutes) {
        if (minutes == 0) {
            return "";
        }
        var size = Math.abs(minutes);
        var sign = minutes > 0 ? "+" : "−";
        return sign
                + amount(
                        language,
                        size,
                        BaselineText.BRIEF_DAYS,
                        BaselineText.BRIEF_HOURS,
                        BaselineText.BRIEF_MINUTES);
    }

    /// For example `12 days later than MPC`.
    public static String spoken(Language language, long minutes, String baseline) {
        if (minutes == 0) {
            return language.say(BaselineText.SPOKEN_AS, baseline);
        }
        var amount =
                amount(
                        language,
                        Math.abs(minutes),
                        BaselineText.SPOKEN_DAYS,
                        BaselineText.SPOKEN_HOURS,
                        BaselineText.SPOKEN_MINUTES);
        return language.say(
                minutes > 0 ? BaselineText.SPOKEN_LATER : BaselineText.SPOKEN_EARLIER,
                amount,
                baseline);
    }

    /// An hour that a change of clocks adds to days is not told.
    private static String amount(
            Language language, long size, TextKey days, TextKey hours, TextKey minutes) {
        if (size >= DAY - HOUR) {
            return language.say(days, Math.round(size / (double) DAY));
        }
        return size >= HOUR
                ? language.say(hours, Math.round(size / (double) HOUR))
                : language.say(minutes, size);
    }
}
