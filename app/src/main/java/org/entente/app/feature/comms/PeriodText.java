package org.entente.app.feature.comms;

import org.entente.app.format.Formats;
import org.entente.app.format.TimeText;
import org.entente.model.plan.CisEntity;
import org.entente.model.time.Timeframe;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// Periods in one cell: two times as planners type them, with dots between, `D-3 … D+20`.
final class PeriodText {
    private static final String GAP = "\\s*(?:…|\\.{2,3}|–|/|\\s(?:to|until|au|à)\\s|\\s-\\s)\\s*";

    private final TimeText times;

    PeriodText(Formats formats) {
        this.times = new TimeText(formats);
    }

    /// Blank where there is none.
    String of(@Nullable Timeframe period) {
        return period == null ? "" : times.of(period);
    }

    /// What comes of a text typed where a period stands; blank takes it away.
    Answer typed(String text, Function<@Nullable Timeframe, CisEntity> put) {
        return text.isEmpty()
                ? Answer.revise(put.apply(null))
                : read(text)
                        .map(period -> Answer.revise(put.apply(period)))
                        .orElseGet(() -> new Answer.Wrong(CommsText.BAD_PERIOD, text));
    }

    /// The period that the text names; empty when it names none.
    Optional<Timeframe> read(String text) {
        var ends = text.split(GAP, -1);
        return ends.length != 2
                ? Optional.empty()
                : times.read(ends[0])
                        .flatMap(
                                start ->
                                        times.read(ends[1])
                                                .map(finish -> new Timeframe(start, finish)));
    }
}
