package org.entente.app.feature.timeline;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.entente.app.draw.Box;
import org.entente.model.plan.Activity;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.testfx.api.FxRobot;

/// Uses the timeline as a user does: looks things up by what they are, never by where they are.
final class TimelineDriver {
    private final FxRobot robot;
    private final Bench bench;

    TimelineDriver(FxRobot robot, Bench bench) {
        this.robot = robot;
        this.bench = bench;
        waitForFxEvents();
    }

    private Box box(TaskId task) {
        return bench.view().hits().stream()
                .filter(hit -> hit.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in view: " + task))
                .box();
    }

    private Point2D onScreen(double x, double y) {
        return robot.lookup("#timeline-overlay").queryAs(Canvas.class).localToScreen(x, y);
    }

    Point2D middle(TaskId task) {
        var box = box(task);
        return onScreen(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    void click(String id) {
        robot.clickOn("#" + id);
        waitForFxEvents();
    }

    void click(TaskId task) {
        robot.clickOn(middle(task));
        waitForFxEvents();
    }

    void drag(TaskId task, double dx) {
        drag(middle(task), dx);
    }

    void dragFinish(TaskId task, double dx) {
        var box = box(task);
        drag(onScreen(box.right() - 2, box.y() + box.height() / 2), dx);
    }

    private void drag(Point2D from, double dx) {
        hold(from, dx);
        robot.release(MouseButton.PRIMARY);
        waitForFxEvents();
    }

    /// Drags and keeps the button down.
    void hold(TaskId task, double dx) {
        hold(middle(task), dx);
    }

    private void hold(Point2D from, double dx) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(from.add(dx / 2, 0));
        robot.moveTo(from.add(dx, 0));
        waitForFxEvents();
    }

    void release() {
        robot.release(MouseButton.PRIMARY);
        waitForFxEvents();
    }

    void type(KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    void write(String text) {
        robot.lookup("#timeline-rename").queryAs(TextField.class);
        robot.interact(
                () -> robot.lookup("#timeline-rename").queryAs(TextField.class).setText(text));
        waitForFxEvents();
    }

    Span span(TaskId task) {
        return Schedule.of(bench.workspace.plan()).span((Activity.Id) task).orElseThrow();
    }

    boolean isCardShown() {
        return robot.lookup("#timeline-card").query().isVisible();
    }

    String refusal() {
        var label = robot.lookup("#timeline-refusal").queryAs(Label.class);
        return label.isVisible() ? label.getText() : "";
    }

    String spoken() {
        return robot.lookup("#timeline-chart").query().getAccessibleText();
    }
}
