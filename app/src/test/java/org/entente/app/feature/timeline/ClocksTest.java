package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Drawing;
import org.entente.app.draw.Shape;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// The two clocks by which the axis is read.
final class ClocksTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static TimelineFrame frame(String from, double minutes) {
        return Frames.of(Plans.brigadeExercise(), Grouping.BAND, from, minutes);
    }

    private static TimelineFrame in(TimelineFrame frame, ZoneId zone) {
        return Views.after(frame, new TimelineCommand.ReadClock(false, zone));
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text())
                .toList();
    }

    private static List<String> axis(TimelineFrame frame) {
        return words(Frames.layout(frame).grid(frame));
    }

    private static List<String> heads(TimelineFrame frame) {
        return words(Frames.layout(frame).labels(frame));
    }

    @Test
    void readsLocalTimeAboveZuluUntilTheUserChooses() {
        var frame = frame("2027-03-11T23:00:00Z", 1);

        assertThat(axis(frame)).contains("0600A", "1100Z");
        assertThat(heads(frame)).contains("Local time, Oslo", "Zulu");
    }

    @Test
    void readsWhicheverTwoClocksTheUserChooses() {
        var frame =
                Views.after(
                        in(frame("2027-03-12T00:00:00Z", 1), ZoneOffset.UTC),
                        new TimelineCommand.ReadClock(true, NEW_YORK));

        assertThat(axis(frame)).contains("0600Z", "0700R");
        assertThat(heads(frame)).contains("Zulu", "Time in New York");
    }

    @Test
    void beginsDaysByTheFirstClock() {
        var frame = frame("2027-03-11T12:00:00Z", 3);
        var there = in(frame, NEW_YORK);

        assertThat(frame.viewport().from()).isEqualTo(there.viewport().from());
        assertThat(midnight(there) - midnight(frame)).isEqualTo(6 * 60 / 3.0);
    }

    /// Where the day of STARTEX begins.
    private static double midnight(TimelineFrame frame) {
        var day = Plans.STARTEX.atZone(frame.viewport().scale().zone()).toLocalDate();
        return frame.viewport()
                .scale()
                .x(day.atStartOfDay(frame.viewport().scale().zone()).toInstant());
    }

    @Test
    void tellsTheDateWhereTheSecondClockBeginsADay() {
        var frame =
                Views.after(
                        frame("2027-03-12T01:00:00Z", 0.25),
                        new TimelineCommand.ReadClock(true, NEW_YORK));

        assertThat(axis(frame)).anyMatch(text -> text.startsWith("0000R") && text.contains("12"));
    }

    @Test
    void tellsHowLongTheDayIsOnWhichTheClocksChange() {
        var spring = frame("2027-03-26T00:00:00Z", 10);

        assertThat(axis(spring)).contains("23 h", "+60 min");
        assertThat(axis(frame("2027-10-29T00:00:00Z", 10))).contains("25 h");
        assertThat(axis(in(spring, ZoneOffset.UTC))).doesNotContain("23 h");
    }

    @Test
    void marksTheChangesOfTheSecondClockByItsName() {
        var frame =
                Views.after(
                        frame("2027-03-12T00:00:00Z", 15),
                        new TimelineCommand.ReadClock(true, NEW_YORK));

        assertThat(axis(frame)).contains("+60 min New York");
    }

    @Test
    void offersTheTimesOfEveryNationAndPlaceOfThePlan() {
        var plan = Plans.with(Plans.brigadeExercise(), Things.nation("USA"), Things.nation("NATO"));

        var choices = new Zones(Language.of(Locale.ENGLISH, OSLO)).of(plan);

        assertThat(choices.getFirst().zone()).isEqualTo(OSLO);
        assertThat(choices.get(1).zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(choices)
                .extracting(Zones.Choice::zone)
                .contains(ZoneId.of("Europe/London"), ZoneId.of("Europe/Stockholm"), NEW_YORK)
                .doesNotHaveDuplicates();
        assertThat(choices)
                .extracting(Zones.Choice::name)
                .contains("London (GBR)", "New York (USA)");
    }
}
