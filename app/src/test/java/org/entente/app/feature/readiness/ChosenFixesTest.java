package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.control.WorkLine;
import org.entente.app.feature.readiness.OfferLine.FixLine;
import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.Interop;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Offer;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Of the fixes of a package some can be left out, and each tells what it would move alone. The
/// British and the Swedish radio each speak a waveform of their own.
@ExtendWith(QuickHands.class)
final class ChosenFixesTest {
    private static final Interop APART = interop(Radios.BRITISH, Radios.SWEDISH);

    /// Only the British radio does.
    private static final Interop ONE = interop(Radios.BRITISH);

    private final List<Edit> made = new ArrayList<>();
    private OfferPane pane;

    @Start
    void start(Stage stage) {
        pane =
                new OfferPane(
                        Language.of(Locale.ENGLISH, ZoneOffset.UTC),
                        new WorkLine.Orders(() -> {}, () -> {}),
                        made::add);
        stage.setScene(new Scene(pane, 900, 400));
        stage.show();
        pane.show(List.of(offer(APART)), true);
    }

    private static Interop interop(CisSystem... radios) {
        var plan = Radios.plan();
        for (var radio : radios) {
            plan = plan.put(speaking(radio, radio.id().value().toString()));
        }
        return Standards.interop(plan, LocalDate.of(2026, 11, 22));
    }

    private static CisSystem speaking(CisSystem radio, String waveform) {
        var port = radio.ports().getFirst();
        var spoken = Binding.of("HF-4415", Map.of("waveform", Statement.of(waveform)));
        return radio.withPorts(
                List.of(new CisSystem.Port(port.name(), port.medium(), null, List.of(spoken))));
    }

    /// A radio for each that speaks another waveform.
    private static OfferLine offer(Interop interop) {
        var names = new Fixes.Names("gateway", "test", "liaison", "system", "waiver");
        var radios = Set.of(Radios.BRITISH.id(), Radios.SWEDISH.id());
        var lines =
                Fixes.candidates(interop, Tariff.USUAL, names, UUID::randomUUID).stream()
                        .filter(fix -> fix.kind() == MendKind.LOAN_RADIO)
                        .filter(fix -> radios.containsAll(fix.things()))
                        .map(fix -> new FixLine(fix, "Lend", fix.things().toString(), ""))
                        .toList();
        return new OfferLine(Offer.Term.STARTEX, "Two.", lines, interop);
    }

    private static TableView<FixLine> fixes(FxRobot robot) {
        return robot.lookup("#readiness-fixes").queryTableView();
    }

    private static String moved(FxRobot robot, int row) {
        return fixes(robot).getColumns().get(4).getCellData(row).toString();
    }

    private static Plan after(Edit edit) {
        return ((Outcome.Applied) PlanEditor.apply(APART.plan(), edit)).plan();
    }

    private static boolean isChanged(Plan after, CisSystem radio) {
        return !after.find(CisSystem.class, radio.id())
                .equals(APART.plan().find(CisSystem.class, radio.id()));
    }

    @Test
    void allAreMadeUnlessSomeAreLeftOut(FxRobot robot) {
        assertThat(fixes(robot).getItems()).hasSize(2);
        robot.interact(() -> robot.lookup("#readiness-apply").queryButton().fire());

        assertThat(made).hasSize(1);
        assertThat(isChanged(after(made.getFirst()), Radios.BRITISH)).isTrue();
        assertThat(isChanged(after(made.getFirst()), Radios.SWEDISH)).isTrue();
    }

    @Test
    void spaceLeavesOutTheLineThatIsSelected(FxRobot robot) {
        var kept = fixes(robot).getItems().getLast().fix().things();
        robot.interact(
                () -> {
                    fixes(robot).requestFocus();
                    fixes(robot).getSelectionModel().select(0);
                });
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#readiness-offer").queryAs(Label.class).getText())
                .isEqualTo("Two. Chosen: 1 of 2.");
        assertThat(robot.lookup("#readiness-fixes-all").queryAs(CheckBox.class).isSelected())
                .isFalse();

        robot.interact(() -> robot.lookup("#readiness-apply").queryButton().fire());

        for (var radio : List.of(Radios.BRITISH, Radios.SWEDISH)) {
            assertThat(isChanged(after(made.getFirst()), radio))
                    .isEqualTo(kept.contains(radio.id()));
        }
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#readiness-offer").queryAs(Label.class).getText())
                .isEqualTo("Two. Chosen: 2 of 2.");
    }

    @Test
    void withNoneChosenNothingCanBeMade(FxRobot robot) {
        var all = robot.lookup("#readiness-fixes-all").queryAs(CheckBox.class);
        robot.interact(all::fire);
        assertThat(robot.lookup("#readiness-apply").queryButton().isDisabled()).isTrue();

        robot.interact(all::fire);
        assertThat(robot.lookup("#readiness-apply").queryButton().isDisabled()).isFalse();
    }

    @Test
    void tellsHowManyVerdictsAFixWouldMoveAlone(FxRobot robot) {
        var offers = List.of(offer(ONE));
        robot.interact(() -> pane.show(offers, true));
        assertThat(moved(robot, 0)).isEqualTo("…");

        robot.interact(() -> pane.showMoves(FixMoves.of(ONE, offers, (_, _) -> true)));

        assertThat(moved(robot, 0)).isEqualTo("1");
    }

    @Test
    void whatIsNotCountedIsSaidNotToBe(FxRobot robot) {
        var offers = List.of(offer(APART));
        var counted = FixMoves.of(APART, offers, (done, _) -> done < 1);
        assertThat(counted).hasSize(1);

        robot.interact(() -> pane.show(offers, true));
        robot.interact(() -> pane.showMoves(counted));

        assertThat(List.of(moved(robot, 0), moved(robot, 1)))
                .contains("not counted")
                .doesNotContain("…");
    }
}
