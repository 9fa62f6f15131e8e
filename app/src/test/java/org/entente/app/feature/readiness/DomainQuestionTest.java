package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.readiness.ReadinessState.Ask;
import org.entente.app.feature.readiness.ReadinessState.Blocker;
import org.entente.app.interop.Radios;
import org.entente.model.match.VerdictColour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the screen of readiness says of a port of which nobody states the security domain.
@ExtendWith(QuickHands.class)
class DomainQuestionTest {
    @Start
    void start(Stage stage) {
        var _ = new Trial(stage, Radios.silent(), ReadinessScreen::new);
    }

    @Test
    void asksForTheDomainOfAPort(FxRobot robot) {
        TableView<Ask> asks = robot.lookup("#readiness-asks").queryTableView();
        TableView<Blocker> blockers = robot.lookup("#readiness-blockers").queryTableView();

        assertThat(asks.getItems())
                .singleElement()
                .satisfies(
                        ask -> {
                            assertThat(ask.thing()).isEqualTo(Radios.BRITISH.id());
                            assertThat(ask.nations()).containsExactly("GBR");
                            assertThat(ask.parameter()).isEqualTo("Security domain");
                            assertThat(ask.worth()).isPositive();
                        });
        assertThat(blockers.getItems())
                .singleElement()
                .satisfies(
                        blocker -> {
                            assertThat(blocker.exchange()).isEqualTo(Radios.OPEN.id());
                            assertThat(blocker.colour()).isEqualTo(VerdictColour.GREY);
                            assertThat(blocker.reason())
                                    .contains("nobody has stated in which security domain");
                        });
    }
}
