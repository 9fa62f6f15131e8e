package org.entente.app.feature.assign;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.entente.app.draw.Drawing;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.feature.assign.GridFrame.Mark;
import org.entente.app.feature.assign.GridFrame.Spot;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The canvases of the matrix with their scroll bars. Paints in the layout pulse, at most once in
/// each, and only what is in view.
final class Grid extends Region {
    private static final double BAR = 14;

    private final Canvas content = new Canvas();
    private final Canvas overlay = new Canvas();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final GridLayout layout;
    private final GridOrders orders;
    private final GridKeys keys;
    private final Consumer<@Nullable Spot> hovered;
    private FxPainter painter;
    private GridFrame frame;
    private boolean isScrolling;
    private boolean isFilling;

    Grid(GridFrame frame, GridLayout layout, FxPainter painter, Hands hands) {
        this.frame = frame;
        this.layout = layout;
        this.painter = painter;
        this.orders = hands.orders();
        this.keys = hands.keys();
        this.hovered = hands.hovered();
        setId("assign-grid");
        content.setId("assign-content");
        overlay.setId("assign-overlay");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(content, overlay, vertical, horizontal);
        scrollBars();
        overlay.setOnMousePressed(this::pressed);
        overlay.setOnMouseDragged(this::dragged);
        overlay.setOnMouseReleased(_ -> released());
        overlay.setOnMouseMoved(event -> hover(spot(event)));
        overlay.setOnMouseExited(_ -> hover(null));
        overlay.setOnMouseClicked(this::clicked);
        overlay.setOnScroll(this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().subscribe(this::requestLayout);
    }

    /// Where what the user does goes: orders, what letters mean, the cell under the pointer.
    record Hands(GridOrders orders, GridKeys keys, Consumer<@Nullable Spot> hovered) {}

    private void scrollBars() {
        vertical.setId("assign-scroll-rows");
        vertical.setOrientation(Orientation.VERTICAL);
        horizontal.setId("assign-scroll-columns");
        vertical.valueProperty().subscribe(this::scrolled);
        horizontal.valueProperty().subscribe(this::scrolled);
    }

    private void scrolled() {
        if (!isScrolling) {
            show(frame.scrolled(horizontal.getValue(), vertical.getValue()));
        }
    }

    GridFrame frame() {
        return frame;
    }

    void setPainter(FxPainter newPainter) {
        painter = newPainter;
        requestLayout();
    }

    void show(GridFrame newFrame) {
        frame = newFrame;
        isScrolling = true;
        scroll(vertical, frame.view().top(), frame.greatestTop(), frame.view().height());
        scroll(horizontal, frame.view().left(), frame.greatestLeft(), frame.view().width());
        isScrolling = false;
        requestLayout();
    }

    private static void scroll(ScrollBar bar, double value, double greatest, double seen) {
        bar.setMax(greatest);
        bar.setVisibleAmount(greatest * seen / Math.max(1, greatest + seen));
        bar.setUnitIncrement(GridFrame.ROW);
        bar.setBlockIncrement(seen);
        bar.setValue(value);
        bar.setVisible(greatest > 0);
    }

    /// What is read out.
    void speak(String text) {
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private Spot spot(MouseEvent event) {
        return new Spot(frame.rowAt(event.getY()), frame.columnAt(event.getX()));
    }

    private boolean isCell(Spot spot) {
        return spot.row() >= 0
                && spot.column() >= 0
                && frame.state().rows().get(spot.row()).activity() != null;
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        var spot = spot(event);
        if (event.getY() < GridFrame.HEAD) {
            if (spot.column() >= 0) {
                orders.head(spot.column());
            }
            return;
        }
        if (spot.row() >= 0 && spot.column() < 0 && event.getX() < GridFrame.LABELS) {
            spot = new Spot(spot.row(), Math.max(0, frame.mark().to().column()));
        }
        if (isCell(spot)) {
            isFilling = !event.isShiftDown() && isAssigned(spot);
            var from =
                    event.isShiftDown() && frame.mark().isAnywhere() ? frame.mark().from() : spot;
            orders.marked(new Mark(from, spot));
        }
    }

    private boolean isAssigned(Spot spot) {
        var activity = frame.state().rows().get(spot.row()).activity();
        return activity != null
                && !frame.state().matrix().assignments(activity, spot.column()).isEmpty();
    }

    private void dragged(MouseEvent event) {
        var spot = spot(event);
        if (isCell(spot) && frame.mark().isAnywhere() && !spot.equals(frame.mark().to())) {
            orders.marked(new Mark(frame.mark().from(), spot));
        }
    }

    /// What was dragged from a cell that somebody has fills the others.
    private void released() {
        if (isFilling && !frame.mark().from().equals(frame.mark().to())) {
            orders.fill();
        }
        isFilling = false;
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && isCell(spot(event))) {
            orders.toggle();
        }
    }

    private void hover(@Nullable Spot spot) {
        if (spot == null ? frame.hover() != null : !spot.equals(frame.hover())) {
            show(frame.withHover(spot));
            hovered.accept(spot);
        }
    }

    private void wheel(ScrollEvent event) {
        event.consume();
        show(
                frame.scrolled(
                        frame.view().left() - event.getDeltaX(),
                        frame.view().top() - event.getDeltaY()));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || frame.state().rows().isEmpty()) {
            return;
        }
        var moved = GridKeys.moved(frame, event);
        if (moved.isPresent()) {
            event.consume();
            hover(null);
            orders.marked(moved.get());
        } else if (frame.mark().isAnywhere() && GridKeys.act(event, orders)) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !frame.mark().isAnywhere()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+" -> orders.ask(1);
            case "-" -> orders.ask(-1);
            default -> keys.role(event.getCharacter()).ifPresent(orders::role);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.floor(getWidth() - GridFrame.LABELS - BAR));
        double height = Math.max(1, Math.floor(getHeight() - GridFrame.HEAD - BAR));
        if (frame.view().width() != width || frame.view().height() != height) {
            show(frame.sized(width, height));
        }
        vertical.resizeRelocate(getWidth() - BAR, GridFrame.HEAD, BAR, height);
        horizontal.resizeRelocate(GridFrame.LABELS, getHeight() - BAR, width, BAR);
        paint(content, layout.content(frame));
        paint(overlay, layout.overlay(frame, isFocused()));
    }

    private void paint(Canvas canvas, Drawing drawing) {
        canvas.setWidth(drawing.width());
        canvas.setHeight(drawing.height());
        painter.paint(drawing, canvas);
    }
}
