package org.entente.app.format;

import org.entente.model.bulk.Amount;
import org.entente.model.bulk.AmountReader;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.time.Offset;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Kinds of links and their lags as planners write them: `FS+2d`. A working day counts eight hours.
public final class LagText {
    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final Map<String, DependencyKind> KINDS =
            Map.of(
                    "FS", DependencyKind.FINISH_TO_START,
                    "SS", DependencyKind.START_TO_START,
                    "FF", DependencyKind.FINISH_TO_FINISH,
                    "SF", DependencyKind.START_TO_FINISH,
                    "FD", DependencyKind.FINISH_TO_START,
                    "DD", DependencyKind.START_TO_START,
                    "DF", DependencyKind.START_TO_FINISH);

    private LagText() {}

    /// A lag, and how it is counted.
    public record Lag(Duration length, LagTime time) {
        public static final Lag NONE = new Lag(Duration.ZERO, LagTime.ELAPSED);
    }

    /// The kind that the code means, in English or French.
    public static Optional<DependencyKind> kind(String code) {
        return Optional.ofNullable(KINDS.get(code.toUpperCase(Locale.ROOT)));
    }

    /// The code of the kind, as planners of that language write it.
    public static String code(DependencyKind kind, Locale locale) {
        var isFrench = locale.getLanguage().equals("fr");
        return switch (kind) {
            case FINISH_TO_START -> isFrench ? "FD" : "FS";
            case START_TO_START -> isFrench ? "DD" : "SS";
            case FINISH_TO_FINISH -> "FF";
            case START_TO_FINISH -> isFrench ? "DF" : "SF";
        };
    }

    /// The text that `read` takes back as the same; blank for none.
    public static String text(Dependency link) {
        var lag = link.lag();
        if (lag.isZero()) {
            return "";
        }
        if (link.lagTime() == LagTime.WORKING && lag.toSeconds() % WORKING_DAY.toSeconds() == 0) {
            return new Amount(Offset.ZERO, (int) lag.dividedBy(WORKING_DAY)).text();
        }
        return new Amount(new Offset(0, (int) lag.toDays(), (int) (lag.toMinutes() % 1_440)), 0)
                .text();
    }

    /// Working days make a working lag, everything else an elapsed one; blank is none. Empty where
    /// it cannot be read, or mixes the two.
    public static Optional<Lag> read(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Lag.NONE);
        }
        return AmountReader.read(typed) instanceof AmountReader.Reading.Read(var amount)
                ? lag(amount)
                : Optional.empty();
    }

    private static Optional<Lag> lag(Amount amount) {
        var offset = amount.offset();
        if (offset.months() != 0 || (amount.workingDays() != 0 && !offset.equals(Offset.ZERO))) {
            return Optional.empty();
        }
        return Optional.of(
                amount.workingDays() != 0
                        ? new Lag(WORKING_DAY.multipliedBy(amount.workingDays()), LagTime.WORKING)
                        : new Lag(
                                Duration.ofDays(offset.days()).plusMinutes(offset.minutes()),
                                LagTime.ELAPSED));
    }
}
