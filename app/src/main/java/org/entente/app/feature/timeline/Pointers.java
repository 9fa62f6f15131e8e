package org.entente.app.feature.timeline;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Input.Button;
import org.entente.app.feature.timeline.Input.Stroke;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/// Turns what happens on the canvases into inputs. While the space bar is held every button takes
/// hold of the background; let go without a drag, it selects.
final class Pointers {
    private final Consumer<Input> inputs;
    private final DoubleSupplier head;
    private boolean isSpaceHeld;
    private boolean isSpaceUsed;

    /// The head is how tall the axis is with its strips.
    Pointers(Consumer<Input> inputs, DoubleSupplier head) {
        this.inputs = inputs;
        this.head = head;
    }

    void watch(Layers layers, Node keys) {
        chart(layers.overlay(), () -> 0);
        chart(layers.grid(), head);
        labels(layers.labels());
        keys.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        keys.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    }

    private void chart(Node node, DoubleSupplier above) {
        node.setOnMousePressed(
                event -> {
                    if (event.getButton() == MouseButton.SECONDARY) {
                        return;
                    }
                    isSpaceUsed = isSpaceHeld;
                    inputs.accept(
                            new Input.Press(
                                    point(event, above),
                                    button(event, above),
                                    event.getClickCount(),
                                    KeyStrokes.modifiers(event)));
                });
        node.setOnMouseDragged(event -> inputs.accept(new Input.Drag(point(event, above))));
        node.setOnMouseReleased(_ -> inputs.accept(new Input.Release()));
        node.setOnMouseMoved(event -> inputs.accept(new Input.Hover(point(event, above))));
        node.setOnMouseExited(_ -> inputs.accept(new Input.Leave()));
        node.setOnScroll(event -> scroll(event, event.getX(), event.getY() - above.getAsDouble()));
    }

    /// On the axis every button takes hold of the background.
    private Button button(MouseEvent event, DoubleSupplier above) {
        var onAxis = event.getY() < above.getAsDouble();
        return isSpaceHeld || onAxis || event.getButton() == MouseButton.MIDDLE
                ? Button.HAND
                : Button.MAIN;
    }

    private static Point point(MouseEvent event, DoubleSupplier above) {
        return new Point(event.getX(), event.getY() - above.getAsDouble());
    }

    private void scroll(ScrollEvent event, double x, double y) {
        event.consume();
        inputs.accept(
                new Input.Scroll(
                        new Point(x, y),
                        event.getDeltaX(),
                        event.getDeltaY(),
                        KeyStrokes.modifiers(event)));
    }

    private void labels(Node node) {
        node.setOnMousePressed(
                event -> {
                    if (event.getY() >= head.getAsDouble()) {
                        inputs.accept(
                                new Input.PressLabel(
                                        point(event, head),
                                        event.getClickCount(),
                                        KeyStrokes.modifiers(event)));
                    }
                });
        node.setOnMouseMoved(event -> inputs.accept(new Input.HoverLabel(point(event, head))));
        node.setOnMouseExited(_ -> inputs.accept(new Input.Leave()));
        node.setOnScroll(event -> scroll(event, 0, event.getY() - head.getAsDouble()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            isSpaceUsed &= isSpaceHeld;
            isSpaceHeld = true;
            event.consume();
            return;
        }
        KeyStrokes.stroke(event)
                .ifPresent(
                        stroke -> {
                            event.consume();
                            inputs.accept(new Input.Key(stroke, KeyStrokes.modifiers(event)));
                        });
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && isSpaceHeld) {
            isSpaceHeld = false;
            event.consume();
            if (!isSpaceUsed) {
                inputs.accept(new Input.Key(Stroke.SELECT, KeyStrokes.modifiers(event)));
            }
        }
    }

    /// The cursor tells what a press would take hold of.
    static Cursor cursor(TimelineFrame frame, Layers layers, Point at) {
        return switch (frame.gesture()) {
            case Gesture.Panning _ -> Cursor.CLOSED_HAND;
            case Gesture.Dragging(_, var grip, _, _, _) -> cursor(grip.end());
            case Gesture.Lasso _, Gesture.Sketch _, Gesture.Link _ -> Cursor.CROSSHAIR;
            case Gesture.Pressed(_, var grip) -> cursor(grip.end());
            case Gesture.Idle _ when TimelineGestures.isOnReadiness(frame, at) -> Cursor.HAND;
            case Gesture.Idle _ ->
                    TimelineGestures.at(layers.hits(), at)
                            .map(hit -> cursor(TimelineGestures.end(frame, hit, at)))
                            .orElseGet(
                                    () ->
                                            Linking.handle(frame, layers.hits(), at).isPresent()
                                                    ? Cursor.CROSSHAIR
                                                    : Cursor.DEFAULT);
        };
    }

    private static Cursor cursor(Gesture.End end) {
        return end == Gesture.End.WHOLE ? Cursor.HAND : Cursor.H_RESIZE;
    }
}
