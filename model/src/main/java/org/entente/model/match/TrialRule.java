package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/// When a test still counts: held by today, no older than so many days on the day on which it is
/// needed, at least so deep, and with the software that is fielded. Software that is not stated is
/// not the software that was tested.
public record TrialRule(LocalDate today, LocalDate needed, int days, TestDepth depth) {
    /// A default from memory.
    public static final int USUAL_DAYS = 540;

    /// Of tests that are needed today.
    public TrialRule(LocalDate today, int days, TestDepth depth) {
        this(today, today, days, depth);
    }

    /// Of tests that are needed on that day, or today where it is over.
    public TrialRule neededOn(LocalDate day) {
        return new TrialRule(today, day.isAfter(today) ? day : today, days, depth);
    }

    /// Where tests count for so many days once they have gone so deep.
    public TrialRule asking(int otherDays, TestDepth otherDepth) {
        return new TrialRule(today, needed, otherDays, otherDepth);
    }

    /// Whether a test of that day is too old when it is needed.
    public boolean isOld(LocalDate held) {
        return held.plusDays(days).isBefore(needed);
    }

    public boolean counts(Trial trial, String softwareOfOne, String softwareOfOther) {
        return trial.depth().compareTo(depth) >= 0
                && !trial.on().isAfter(today)
                && !isOld(trial.on())
                && same(trial.softwareOfOne(), softwareOfOne)
                && same(trial.softwareOfOther(), softwareOfOther)
                && trial.result() != TestResult.NOT_TESTED
                && trial.result() != TestResult.PENDING;
    }

    private static boolean same(String tested, String fielded) {
        return !tested.isBlank() && Words.plain(tested).equals(Words.plain(fielded));
    }

    /// The last test that counts; of several on one day the worst.
    public @Nullable Trial latest(
            Collection<Trial> trials, String softwareOfOne, String softwareOfOther) {
        return trials.stream()
                .filter(trial -> counts(trial, softwareOfOne, softwareOfOther))
                .max(
                        Comparator.comparing(Trial::on)
                                .thenComparing(Trial::result)
                                .thenComparing(Trial::id))
                .orElse(null);
    }
}
