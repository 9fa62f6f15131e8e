package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.Shape;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Compares what is drawn with files that a person has looked at. What differs is written to
/// `target/drawings`.
final class TimelineLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "clocks-forward-hours, 2027-03-27T20:00:00Z, 1",
        "clocks-forward-days, 2027-03-20T00:00:00Z, 20",
        "clocks-back-hours, 2027-10-30T20:00:00Z, 1",
        "leap-day, 2028-02-26T00:00:00Z, 10",
        "weeks, 2027-03-01T00:00:00Z, 120",
        "months, 2026-05-01T00:00:00Z, 500",
        "years, 2020-01-01T00:00:00Z, 5000"
    })
    void drawsTheAxisAsApproved(String name, String from, double minutesPerPixel)
            throws IOException {
        var frame = small(Frames.of(Plans.bare(), Grouping.PHASE, from, minutesPerPixel), 640);

        approve("grid-" + name, DrawingText.of(Frames.layout(frame).grid(frame)));
    }

    @ParameterizedTest
    @CsvSource({"PHASE", "PARTICIPANT", "PLACE"})
    void drawsTheRowsAsApproved(Grouping grouping) throws IOException {
        var frame =
                small(
                        Frames.of(Plans.brigadeExercise(), grouping, "2027-03-01T00:00:00Z", 20),
                        900);
        var layout = Frames.layout(frame);

        approve("content-" + grouping, DrawingText.of(layout.content(frame)));
        approve("labels-" + grouping, DrawingText.of(layout.labels(frame)));
    }

    @Test
    void drawsAnEmptyPlan() {
        var frame = Frames.of(Plans.bare(), Grouping.PHASE, "2027-03-01T00:00:00Z", 20);

        assertThat(Frames.content(frame).shapes()).isEmpty();
        assertThat(Frames.layout(frame).grid(frame).shapes()).isNotEmpty();
    }

    @Test
    void drawsNoMoreOfAHugePlanThanFitsIntoTheView() {
        for (var grouping : Grouping.values()) {
            var frame = Frames.of(Plans.huge(6_000), grouping, "2027-03-01T00:00:00Z", 60);
            for (var group : frame.state().groups()) {
                var folded = frame.state().arrangement().folding(group.heading().key());
                frame = frame.withState(TimelineProjector.arranged(frame.state(), folded));
            }

            var perRow = 2 * frame.viewport().width() / Measures.NARROW;
            assertThat(Frames.content(frame).shapes().size()).isLessThan((int) (20 * perRow));
        }
    }

    @Test
    void keepsEverythingBetweenTheEdges() {
        var frame = Frames.of(Plans.brigadeExercise(), Grouping.PHASE, "2027-03-03T00:00:00Z", 2);

        assertThat(Frames.content(frame).shapes())
                .filteredOn(Shape.Bar.class::isInstance)
                .extracting(shape -> ((Shape.Bar) shape).box())
                .allMatch(box -> box.x() >= 0 && box.right() <= frame.viewport().width());
    }

    @Test
    void marksWhereOneUnitDoesTwoThings() {
        var raid = Things.activity("Raid", Things.days("D", 2, 4), Plans.LIVE);
        Plan crowded =
                Plans.with(
                        Plans.brigadeExercise(),
                        raid,
                        Things.assignment(raid.id(), Plans.NORRBOTTEN.id()));
        var frame = Frames.of(crowded, Grouping.PARTICIPANT, "2027-03-10T00:00:00Z", 10);

        assertThat(styles(frame)).contains("bar.overlap");
        assertThat(
                        styles(
                                Frames.of(
                                        Plans.brigadeExercise(),
                                        Grouping.PARTICIPANT,
                                        "2027-03-10T00:00:00Z",
                                        10)))
                .doesNotContain("bar.overlap");
    }

    @Test
    void drawsSoundLinksOnlyWhenAsked() {
        var frame = Frames.of(Plans.brigadeExercise(), Grouping.PHASE, "2027-03-01T00:00:00Z", 10);

        assertThat(styles(frame)).doesNotContain("link");
        assertThat(styles(frame.withEmphasis(Emphasis.NONE.withLinks(Emphasis.Shown.ALL))))
                .contains("link");
    }

    @Test
    void namesInOneRowNeverCoverEachOther() {
        for (int shift = 0; shift < 24; shift++) {
            var from = Plans.STARTEX.minusSeconds(7 * 86_400 + shift * 3_600L).toString();
            var frame = Frames.of(Plans.huge(6_000), Grouping.PARTICIPANT, from, 10);
            var ends = new HashMap<Double, Double>();

            var labels =
                    Frames.content(frame).shapes().stream()
                            .filter(Shape.Label.class::isInstance)
                            .map(Shape.Label.class::cast)
                            .filter(label -> label.style().equals(Styles.BESIDE))
                            .map(TimelineLayoutTest::ends)
                            .sorted(Comparator.comparing(Name::from))
                            .toList();

            assertThat(labels).isNotEmpty();
            for (var label : labels) {
                assertThat(label.from())
                        .as(label.text())
                        .isGreaterThanOrEqualTo(ends.getOrDefault(label.y(), 0.0));
                ends.put(label.y(), label.until());
            }
        }
    }

    private record Name(String text, double y, double from, double until) {}

    private static Name ends(Shape.Label label) {
        var width = Frames.SEVEN.width(label.text(), label.style());
        var from = label.at().x() - (label.align() == Shape.Align.END ? width : 0);
        return new Name(label.text(), label.at().y(), from, from + width);
    }

    private static List<String> styles(TimelineFrame frame) {
        return Frames.content(frame).shapes().stream().map(shape -> shape.style().token()).toList();
    }

    private static TimelineFrame small(TimelineFrame frame, double width) {
        return frame.withViewport(frame.viewport().sized(width, 420));
    }

    private static void approve(String name, String drawn) throws IOException {
        var file = name + ".txt";
        try (InputStream approved =
                TimelineLayoutTest.class.getResourceAsStream("approved/" + file)) {
            var expected =
                    approved == null
                            ? ""
                            : new String(approved.readAllBytes(), StandardCharsets.UTF_8);
            if (!drawn.equals(expected)) {
                var folder = Files.createDirectories(Path.of("target", "drawings"));
                Files.writeString(folder.resolve(file), drawn);
            }
            assertThat(drawn).as(name).isEqualTo(expected);
        }
    }
}
