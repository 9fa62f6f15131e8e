package org.entente.persistence.sheet;

import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.Reading;
import org.entente.model.time.When;
import org.entente.model.time.WhenReader;

import java.time.LocalDate;
import java.util.Optional;

/// Reads the times of a table; those without a zone are local to the exercise.
final class SheetTimes {
    private final Anchors anchors;
    private final WhenReader reader;

    SheetTimes(Plan plan) {
        this.anchors = Anchors.of(plan);
        this.reader = new WhenReader(plan.exercise().zone(), anchors::instant);
    }

    Anchors anchors() {
        return anchors;
    }

    Optional<When> time(String text) {
        return switch (reader.read(text)) {
            case Reading.Read(var when) -> Optional.of(when);
            case Reading.Unreadable _ -> Optional.empty();
        };
    }

    Optional<LocalDate> day(String text) {
        return time(text)
                .flatMap(anchors::instant)
                .map(at -> LocalDate.ofInstant(at, anchors.zone()));
    }
}
