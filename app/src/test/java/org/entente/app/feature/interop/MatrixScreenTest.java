package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.HeldBackground;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.feature.Trial;
import org.entente.app.interop.Lexicon;
import org.entente.app.workspace.Session;
import org.entente.model.edit.Edit;
import org.entente.model.interop.FitIds;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Importance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;

@ExtendWith(QuickHands.class)
final class MatrixScreenTest {
    private static final List<String> CODES = List.of("DEU", "FRA", "GBR", "POL", "USA");

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Radios.five(), MatrixScreen::new);
    }

    private MatrixView view() {
        return (MatrixView) trial.screen().node();
    }

    private MatrixState state() {
        return view().frame().state();
    }

    private VerdictColour colour(String row, String column) {
        var spot = Objects.requireNonNull(state().spot(row, column));
        return Objects.requireNonNull(state().cell(spot)).verdict().colour();
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#matrix-words").queryAs(Label.class).getText();
    }

    private static void focus(FxRobot robot) {
        robot.interact(() -> robot.lookup("#matrix-grid").query().requestFocus());
    }

    private void click(FxRobot robot, Spot spot) {
        var grid = robot.lookup("#matrix-grid").query();
        var frame = view().frame();
        double x = frame.x(spot.column()) + frame.metrics().column() / 2;
        double y = frame.y(spot.row()) + frame.metrics().row() / 2;
        Bounds bounds = grid.localToScreen(grid.getBoundsInLocal());
        robot.clickOn(bounds.getMinX() + x, bounds.getMinY() + y);
    }

    private static <T> void choose(FxRobot robot, String id, T item) {
        robot.interact(
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<T> box = robot.lookup(id).queryAs(ComboBox.class);
                    box.setValue(item);
                });
    }

    private Spot norwayWith(String code) {
        return Objects.requireNonNull(state().spot("NOR", code));
    }

    @Test
    void eachOfTheFiveColoursStandsWhereItBelongs() {
        for (var colour : VerdictColour.values()) {
            assertThat(colour("NOR", CODES.get(colour.ordinal()))).isEqualTo(colour);
        }
    }

    @Test
    void theLegendCountsEveryColour(FxRobot robot) {
        for (var colour : VerdictColour.values()) {
            var label = robot.lookup("#matrix-legend-" + colour.name()).queryAs(Label.class);
            assertThat(label.getText()).endsWith(" 1");
            assertThat(label.getGraphic()).isNotNull();
        }
    }

    @Test
    void arrowsMoveAndWhatIsReadOutIsTheColourAndTheReason(FxRobot robot) {
        focus(robot);
        robot.interact(() -> view().mark(mark(norwayWith("DEU"))));

        assertThat(words(robot))
                .contains("Broken")
                .contains("does not match")
                .contains("Multicast groups");
        robot.type(KeyCode.RIGHT);
        assertThat(view().frame().mark().to()).isEqualTo(norwayWith("FRA"));
        assertThat(words(robot)).contains("Unknown").contains("is not known");
        assertThat(robot.lookup("#matrix-grid").query().getAccessibleText())
                .isEqualTo(words(robot));
    }

    @Test
    void underAllIsSaidHowANationStandsAsOneAndWhatMakesItSo(FxRobot robot) {
        focus(robot);
        robot.interact(() -> view().mark(mark(spot("NOR", Lexicon.ALL))));

        assertThat(words(robot)).startsWith("NOR: Proven (4): proven. The one critical exchange: ");
        robot.interact(() -> view().mark(mark(spot(Lexicon.ALL, "DEU"))));
        assertThat(words(robot)).contains("Broken", "which is not critical");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#matrix-sheet-title").queryAs(Label.class).getText())
                .isEqualTo("All – DEU");
    }

    private Spot spot(String row, String column) {
        return Objects.requireNonNull(state().spot(row, column));
    }

    @Test
    void theWayOfAnExchangeIsShownWhateverWasLookedAt(FxRobot robot) {
        choose(robot, "#matrix-axis", Sight.Axis.NETWORK);
        var exchange = FitIds.of(Radios.exchange("POL"));

        robot.interact(() -> trial.session().trace(new Session.Trace(exchange, 0)));

        assertThat(trial.session().screenProperty().get()).isEqualTo("matrix");
        assertThat(robot.lookup("#matrix-sheet-title").queryAs(Label.class).getText())
                .startsWith("NOR – POL");
    }

    private static Mark mark(Spot spot) {
        return new Mark(spot, spot);
    }

    @Test
    void aClickOpensTheSheetDownToBothStatements(FxRobot robot) {
        click(robot, norwayWith("DEU"));

        assertThat(robot.lookup("#matrix-sheet-title").queryAs(Label.class).getText())
                .isEqualTo("NOR – DEU");
        assertThat(robot.lookup("#matrix-reason-0").queryAs(Label.class).getText())
                .contains("net DEU: Multicast groups (blocking, configuration) does not match")
                .contains("NOR: 1 (J6, fit form, ")
                .contains("DEU: 2 (J6, fit form, ");
        assertThat(robot.lookup("#matrix-parameter-0").query().getAccessibleText())
                .contains("Multicast groups")
                .contains("does not match")
                .contains("blocking", "configuration")
                .contains("NOR: 1 (J6, fit form, ", "DEU: 2 (J6, fit form, ");
        assertThat(robot.lookup("#matrix-trace").query().getAccessibleText())
                .contains("by net DEU: Broken, the weakest");
        assertThat(robot.lookup("#matrix-exchanges").queryAs(ListView.class).getItems()).hasSize(1);
    }

    @Test
    void anotherExchangeIsReadFromItsBeginning(FxRobot robot) {
        click(robot, norwayWith("USA"));
        var scroll = robot.lookup("#matrix-sheet-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> scroll.setVvalue(1));
        click(robot, norwayWith("USA"));
        assertThat(scroll.getVvalue()).as("the same").isEqualTo(1);

        click(robot, norwayWith("DEU"));
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void enterOpensTheSheetAndEscapeGoesBackToTheMatrix(FxRobot robot) {
        focus(robot);
        robot.interact(() -> view().mark(mark(norwayWith("USA"))));
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#matrix-exchanges").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#matrix-sheet").tryQuery()).isEmpty();
        assertThat(robot.lookup("#matrix-grid").query().isFocused()).isTrue();
    }

    @Test
    void enterOnAnExchangeBringsItIntoViewElsewhere(FxRobot robot) {
        focus(robot);
        robot.interact(() -> view().mark(mark(norwayWith("POL"))));
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);

        assertThat(trial.shown()).containsExactly(Radios.exchange("POL"));
    }

    @Test
    void theMeansTellWhatTheyShareAndWhatTheyCanDoForWhatIsNotClassified(FxRobot robot) {
        click(robot, norwayWith("USA"));

        assertThat(robot.lookup("#matrix-rung-P").query().getAccessibleText())
                .contains("net USA")
                .contains("Proven");
        assertThat(robot.lookup("#matrix-rung-A").query().getAccessibleText())
                .contains("net USA")
                .contains("Proven");
        assertThat(robot.lookup("#matrix-rung-E").query().getAccessibleText())
                .contains("Courier")
                .contains("(1): by hand", "Taken there by hand");
        assertThat(robot.lookup("#matrix-shared-0").queryAs(Label.class).getText())
                .contains("Primary, Alternate");
    }

    @Test
    void theNetTellsItsOwnMeansWithWhatTakesSeveralOfThem(FxRobot robot) {
        focus(robot);
        robot.interact(() -> view().mark(mark(norwayWith("USA"))));
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#matrix-net-rung-N").query().getAccessibleText())
                .contains("The net itself: net USA", "Proven (4)");
        assertThat(robot.lookup("#matrix-net-rung-A").query().getAccessibleText())
                .contains("Alternate: net GBR", "Broken (0)", "Nobody has stated whether");
        assertThat(robot.lookup("#matrix-net-rung-E").query().getAccessibleText())
                .contains("Emergency: Runner", "Nobody has stated whether");
        assertThat(robot.lookup("#matrix-net-shared-0").queryAs(Label.class).getText())
                .isEqualTo("1 KEY-5 carries several means: The net itself, Alternate.");
        assertThat(marks(robot, "#matrix-net-rung-N")).containsExactly("shares 1");
        assertThat(marks(robot, "#matrix-net-rung-A")).containsExactly("shares 1");
        assertThat(marks(robot, "#matrix-net-rung-E")).isEmpty();

        click(robot, norwayWith("GBR"));
        assertThat(robot.lookup("#matrix-net-rung-N").tryQuery()).isEmpty();
    }

    private static List<String> marks(FxRobot robot, String row) {
        return robot.from(robot.lookup(row)).lookup(".chip.shared").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void filtersAndOffersTheWayBackWhereNothingIsLeft(FxRobot robot) {
        choose(robot, "#matrix-least", Importance.CRITICAL);
        assertThat(state().tally()).isEqualTo(new Tally(0, 0, 0, 0, 1));

        choose(robot, "#matrix-stage", 0);
        Node all = robot.lookup("#matrix-show-all").query();
        assertThat(all.isVisible()).isTrue();
        robot.interact(() -> ((Button) all).fire());
        assertThat(state().tally().all()).isEqualTo(5);
    }

    @Test
    void anEditMovesTheVerdictAtOnceWithTheSheetOpen(FxRobot robot) {
        click(robot, norwayWith("GBR"));
        assertThat(colour("NOR", "GBR")).isEqualTo(VerdictColour.AMBER);

        robot.interact(
                () -> trial.workspace().dispatch("away", new Edit.Remove(Radios.system("GBR"))));

        assertThat(colour("NOR", "GBR")).isEqualTo(VerdictColour.RED);
        assertThat(robot.lookup("#matrix-reason-0").queryAs(Label.class).getText())
                .startsWith("GBR contingent has no system that speaks");
        robot.interact(() -> trial.workspace().undo());
        assertThat(colour("NOR", "GBR")).isEqualTo(VerdictColour.AMBER);
    }

    @Test
    void contingentsAndServicesStandToo(FxRobot robot) {
        choose(robot, "#matrix-axis", Sight.Axis.CONTINGENTS);
        assertThat(state().rows()).extracting(head -> head.party().code()).contains("NOR", "USA");
        assertThat(state().tally().all()).isEqualTo(5);

        choose(robot, "#matrix-axis", Sight.Axis.SERVICES);
        assertThat(state().rows())
                .extracting(head -> head.party().name())
                .containsExactly("All together", "Chat", "Voice");
        assertThat(colour("Voice", "USA")).isEqualTo(VerdictColour.GREEN);
        theMissionNetworkTellsWhatASpiralAsks(robot);
    }

    /// What nobody has stated is grey, never red; what the spiral asks can be read.
    private void theMissionNetworkTellsWhatASpiralAsks(FxRobot robot) {
        choose(robot, "#matrix-axis", Sight.Axis.MISSION_NETWORK);
        assertThat(colour("CHAT", "DEU")).isEqualTo(VerdictColour.GREY);
        assertThat(state().tally().red()).isZero();

        robot.interact(() -> robot.lookup("#fmn-asks").queryAs(Button.class).fire());
        assertThat(robot.lookup("#matrix-facts-title").queryAs(Label.class).getText())
                .contains("spiral 4 asks");
        assertThat(robot.lookup("#matrix-fact-2").queryAs(HBox.class).getChildren())
                .as("where nothing is judged there is no room for signs")
                .hasSize(1);
        assertThat(robot.lookup("#matrix-fact-2").query().getAccessibleText())
                .contains(
                        "Overlays",
                        "Must: NATO Vector Graphics overlays (C2-NVG)",
                        "2.0.2",
                        "New with spiral 4");
        choose(robot, "#fmn-spiral", 3);
        assertThat(robot.lookup("#matrix-fact-2").query().getAccessibleText()).contains("1.5");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#matrix-facts").tryQuery()).isEmpty();
    }

    @Test
    void showsNothingOfTheOldChoiceWhileTheGraphIsWorkedOut(FxRobot robot) {
        var held = new HeldBackground();
        robot.interact(
                () -> {
                    var late = new Trial(Radios.five(), MatrixScreen::new, held);
                    robot.window(0).getScene().setRoot((Parent) late.screen().node());
                    late.screen().shown();
                });
        assertThat(words(robot)).isEqualTo("Being worked out …");
        assertThat(robot.lookup("#matrix-grid").query().isVisible()).isFalse();
        robot.interact(held::finishAll);
        assertThat(robot.lookup("#matrix-grid").query().isVisible()).isTrue();

        choose(robot, "#matrix-axis", Sight.Axis.NETWORK);

        assertThat(robot.lookup("#matrix-grid").query().isVisible()).isFalse();
        assertThat(robot.lookup("#network").query().isVisible()).isFalse();
        assertThat(words(robot)).isEqualTo("Being worked out …");
        robot.interact(held::finishAll);
        assertThat(robot.lookup("#network").query().isVisible()).isTrue();
        assertThat(words(robot)).isNotBlank().doesNotContain("worked out");

        choose(robot, "#matrix-axis", Sight.Axis.NATIONS);
        robot.interact(held::finishAll);
        choose(robot, "#matrix-axis", Sight.Axis.NETWORK);
        robot.interact(held::finishAll);
        assertThat(words(robot)).isNotBlank().doesNotContain("worked out");
    }
}
