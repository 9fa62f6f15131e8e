package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.readiness.ReadinessState.Ask;
import org.entente.app.feature.readiness.ReadinessState.Blocker;
import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.CryptoKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// What the screen of readiness says of a key that nobody has dated.
@ExtendWith(QuickHands.class)
class ValidityQuestionTest {
    private static final CryptoKey KEY =
            new CryptoKey(
                    new CryptoKey.Id(Things.id("key")),
                    "EX-1",
                    CryptoKey.Issue.PLANNED,
                    List.of(),
                    List.of(Radios.NET.id()),
                    null,
                    Notes.PLAIN);

    private Trial trial;

    @Start
    void start(Stage stage) {
        var british = Radios.BRITISH.withPorts(Radios.NORWEGIAN.ports());
        trial = new Trial(stage, Plans.with(Radios.plan(), british, KEY), ReadinessScreen::new);
    }

    @Test
    void asksWhenAKeyIsValidAndLeadsToIt(FxRobot robot) {
        TableView<Ask> asks = robot.lookup("#readiness-asks").queryTableView();
        TableView<Blocker> blockers = robot.lookup("#readiness-blockers").queryTableView();

        assertThat(asks.getItems())
                .singleElement()
                .satisfies(
                        ask -> {
                            assertThat(ask.thing()).isEqualTo(KEY.id());
                            assertThat(ask.nations()).isNotEmpty();
                            assertThat(ask.port()).isEqualTo("EX-1");
                            assertThat(ask.parameter())
                                    .isEqualTo("From when until when the key is valid");
                            assertThat(ask.exchanges()).isEqualTo(2);
                            assertThat(ask.worth()).isPositive();
                        });
        assertThat(blockers.getItems())
                .allSatisfy(
                        blocker ->
                                assertThat(blocker.reason())
                                        .contains("nobody has stated when EX-1 is valid"));
        robot.interact(
                () -> {
                    asks.requestFocus();
                    asks.getSelectionModel().clearAndSelect(0);
                });
        robot.push(KeyCode.ENTER);

        assertThat(trial.shown()).containsExactly(KEY.id());
    }
}
