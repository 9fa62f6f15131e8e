package org.entente.model.plan;

import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

/// When a force element arrives, date by date; null where nobody has said it.
public record ArrivalDates(
        @Nullable When ready,
        @Nullable When available,
        @Nullable When earliest,
        @Nullable When latest,
        @Nullable When staged,
        @Nullable When required) {
    public static final ArrivalDates OPEN = new ArrivalDates(null, null, null, null, null, null);

    public @Nullable When at(ArrivalPoint point) {
        return switch (point) {
            case READY -> ready;
            case AVAILABLE -> available;
            case EARLIEST -> earliest;
            case LATEST -> latest;
            case STAGED -> staged;
            case REQUIRED -> required;
        };
    }

    public ArrivalDates with(ArrivalPoint point, @Nullable When when) {
        return new ArrivalDates(
                point == ArrivalPoint.READY ? when : ready,
                point == ArrivalPoint.AVAILABLE ? when : available,
                point == ArrivalPoint.EARLIEST ? when : earliest,
                point == ArrivalPoint.LATEST ? when : latest,
                point == ArrivalPoint.STAGED ? when : staged,
                point == ArrivalPoint.REQUIRED ? when : required);
    }
}
