package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.control.KindIcons;
import org.entente.app.control.Screen;
import org.entente.model.plan.EntityKind;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.Ikon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickHands.class)
class WorkbenchTest {
    private final Pane inspector = new Pane();
    private Workbench workbench;

    private record Shown(Node node, boolean givesWay) implements Screen {
        @Override
        public String id() {
            return "shown";
        }

        @Override
        public TextKey title() {
            return ShellText.RAIL_TITLE;
        }

        @Override
        public Ikon icon() {
            return KindIcons.of(EntityKind.NET);
        }
    }

    @Start
    void start(Stage stage) {
        workbench = new Workbench(inspector);
        stage.setScene(new Scene(workbench, 1_000, 400));
        stage.show();
    }

    private double width(FxRobot robot, boolean isNarrow, boolean givesWay) {
        robot.interact(
                () -> {
                    workbench.setNarrow(isNarrow);
                    workbench.show(new Shown(new Pane(), givesWay));
                    workbench.layout();
                });
        return workbench.host().getWidth();
    }

    /// A window may be as wide as it was before.
    private double whole() {
        return workbench.getWidth();
    }

    private double beside() {
        return whole() - Workbench.INSPECTOR_WIDTH;
    }

    private boolean isFloating() {
        return inspector.getPseudoClassStates().contains(PseudoClass.getPseudoClass("floating"));
    }

    @Test
    void screenAndInspectorStandSideBySideWhereThereIsRoom(FxRobot robot) {
        assertThat(width(robot, false, false)).isEqualTo(beside());
        assertThat(isFloating()).isFalse();
    }

    @Test
    void inspectorSlidesOverADrawingWhereRoomIsShort(FxRobot robot) {
        assertThat(width(robot, true, false)).isEqualTo(whole());
        assertThat(isFloating()).isTrue();
    }

    @Test
    void aScreenThatGivesWayLeavesNothingUnderTheInspector(FxRobot robot) {
        assertThat(width(robot, true, true)).isEqualTo(beside());
        assertThat(isFloating()).isFalse();
    }

    @Test
    void aScreenThatGivesWayHasAllTheRoomWhileTheInspectorIsClosed(FxRobot robot) {
        robot.interact(() -> workbench.setInspectorOpen(false));

        assertThat(width(robot, true, true)).isEqualTo(whole());
    }

    @Test
    void theNextScreenDecidesForItself(FxRobot robot) {
        width(robot, true, true);

        assertThat(width(robot, true, false)).isEqualTo(whole());
        assertThat(isFloating()).isTrue();
    }
}
