package org.entente.persistence.sheet;

import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Periods in one cell: two times as planners type them, such as `D-3 … D+20` or `01MAR27 to
/// 20MAR27`. A last day without a time of day counts whole.
final class Periods {
    private static final String BETWEEN = " … ";
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern GAP =
            Pattern.compile(
                    "\\s*(?:…|\\.{2,3})\\s*|\\s+(?:to|until|till|au|à|jusqu['’]au|[-–—])\\s+",
                    WORDS);
    private static final Pattern FROM = Pattern.compile("^(?:from|du|de|depuis)\\s+", WORDS);
    private static final String MIDNIGHT = " 00:00";
    private static final DateTimeFormatter GROUP =
            DateTimeFormatter.ofPattern("ddHHmm'Z'MMMuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final SheetTimes times;

    Periods(SheetTimes times) {
        this.times = times;
    }

    /// As `read` takes it back, in either language.
    static String text(Timeframe period) {
        return text(period.start()) + BETWEEN + text(period.finish());
    }

    private static String text(When when) {
        return switch (when) {
            case When.Fixed(var at) -> GROUP.format(at).toUpperCase(Locale.ROOT);
            case When.Relative relative -> WhenText.of(relative);
        };
    }

    /// Empty where the text names none, where it ends before it begins, and where nobody can know
    /// when it is, because the plan does not have the anchor.
    Optional<Timeframe> read(String text) {
        var ends = GAP.split(FROM.matcher(text.strip()).replaceFirst(""), -1);
        return ends.length != 2
                ? Optional.empty()
                : times.time(ends[0])
                        .flatMap(start -> finish(ends[1]).map(end -> new Timeframe(start, end)))
                        .filter(period -> times.anchors().span(period).isPresent());
    }

    /// Whether somebody has stated it and it can be told when that is.
    boolean isKnown(@Nullable Timeframe period) {
        return period != null && times.anchors().span(period).isPresent();
    }

    private Optional<When> finish(String text) {
        return times.time(text)
                .map(
                        when ->
                                when instanceof When.Fixed(var at) && isDay(text, when)
                                        ? When.at(next(at))
                                        : when);
    }

    /// It has no time of day yet.
    private boolean isDay(String text, When when) {
        return times.time(text + MIDNIGHT).filter(when::equals).isPresent();
    }

    private Instant next(Instant day) {
        return day.atZone(times.anchors().zone()).plusDays(1).toInstant();
    }
}
