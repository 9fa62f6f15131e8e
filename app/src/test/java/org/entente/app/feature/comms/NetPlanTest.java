package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.comms.CommsState.Row;
import org.entente.app.feature.comms.NetPlan.Cell;
import org.entente.app.feature.comms.NetPlan.Seat;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

@ExtendWith(QuickHands.class)
class NetPlanTest {
    private static final Instant FIRST = Instant.parse("2027-03-01T00:00:00Z");
    private static final Timeframe PERIOD = time(0, 10);
    private static final CisSystem ONE = radio("Radio one", Plans.TELEMARK.id(), "robust");
    private static final CisSystem TWO = radio("Radio two", Plans.NORRBOTTEN.id(), "robust");
    private static final CisSystem ODD = radio("Radio odd", Plans.COMMANDO.id(), "other");
    private static final Net NET =
            new Net(
                    new Net.Id(Things.id("Command net")),
                    "Command net",
                    Net.Type.VOICE_NET,
                    Net.Control.UNKNOWN,
                    Binding.of("HF-4415", Map.of()),
                    Stream.of(ONE, TWO, ODD).map(one -> new Net.Member(one.id(), "main")).toList(),
                    PERIOD,
                    Notes.PLAIN);

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial =
                new Trial(
                        stage,
                        with(key("ALPHA", time(-1, 4), CryptoKey.Status.RECEIVED)),
                        CommsScreen::new);
    }

    private static Plan with(CryptoKey... keys) {
        var plan = Plans.with(Plans.brigadeExercise(), ONE, TWO, ODD, NET);
        for (var key : keys) {
            plan = Plans.with(plan, key);
        }
        return plan;
    }

    private static Timeframe time(int from, int until) {
        return new Timeframe(day(from), day(until));
    }

    private static When day(int day) {
        return When.at(FIRST.plusSeconds(day * 86_400L));
    }

    private static Span span(int from, int until) {
        return new Span(FIRST.plusSeconds(from * 86_400L), FIRST.plusSeconds(until * 86_400L));
    }

    private static CisSystem radio(String name, AssigneeId holder, String waveform) {
        var said =
                new Statement(
                        Statement.Standing.VALUE, waveform, new Statement.Origin("", "", null));
        return new CisSystem(
                new CisSystem.Id(Things.id(name)),
                name,
                new CisSystem.Make("", "v1", ""),
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                "main",
                                "HF",
                                null,
                                List.of(Binding.of("HF-4415", Map.of("waveform", said)))),
                        new CisSystem.Port("spare", "HF", null, List.of())),
                Notes.PLAIN);
    }

    private static CryptoKey key(
            String alias, @Nullable Timeframe period, CryptoKey.Status status) {
        return new CryptoKey(
                new CryptoKey.Id(Things.id(alias)),
                alias,
                new CryptoKey.Issue("", "", status),
                List.of(),
                List.of(NET.id()),
                period,
                Notes.PLAIN);
    }

    private static NetPlan plan(CryptoKey... keys) {
        var plan = with(keys);
        var language = Language.of(Locale.ENGLISH, plan.exercise().zone());
        return new NetPlans(new Lookup(plan, language), Shelf.shipped().catalogue()).of(NET);
    }

    private static List<Span> gaps(CryptoKey... keys) {
        var bands = plan(keys).keys();
        assertThat(bands).isNotNull();
        return bands == null ? List.of() : bands.gaps();
    }

    @Test
    void findsWhenNoKeyIsValid() {
        var first = key("ALPHA", time(-1, 4), CryptoKey.Status.RECEIVED);
        var late = key("BRAVO", time(6, 20), CryptoKey.Status.PLANNED);
        var between = key("CHARLIE", time(3, 7), CryptoKey.Status.PLANNED);
        var lost = key("DELTA", time(3, 7), CryptoKey.Status.COMPROMISED);

        assertThat(gaps(first, late)).containsExactly(span(4, 6));
        assertThat(gaps(late)).containsExactly(span(0, 6));
        assertThat(gaps(first, late, between)).isEmpty();
        assertThat(gaps(first, late, lost)).containsExactly(span(4, 6));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void doesNotClaimAGapWhereAPeriodIsNotKnown() {
        var first = key("ALPHA", time(-1, 4), CryptoKey.Status.RECEIVED);
        var open = key("BRAVO", null, CryptoKey.Status.PLANNED);

        assertThat(plan(first).common().getFirst()).startsWith("No valid key from 050000ZMAR27");
        assertThat(plan(first, open).common().getFirst()).startsWith("Perhaps no valid key");
    }

    @Test
    void namesWhoForcesTheNetDown() {
        var sheet = plan();

        assertThat(sheet.common()).contains("Apart: Waveform, because of GBR Radio odd");
        assertThat(sheet.seats().getLast().cells().get(Cell.SPOILS.ordinal()))
                .startsWith("Waveform");
        assertThat(sheet.seats().getFirst().cells().get(Cell.SPOILS.ordinal())).isEmpty();
    }

    private void type(FxRobot robot, int row, Cell cell, String text) {
        robot.interact(
                () -> {
                    var table = robot.lookup("#comms-net-members").<Seat>queryTableView();
                    table.requestFocus();
                    table.getSelectionModel()
                            .clearAndSelect(row, table.getColumns().get(cell.ordinal()));
                });
        robot.push(KeyCode.F2);
        robot.interact(
                () ->
                        robot.lookup("#comms-net-members .text-field")
                                .queryAs(TextField.class)
                                .setText(text));
        robot.push(KeyCode.ENTER);
    }

    @Test
    void isEditedInPlace(FxRobot robot) {
        robot.interact(() -> robot.lookup("#comms-nets").queryAs(ToggleButton.class).fire());
        robot.interact(
                () -> {
                    TableView<Row> table = robot.lookup("#comms-table").queryTableView();
                    table.getSelectionModel().clearAndSelect(0, table.getColumns().getFirst());
                });
        type(robot, 0, Cell.PORT, "spare");
        type(robot, 0, Cell.CALL_SIGN, "GOLF");
        type(robot, 1, Cell.CALL_SIGN, "golf");
        type(robot, 2, Cell.KEYS, "loaded");

        var plan = trial.workspace().plan();
        assertThat(plan.nets().findFirst().orElseThrow().members().getFirst())
                .isEqualTo(new Net.Member(ONE.id(), "spare"));
        assertThat(plan.addressAssignments())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.type()).isEqualTo(AddressAssignment.Type.CALL_SIGN);
                            assertThat(one.holder()).isEqualTo(Plans.TELEMARK.id());
                            assertThat(one.net()).isEqualTo(NET.id());
                        });
        assertThat(trial.notices())
                .singleElement()
                .asString()
                .contains("(golf) is given to something else");
        assertThat(plan.cryptoKeys().findFirst().orElseThrow().distribution())
                .containsExactly(new CryptoKey.Share(Plans.COMMANDO.id(), CryptoKey.Status.LOADED));
    }
}
