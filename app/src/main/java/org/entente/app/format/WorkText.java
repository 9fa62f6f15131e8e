package org.entente.app.format;

import org.entente.model.plan.Plan;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.resources.TimingText;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts of work as planners type them: `5wd` (working days, `5jo` in French), `2w` (weeks of
/// five of them), `40h`, `1h30`, `90min`.
public final class WorkText {
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,2})?) ?(WD|JO|J|D|W|S|H|MIN)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}) ?H ?(\\d{1,2})(?: ?MIN)?");
    private static final Duration USUAL_DAY = Duration.ofHours(8);
    private static final int DAYS_A_WEEK = 5;
    private static final double SECONDS_AN_HOUR = 3600;

    private final Language language;
    private final Duration day;

    /// The day is how long people work on a working day.
    public WorkText(Language language, Duration day) {
        this.language = language;
        this.day = day;
    }

    /// With the days of the task's own calendar, or of eight hours where it has none.
    public static WorkText of(Language language, Plan plan, Timing timing) {
        var day =
                timing.calendars().stream()
                        .flatMap(id -> plan.find(WorkCalendar.class, id).stream())
                        .flatMap(calendar -> calendar.week().stream())
                        .map(WorkText::worked)
                        .filter(Duration::isPositive)
                        .findFirst()
                        .orElse(USUAL_DAY);
        return new WorkText(language, day);
    }

    private static Duration worked(WorkCalendar.WorkingDay day) {
        return day.hours().stream().map(WorkText::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(WorkCalendar.Hours hours) {
        var length = Duration.between(hours.from(), hours.to());
        return length.isPositive() ? length : length.plusDays(1);
    }

    /// The text that `read` takes back as the same, to the minute.
    public String of(Duration work) {
        if (work.isPositive() && work.toSeconds() % day.toSeconds() == 0) {
            return language.say(TimingText.WORKING_DAYS, work.dividedBy(day));
        }
        if (work.toMinutesPart() == 0) {
            return work.toHours() + "h";
        }
        return work.toHours() == 0
                ? work.toMinutes() + "min"
                : "%dh%02d".formatted(work.toHours(), work.toMinutesPart());
    }

    /// What it comes to, in hours.
    public String hint(Duration work) {
        return language.say(TimingText.WORK_HINT, hours(work), hours(day));
    }

    private static double hours(Duration work) {
        return work.toSeconds() / SECONDS_AN_HOUR;
    }

    /// Empty when the text names no amount of work.
    public Optional<Duration> read(String text) {
        var typed = text.strip().toUpperCase(Locale.ROOT);
        var clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Optional.of(
                    Duration.ofHours(Integer.parseInt(clock.group(1)))
                            .plusMinutes(Integer.parseInt(clock.group(2))));
        }
        var amount = AMOUNT.matcher(typed);
        return amount.matches()
                ? Optional.of(times(amount.group(1), unit(amount.group(2))))
                : Optional.empty();
    }

    private Duration unit(String letters) {
        return switch (letters) {
            case "H" -> Duration.ofHours(1);
            case "MIN" -> Duration.ofMinutes(1);
            case "W", "S" -> day.multipliedBy(DAYS_A_WEEK);
            default -> day;
        };
    }

    private static Duration times(String number, Duration unit) {
        return Duration.ofMinutes(
                Math.round(Double.parseDouble(number.replace(',', '.')) * unit.toMinutes()));
    }
}
