package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.comms.CommsState.Row;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Duration;
import java.util.List;
import java.util.Map;

@ExtendWith(QuickHands.class)
class ArrangementsTest {
    private static final Net COMMAND = net("Command net");
    private static final Net FIRES = net("Fires net");

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial =
                new Trial(
                        stage,
                        Plans.with(Plans.brigadeExercise(), COMMAND, FIRES),
                        CommsScreen::new);
    }

    private static Net net(String name) {
        return new Net(
                new Net.Id(Things.id(name)),
                name,
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                Binding.of("HF-4415", Map.of()),
                List.of(),
                null,
                Notes.PLAIN);
    }

    private Plan plan() {
        return trial.workspace().plan();
    }

    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#comms-table").queryTableView();
    }

    private void begin(FxRobot robot, Topic topic) {
        robot.interact(
                () -> {
                    robot.lookup("#comms-" + topic.id()).queryAs(ToggleButton.class).fire();
                    robot.lookup("#comms-add").queryButton().fire();
                });
    }

    private void type(FxRobot robot, int column, String text) {
        robot.interact(
                () -> {
                    var table = table(robot);
                    table.requestFocus();
                    int row = Math.max(0, table.getSelectionModel().getSelectedIndex());
                    table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
                    table.scrollToColumnIndex(column);
                });
        robot.push(KeyCode.F2);
        robot.interact(
                () ->
                        robot.lookup("#comms-table .text-field")
                                .queryAs(TextField.class)
                                .setText(text));
        robot.push(KeyCode.ENTER);
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    table(robot).requestFocus();
                });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
    }

    private String lastNotice() {
        return trial.notices().getLast().toString();
    }

    @Test
    void fillsAKeyAndRefusesWhatLooksLikeOne(FxRobot robot) {
        begin(robot, Topic.KEYS);
        type(robot, 0, "ALPHA");
        type(robot, 3, "ordered");
        type(robot, 4, "D-5 ... D+5");
        type(robot, 5, "command net; Fires net");
        type(robot, 6, "NOR: received; SWE");
        type(robot, 1, "3f9a 77c1 e04b 92d8 5a6f 10bc");

        assertThat(plan().cryptoKeys())
                .singleElement()
                .satisfies(
                        key -> {
                            assertThat(key.name()).isEqualTo("ALPHA");
                            assertThat(key.nets()).containsExactly(COMMAND.id(), FIRES.id());
                            assertThat(key.period()).isNotNull();
                            assertThat(key.issue())
                                    .isEqualTo(
                                            new CryptoKey.Issue("", "", CryptoKey.Status.ORDERED));
                            assertThat(key.distribution())
                                    .extracting(CryptoKey.Share::status)
                                    .containsExactly(
                                            CryptoKey.Status.RECEIVED, CryptoKey.Status.PLANNED);
                        });
        assertThat(lastNotice()).contains("looks like key material");
    }

    @Test
    void picksFourMeansAndShowsWhatTakesSeveral(FxRobot robot) {
        begin(robot, Topic.MEANS);
        type(robot, 1, "Command net");
        type(robot, 3, "Command net");
        type(robot, 4, "Fires net");
        type(robot, 5, "\"Liaison officer\"");
        type(robot, 6, "command net");
        type(robot, 5, "Liaison officer");

        assertThat(plan().pacePlans())
                .singleElement()
                .satisfies(
                        means -> {
                            assertThat(means.subject()).isEqualTo(COMMAND.id());
                            assertThat(means.steps())
                                    .extracting(PacePlan.Step::net)
                                    .containsExactly(COMMAND.id(), FIRES.id(), null, COMMAND.id());
                        });
        assertThat(table(robot).getItems().getFirst().cells()).endsWith("Command net");
        assertThat(lastNotice()).contains("(Liaison officer)", "quotation marks");
        tellsWhenAMeansIsTakenUp(robot);
    }

    /// Behind the four means: P guarded, then when, within how many minutes and guarded for each.
    private void tellsWhenAMeansIsTakenUp(FxRobot robot) {
        type(robot, 7, "yes");
        type(robot, 8, "no contact within 2 minutes");
        type(robot, 9, "5");
        type(robot, 10, "no");
        type(robot, 12, "soon");

        var steps = plan().pacePlans().findFirst().orElseThrow().steps();
        assertThat(steps.getFirst().change().monitored()).isTrue();
        assertThat(steps.get(1).change())
                .isEqualTo(
                        new PacePlan.Change(
                                "no contact within 2 minutes", false, Duration.ofMinutes(5)));
        assertThat(table(robot).getItems().getFirst().cells().subList(7, 11))
                .containsExactly("yes", "no contact within 2 minutes", "5", "no");
        assertThat(lastNotice()).contains("(soon)");
    }

    @Test
    void fillsAnAgreementAndAFrequency(FxRobot robot) {
        begin(robot, Topic.AGREEMENTS);
        type(robot, 1, "COMSEC memorandum");
        type(robot, 2, "NOR; SWE");
        type(robot, 3, "signed");
        begin(robot, Topic.SPECTRUM);
        type(robot, 0, "FREQ-7");
        type(robot, 2, "Command net");
        type(robot, 3, "vhf");
        type(robot, 4, "25 000");
        type(robot, 8, "assigned");

        assertThat(plan().agreements())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.type()).isEqualTo(Agreement.Type.COMSEC_MOU);
                            assertThat(one.parties()).hasSize(2);
                            assertThat(one.paper().state()).isEqualTo(Agreement.State.SIGNED);
                        });
        assertThat(plan().spectrumAssignments())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.code()).isEqualTo("FREQ-7");
                            assertThat(one.emission().band())
                                    .isEqualTo(SpectrumAssignment.BandClass.VHF);
                            assertThat(one.emission().bandwidth()).isEqualTo(25_000);
                            assertThat(one.clearance().status())
                                    .isEqualTo(SpectrumAssignment.Status.ASSIGNED);
                        });
    }

    @Test
    void fillsAParticipation(FxRobot robot) {
        begin(robot, Topic.PARTICIPATIONS);
        type(robot, 2, "option a mne");
        type(robot, 3, "4");
        type(robot, 6, "Chat / 3 / host");

        assertThat(plan().fmnParticipations())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.standing().spiral()).isEqualTo(4);
                            assertThat(one.standing().option())
                                    .isEqualTo(FmnParticipation.Option.OPTION_A_MNE);
                            assertThat(one.services())
                                    .containsExactly(
                                            new FmnParticipation.Service(
                                                    "Chat", 3, FmnParticipation.Role.HOST));
                        });
    }

    @Test
    void givesNoAddressTwiceAtOneTime(FxRobot robot) {
        begin(robot, Topic.ADDRESSES);
        type(robot, 1, "ROMEO");
        type(robot, 5, "D-10 ... D-5");
        begin(robot, Topic.ADDRESSES);
        type(robot, 5, "D ... D+5");
        type(robot, 1, "romeo");
        type(robot, 5, "D-8 ... D+5");

        assertThat(lastNotice()).contains("(romeo) is given to something else");
        assertThat(plan().addressAssignments())
                .extracting(AddressAssignment::value)
                .containsExactlyInAnyOrder("ROMEO", "romeo");
    }

    @Test
    void pastesRowsBelowTheirTitlesOrNothing(FxRobot robot) {
        begin(robot, Topic.ADDRESSES);
        paste(
                robot,
                "Value\tType\tGiven to\n"
                        + "GOLF\tcall sign (alias)\tNOR\n"
                        + "GOLF\tcall sign (alias)\tSWE\n");
        var refused = trial.told().getLast().lines().toString();
        int before = plan().count(EntityKind.ADDRESS_ASSIGNMENT);
        paste(
                robot,
                "Value\tType\tGiven to\nGOLF\tcall sign (alias)\tNOR\nHOTEL\tJTIDS UNIT\tSWE\n");

        assertThat(refused).contains("Row 3", "(GOLF)");
        assertThat(before).isOne();
        assertThat(plan().addressAssignments())
                .extracting(AddressAssignment::value)
                .containsExactlyInAnyOrder("", "GOLF", "HOTEL");
    }

    @Test
    void pastesRowsInTheColumnsThatAreShown(FxRobot robot) {
        begin(robot, Topic.DOMAINS);
        paste(robot, "MS\tMission secret\tEX\tSecret\tNOR\nMU\tMission open\t\t\n");
        var refused = trial.told().getLast().lines().toString();
        paste(robot, "MS\tMission secret\tEX\tSecret\tNOR\n");

        assertThat(refused).contains("Row 2", "Policy", "Level", "Must not be blank");
        assertThat(plan().securityDomains())
                .filteredOn(one -> one.code().equals("MS"))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.level().classification())
                                        .isEqualTo(Classification.SECRET));
    }

    @Test
    void bringsAnAgreementIntoView(FxRobot robot) {
        begin(robot, Topic.AGREEMENTS);
        var id = plan().agreements().findFirst().orElseThrow().id();
        robot.interact(() -> robot.lookup("#comms-keys").queryAs(ToggleButton.class).fire());
        robot.interact(() -> trial.screen().reveal(id));

        assertThat(trial.screen().shows(id.kind())).isTrue();
        assertThat(table(robot).getSelectionModel().getSelectedItem().id()).isEqualTo(id);
    }
}
