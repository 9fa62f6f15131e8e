package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/// When a test still counts: on this day, no older than so many days, at least so deep, and with
/// the software that is fielded. Software that is not stated is not the software that was tested.
public record TrialRule(LocalDate today, int days, TestDepth depth) {
    /// A default from memory.
    public static final int USUAL_DAYS = 540;

    public boolean counts(Trial trial, String softwareOfOne, String softwareOfOther) {
        return trial.depth().compareTo(depth) >= 0
                && !trial.on().isAfter(today)
                && !trial.on().plusDays(days).isBefore(today)
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
