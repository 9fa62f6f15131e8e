package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.day;
import static org.entente.model.Things.id;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.format.Language;
import org.entente.app.report.Block;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.edit.Change;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Verdict;
import org.entente.model.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Telemark is under Sweden's OPCON from D-9 to D, under Britain's TACON from D+2 to D+5, and asked
/// for until D+9; it is there from E-30 to E+30.
@ExtendWith(QuickHands.class)
final class TenuresTest {
    private static final AuthorityLine OPCON =
            line("first", Plans.SWEDEN.id(), AuthorityDegree.OPCON, day("D", -9), day("D", 0));
    private static final AuthorityLine TACON =
            line("second", Plans.BRITAIN.id(), AuthorityDegree.TACON, day("D", 2), day("D", 5));
    private static final AuthorityLine ASKED =
            line("third", Plans.BRITAIN.id(), AuthorityDegree.TACON, day("D", 2), day("D", 9))
                    .withState(AuthorityState.ASKED);
    private static final Plan PLAN = Plans.with(Plans.brigadeExercise(), OPCON, TACON, ASKED);

    private Bench bench;
    private TimelineDriver timeline;

    private static AuthorityLine line(
            String name, Participant.Id holder, AuthorityDegree degree, When from, When until) {
        return new AuthorityLine(
                new AuthorityLine.Id(id(name)),
                Plans.TELEMARK.id(),
                holder,
                degree,
                new AuthorityLine.Term(from, until),
                AuthorityState.AGREED,
                "",
                Notes.PLAIN);
    }

    @Start
    void start(Stage stage) {
        bench = new Bench(PLAN, Frames.NOW, Theme.LIGHT, 1366, 700);
        stage.setScene(bench.scene);
        stage.show();
    }

    @BeforeEach
    void drive(FxRobot given) {
        timeline = new TimelineDriver(given, bench);
    }

    private static Arrangement shown() {
        return Arrangement.by(Grouping.BAND).withAuthority(true);
    }

    private static TimelineFrame frame() {
        var frame = Frames.of(PLAN, Grouping.BAND, "2027-02-20T00:00:00Z", 30);
        return frame.withState(TimelineProjector.project(PLAN, shown()));
    }

    private static List<String> told(TimelineState state) {
        var words = new TenureWords(Language.of(Locale.ENGLISH, state.zone()), state.plan());
        return IntStream.range(0, state.rowCount())
                .mapToObj(state::row)
                .filter(row -> !row.tenures().isEmpty())
                .map(
                        row ->
                                row.title().name()
                                        + ": "
                                        + String.join(
                                                ", ",
                                                row.tenures().stream().map(words::band).toList()))
                .toList();
    }

    @Test
    void tellsOfNationHoldersGapAndWhatIsAsked() {
        var state = TimelineProjector.project(PLAN, shown());

        assertThat(told(state))
                .containsExactly(
                        "Telemark Battalion: FULLCOM NOR, OPCON SWE, Nobody, TACON GBR,"
                                + " FULLCOM NOR",
                        ": TACON GBR? (Asked)");
        assertThat(state.row(0).title().count()).isOne();
        assertThat(state.rowsOf(Plans.ATTACK.id())).isNotEmpty();
    }

    @Test
    void hidesTheUnitsUnlessTheyAreAskedFor() {
        var state = TimelineProjector.project(PLAN, Arrangement.by(Grouping.BAND));

        var arranged = TimelineProjector.arranged(state, shown());

        assertThat(told(state)).isEmpty();
        assertThat(Rows.dump(arranged))
                .isEqualTo(Rows.dump(TimelineProjector.project(PLAN, shown())));
        assertThat(Rows.dump(TimelineProjector.arranged(arranged, state.arrangement())))
                .isEqualTo(Rows.dump(state));
    }

    @Test
    void followsAnEditOfALineWithoutAnotherLookAtTheTasks() {
        var state = TimelineProjector.project(PLAN, shown());
        var changed = TACON.withDegree(AuthorityDegree.TACOM);
        var after = Plans.with(PLAN, changed);

        var next =
                TimelineProjector.quickly(state, after, List.of(new Change.Put(changed)))
                        .orElseThrow();

        assertThat(told(next)).isEqualTo(told(TimelineProjector.project(after, shown())));
        assertThat(told(next).getFirst()).contains("TACOM GBR");
    }

    @Test
    void foldsAUnitToWhatIsAgreedAndAllToTheHeading() {
        var state = TimelineProjector.project(PLAN, shown());
        var unit = state.row(1).key();

        assertThat(told(TimelineProjector.arranged(state, shown().folding(unit)))).hasSize(1);
        assertThat(told(TimelineProjector.arranged(state, shown().folding(state.row(0).key()))))
                .isEmpty();
    }

    @Test
    void drawsTheMoreAuthorityTheTallerWithItsWordAndTheGapHatched() {
        var frame = frame();

        var text = DrawingText.of(Frames.content(frame));

        assertThat(Frames.hit(frame, OPCON.id())).isNotNull();
        assertThat(height(frame, "authority.opcon"))
                .isGreaterThan(height(frame, "authority.tacon"));
        assertThat(text).contains("bar authority.gap ", "bar authority.tacon.wanted ");
        assertThat(text).contains("'OPCON SWE'", "'Nobody'", "'TACON GBR? (Asked)'");
    }

    @Test
    void marksABandWhereSomethingWasFoundAboutItsLineAndReadsThatOut() {
        var frame = frame();
        var verdict = new Verdict(List.of(shortOf(ASKED)), List.of());

        var marked = frame.withEmphasis(frame.emphasis().withFound(verdict));

        assertThat(DrawingText.of(Frames.content(frame))).doesNotContain("sign.major");
        assertThat(DrawingText.of(Frames.content(marked))).contains("bar sign.major");
        assertThat(told(marked, ASKED)).endsWith(", Major").contains("TACON GBR? (Asked) from");
        assertThat(told(frame, ASKED)).doesNotContain("Major");
    }

    private static Finding shortOf(AuthorityLine line) {
        return new Finding(
                RuleCode.TRANSFER_OFFERED_LESS_NEAR,
                "short",
                line.unit(),
                List.of(line.id()),
                null,
                List.of());
    }

    private static String told(TimelineFrame frame, AuthorityLine line) {
        var words = new TenureWords(Language.of(Locale.ENGLISH, frame.state().zone()), PLAN);
        return IntStream.range(0, frame.state().rowCount())
                .mapToObj(frame.state()::row)
                .filter(row -> row.tenures().stream().anyMatch(one -> line.equals(one.line())))
                .map(row -> words.told(row, frame.emphasis().found()))
                .findFirst()
                .orElseThrow();
    }

    private static double height(TimelineFrame frame, String style) {
        return Frames.content(frame).shapes().stream()
                .filter(shape -> shape.style().token().equals(style))
                .map(shape -> ((Shape.Bar) shape).box().height())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void printsWhatTheScreenShowsAndTellsItInWords() {
        var frame = frame();

        var document =
                SheetPrint.document(
                        frame,
                        SheetForm.POSTER,
                        Language.of(Locale.ENGLISH, frame.state().zone()),
                        Frames.NOW);

        var figure =
                document.sections().getFirst().blocks().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block.Figure.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(figure.drawing().shapes())
                .anyMatch(shape -> shape.style().token().endsWith("authority.opcon"))
                .anyMatch(shape -> shape.style().token().endsWith("authority.gap"));
        assertThat(figure.alternative()).contains("OPCON SWE from ");
    }

    @Test
    void keepsTheUnitsInAViewWithAName() {
        var look = SheetLook.of(frame());

        assertThat(LookText.read(LookText.of(look)).orElseThrow().arrangement().authority())
                .isTrue();
    }

    @Test
    void buttonShowsTheUnitsAndTheKeyboardReadsThemOut(FxRobot robot) {
        timeline.click("timeline-authority");
        robot.interact(
                () -> {
                    var frame = bench.screen.desk().frame();
                    bench.screen
                            .desk()
                            .input(
                                    new Input.PressLabel(
                                            new Point(100, frame.top(1) + 5), 1, Set.of()));
                });

        assertThat(told(bench.screen.desk().frame().state())).hasSize(2);
        assertThat(timeline.spoken()).contains("Telemark Battalion", "OPCON SWE from ");
        assertThat(bench.session.selectionProperty().get()).containsExactly(Plans.TELEMARK.id());

        theCardOfABandTellsWhatWasFoundAboutItsLine(robot);
        timeline.click("timeline-authority");

        assertThat(told(bench.screen.desk().frame().state())).isEmpty();
    }

    /// Once nothing is agreed, nobody has answered what was asked.
    private void theCardOfABandTellsWhatWasFoundAboutItsLine(FxRobot robot) {
        robot.interact(() -> bench.workspace.dispatch("", new Edit.Remove(TACON.id())));
        robot.interact(() -> bench.screen.desk().input(new Input.Hover(middle(ASKED))));

        assertThat(timeline.isCardShown()).isTrue();
        assertThat(robot.lookup("#timeline-card .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("TACON GBR? (Asked)")
                .contains(
                        "GBR asks for TACON over Telemark Battalion within thirty days, and the"
                                + " nation has not answered.");
    }

    private Point middle(AuthorityLine line) {
        return bench.view().hits().stream()
                .filter(hit -> hit.id().equals(line.id()))
                .map(Hit::box)
                .map(box -> new Point(box.x() + box.width() / 2, box.y() + box.height() / 2))
                .findFirst()
                .orElseThrow();
    }
}
