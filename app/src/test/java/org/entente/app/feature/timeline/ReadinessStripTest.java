package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.controlsfx.control.RangeSlider;
import org.entente.app.QuickHands;
import org.entente.app.draw.Shape;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.format.Language;
import org.entente.app.interop.Fallible;
import org.entente.app.interop.Radios;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.interop.Course;
import org.entente.model.match.route.Readiness.Gate;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// The strip of readiness below the axis, and what is thought to be off on some days.
@ExtendWith(QuickHands.class)
class ReadinessStripTest {
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private Bench bench;
    private TimelineDriver timeline;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        bench = new Bench(plan(), NOW, Theme.LIGHT, 1_300, 700);
        stage.setScene(bench.scene);
        stage.show();
    }

    /// Everything that is exchanged surely works.
    private static Plan plan() {
        return Radios.plan().drop(Radios.OPEN.id());
    }

    @BeforeEach
    void open(FxRobot given) {
        robot = given;
        timeline = new TimelineDriver(robot, bench);
    }

    private TimelineFrame frame() {
        return bench.screen.desk().frame();
    }

    private Course course() {
        return frame().emphasis().course();
    }

    private List<Gate> gates() {
        return course().stretches().stream().map(part -> part.readiness().gate()).toList();
    }

    private static Instant day(int day) {
        return Plans.STARTEX.plus(Duration.ofDays(day));
    }

    @SuppressWarnings("unchecked")
    private void switchOffTheNet() {
        timeline.click("timeline-suppose");
        robot.interact(
                () -> {
                    var things = (ComboBox<Fallible>) bench.scene.lookup("#timeline-thing");
                    things.setValue(
                            things.getItems().stream()
                                    .filter(thing -> Radios.NET.id().equals(thing.id()))
                                    .findFirst()
                                    .orElseThrow());
                });
    }

    private void write(String field, String text) {
        robot.interact(
                () -> {
                    var at = (TextField) bench.scene.lookup("#timeline-" + field);
                    at.requestFocus();
                    at.setText(text);
                });
        robot.push(KeyCode.ENTER);
    }

    @Test
    void whatIsOffFromTheThirdToTheFifthDayTakesReadinessOnTheseDaysAndLeavesThePlanAlone() {
        var before = bench.workspace.plan();
        assertThat(gates()).containsExactly(Gate.READY);

        switchOffTheNet();
        write("from", "D+3");
        write("to", "D+5");

        assertThat(gates()).containsExactly(Gate.READY, Gate.NOT_READY, Gate.READY);
        assertThat(course().at(day(3)).orElseThrow().off()).isTrue();
        assertThat(course().at(day(5)).orElseThrow().off()).as("the last day too").isTrue();
        assertThat(course().at(day(6)).orElseThrow().off()).isFalse();
        assertThat(bench.workspace.plan()).isSameAs(before);

        var slider = (RangeSlider) bench.scene.lookup("#timeline-days");
        assertThat(List.of(slider.getLowValue(), slider.getHighValue())).containsExactly(3.0, 6.0);

        robot.interact(() -> slider.setHighValue(slider.getMax()));

        assertThat(gates()).containsExactly(Gate.READY, Gate.NOT_READY);

        robot.interact(() -> robot.lookup(".suppose-off").queryButton().fire());

        assertThat(gates()).containsExactly(Gate.READY);
    }

    @Test
    void aDayThatNobodyUnderstandsChangesNothingAndIsMarked() {
        switchOffTheNet();
        var before = course();

        write("from", "someday");

        assertThat(course()).isEqualTo(before);
        assertThat(bench.scene.lookup("#timeline-from").getPseudoClassStates())
                .extracting(Object::toString)
                .contains("error");
    }

    private void pointAtStrip() {
        robot.interact(
                () -> {
                    var x = frame().viewport().scale().x(day(1).toEpochMilli());
                    var grid = bench.scene.lookup("#timeline-grid");
                    robot.moveTo(grid.localToScreen(x, frame().head() - frame().readiness() / 2));
                });
    }

    @Test
    void tellsOfAPhaseWherePointedAtAndGoesToReadinessWhereClicked() {
        timeline.click("timeline-startex");
        pointAtStrip();

        assertThat(timeline.isCardShown()).isTrue();
        assertThat(
                        robot.lookup("#timeline-card .label")
                                .queryAllAs(javafx.scene.control.Label.class))
                .extracting(javafx.scene.control.Label::getText)
                .contains(Plans.LIVE.name(), "1 ready, 0 not ready, 0 not assessed");

        robot.clickOn();

        assertThat(bench.session.screenProperty().get()).isEqualTo("readiness");
    }

    @Test
    void readinessFollowsEditsAndTheStripGoesWithWhatIsExchanged() {
        robot.interact(() -> bench.workspace.dispatch("Remove", new Edit.Remove(Radios.NET.id())));

        assertThat(gates()).containsExactly(Gate.NOT_READY);

        robot.interact(() -> bench.workspace.dispatch("Remove", new Edit.Remove(Radios.SURE.id())));

        assertThat(frame().readiness()).isZero();
        assertThat(bench.scene.lookup("#timeline-suppose").isDisabled()).isTrue();
    }

    @Test
    void thePrintedSheetShowsTheSameStripAndSaysWhatIsSupposed() {
        switchOffTheNet();
        write("from", "D+3");

        var language = Language.of(Locale.ENGLISH, frame().state().zone());
        var document = SheetPrint.document(frame(), PrintWay.values()[0].form(), language, NOW);
        var screen = new TimelineLayout(measurer(), language).grid(frame());

        assertThat(document.toString())
                .contains("Supposed off: Brigade HF")
                .contains("0 ready, 1 not ready, 0 not assessed");
        assertThat(screen.shapes())
                .filteredOn(Shape.Fill.class::isInstance)
                .extracting(shape -> ((Shape.Fill) shape).style().token())
                .contains("verdict.green", "verdict.red");
    }

    private static TextMeasurer measurer() {
        return new org.entente.app.draw.pdf.PdfTextMeasurer(
                new org.entente.app.draw.pdf.Typefaces(),
                org.entente.app.draw.StyleTokens.of("light"));
    }
}
