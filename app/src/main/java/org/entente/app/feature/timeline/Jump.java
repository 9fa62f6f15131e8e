package org.entente.app.feature.timeline;

import org.entente.model.schedule.Schedule;
import org.entente.model.time.Reading;
import org.entente.model.time.When;
import org.entente.model.time.WhenReader;
import org.entente.resources.TimelineText;

import java.time.Instant;

/// Where a typed moment leads: an anchor with an offset, a date-time group or a date.
record Jump(Schedule schedule) {
    /// What came of the text.
    sealed interface Target {}

    record Landing(Instant at) implements Target {}

    /// The piece that is wrong, and the sentence that says so.
    record Nowhere(String part, TimelineText reason) implements Target {}

    Target read(String typed) {
        return switch (new WhenReader(schedule.zone(), schedule.anchors()::instant).read(typed)) {
            case Reading.Read(var when) -> target(when, typed);
            case Reading.Unreadable(var part, _) ->
                    new Nowhere(part.isEmpty() ? typed : part, TimelineText.JUMP_UNREADABLE);
        };
    }

    private Target target(When when, String typed) {
        return schedule.instant(when)
                .<Target>map(Landing::new)
                .orElseGet(() -> new Nowhere(typed.strip(), TimelineText.JUMP_NO_ANCHOR));
    }
}
