package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.HeldBackground;
import org.entente.app.feature.Trial;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/// What a timeline of very many tasks leaves to the background.
@ExtendWith(QuickHands.class)
final class BigTimelineTest {
    private static final Plan PLAN = Plans.huge(3_000).indexed();

    private final HeldBackground background = new HeldBackground();

    private Trial opened() {
        var trial = new Trial(PLAN, TimelineScreen::new, background);
        trial.screen().shown();
        return trial;
    }

    private static TimelineDesk desk(Trial trial) {
        return ((TimelineScreen) trial.screen()).desk();
    }

    @Test
    void rowsOfABigPlanAreMadeBesideTheJavaFxThread(FxRobot robot) {
        robot.interact(
                () -> {
                    var desk = desk(opened());
                    var words = desk.view().lookup("#timeline-working");
                    assertThat(desk.frame().state().rowCount()).isLessThan(10);
                    assertThat(words.isVisible()).isTrue();
                    assertThat(count(desk)).isEmpty();

                    background.finishAll();

                    assertThat(desk.frame().state().rowCount()).isGreaterThan(3_000);
                    assertThat(words.isVisible()).isFalse();
                    desk.command(new TimelineCommand.FilterBy(Filter.ALL.withText("cross")));
                    background.finishAll();
                    assertThat(count(desk)).contains(" of ");
                });
    }

    private static String count(TimelineDesk desk) {
        return ((Label) desk.view().lookup("#timeline-filter-count")).getText();
    }

    @Test
    void searchIsAnsweredBesideTheJavaFxThread(FxRobot robot) {
        robot.interact(
                () -> {
                    var trial = opened();
                    background.finishAll();
                    desk(trial).command(new TimelineCommand.SearchFor("cross 00005"));
                    desk(trial).command(new TimelineCommand.FindNext());
                    assertThat(trial.session().selection()).isEmpty();
                    assertThat(background.waiting()).isOne();

                    background.finishAll();

                    assertThat(
                                    trial.session()
                                            .onlySelected()
                                            .flatMap(id -> PLAN.find(Activity.class, id)))
                            .map(Activity::name)
                            .hasValue("Cross 00005");
                });
    }

    @Test
    void movingThePointerDoesNotSearchAgain(FxRobot robot) {
        robot.interact(
                () -> {
                    var trial = opened();
                    background.finishAll();
                    desk(trial).command(new TimelineCommand.SearchFor("cross"));

                    desk(trial).tick();
                    desk(trial).tick();

                    assertThat(background.waiting()).isOne();
                });
    }

    @Test
    void rowsMeetTheEditsMadeWhileTheyWereOnTheirWay(FxRobot robot) {
        robot.interact(
                () -> {
                    var trial = opened();
                    var first = PLAN.activities().findFirst().orElseThrow();
                    trial.workspace().dispatch("rename", new Edit.Rename(first.id(), "One"));
                    trial.workspace().dispatch("rename", new Edit.Rename(first.id(), "Two"));

                    background.finishAll();

                    assertThat(desk(trial).frame().state().item(first.id()))
                            .hasValueSatisfying(
                                    item -> assertThat(item.task().name()).isEqualTo("Two"));
                });
    }
}
