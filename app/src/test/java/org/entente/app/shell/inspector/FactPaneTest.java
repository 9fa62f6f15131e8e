package org.entente.app.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.format.Language;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.Plans;
import org.entente.model.plan.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ExtendWith(QuickHands.class)
final class FactPaneTest {
    private final List<EntityId> shown = new ArrayList<>();
    private FactPane pane;

    @Start
    void start(Stage stage) {
        pane =
                new FactPane(
                        Language.of(Locale.UK, ZoneOffset.UTC),
                        new FactPane.Orders((_, _) -> Optional.empty(), shown::add, _ -> {}),
                        false);
        stage.setScene(new Scene(pane));
        stage.show();
    }

    private static Fact link(String label, String value) {
        return new Fact.Link(label, value, Plans.NORWAY.id());
    }

    @Test
    void linksToSeveralThingsOfOneKindBearTheirLabelOnce(FxRobot robot) {
        robot.interact(
                () ->
                        pane.render(
                                List.of(
                                        link("Controlled by", "one"),
                                        link("Members", "one"),
                                        link("Members", "two"),
                                        new Fact.Shown("Carries", "much"),
                                        link("Members", "three"))));

        assertThat(pane.getChildren().stream().map(FactPaneTest::words))
                .containsExactly(
                        List.of("Controlled by", "one"),
                        List.of("Members", "one", "two"),
                        List.of("Carries", "much"),
                        List.of("Members", "three"));
        var second = (Hyperlink) ((VBox) pane.getChildren().get(1)).getChildren().get(2);
        assertThat(second.getAccessibleText()).isEqualTo("Members: two");
        robot.interact(second::fire);
        assertThat(shown).containsExactly(Plans.NORWAY.id());
    }

    @Test
    void whatIsToldOfALinkStandsUnderItsLabel(FxRobot robot) {
        robot.interact(
                () ->
                        pane.render(
                                List.of(
                                        link("Primary", "net"),
                                        new Fact.Shown("Primary", "guarded"),
                                        new Fact.Shown("Alternate", "runner"),
                                        new Fact.Shown("Alternate", "guarded"))));

        assertThat(pane.getChildren().stream().map(FactPaneTest::words))
                .containsExactly(
                        List.of("Primary", "net", "guarded"),
                        List.of("Alternate", "runner"),
                        List.of("Alternate", "guarded"));
    }

    private static List<String> words(Node node) {
        return ((VBox) node)
                .getChildren().stream().map(Labeled.class::cast).map(Labeled::getText).toList();
    }
}
