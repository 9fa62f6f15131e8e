package org.entente.app.control.grid;

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
import org.entente.app.draw.grid.GridContent;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Mark;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.draw.grid.GridPainting;
import org.jspecify.annotations.Nullable;

/// The canvases of a matrix with their scroll bars. Paints in the layout pulse, at most once in
/// each, and only what is in view. Confined to the JavaFX thread.
///
/// @param <S> what it shows
public final class CanvasGrid<S extends GridContent> extends Region {
    private static final double BAR = 14;

    private final Canvas content = new Canvas();
    private final Canvas overlay = new Canvas();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final GridHands hands;
    private GridPainting<S> painting;
    private FxPainter painter;
    private GridFrame<S> frame;
    private boolean isScrolling;
    private boolean isFilling;

    /// @param id of the screen; the ids of the parts begin with it
    public CanvasGrid(String id, GridFrame<S> frame, GridHands hands, Look<S> look) {
        this.frame = frame;
        this.hands = hands;
        this.painting = look.painting();
        this.painter = look.painter();
        setId(id + "-grid");
        content.setId(id + "-content");
        overlay.setId(id + "-overlay");
        vertical.setId(id + "-scroll-rows");
        horizontal.setId(id + "-scroll-columns");
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

    /// How it is drawn, and in which colours.
    public record Look<S extends GridContent>(GridPainting<S> painting, FxPainter painter) {}

    private void scrollBars() {
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.valueProperty().subscribe(this::scrolled);
        horizontal.valueProperty().subscribe(this::scrolled);
    }

    private void scrolled() {
        if (!isScrolling) {
            show(frame.scrolled(horizontal.getValue(), vertical.getValue()));
        }
    }

    public GridFrame<S> frame() {
        return frame;
    }

    public void setLook(Look<S> look) {
        painting = look.painting();
        painter = look.painter();
        requestLayout();
    }

    public void show(GridFrame<S> newFrame) {
        frame = newFrame;
        isScrolling = true;
        scroll(vertical, frame.view().top(), frame.greatestTop(), frame.view().height());
        scroll(horizontal, frame.view().left(), frame.greatestLeft(), frame.view().width());
        isScrolling = false;
        requestLayout();
    }

    private void scroll(ScrollBar bar, double value, double greatest, double seen) {
        bar.setMax(greatest);
        bar.setVisibleAmount(greatest * seen / Math.max(1, greatest + seen));
        bar.setUnitIncrement(frame.metrics().row());
        bar.setBlockIncrement(seen);
        bar.setValue(value);
        bar.setVisible(greatest > 0);
    }

    /// What is read out.
    public void speak(String text) {
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private Spot spot(MouseEvent event) {
        return new Spot(frame.rowAt(event.getY()), frame.columnAt(event.getX()));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        var spot = spot(event);
        if (event.getY() < frame.metrics().head()) {
            if (spot.column() >= 0) {
                hands.head(spot.column());
            }
            return;
        }
        if (spot.row() >= 0 && spot.column() < 0 && event.getX() < frame.metrics().labels()) {
            spot = new Spot(spot.row(), Math.max(0, frame.mark().to().column()));
        }
        if (frame.isCell(spot)) {
            isFilling = !event.isShiftDown() && hands.canFillFrom(spot);
            var from =
                    event.isShiftDown() && frame.mark().isAnywhere() ? frame.mark().from() : spot;
            hands.marked(new Mark(from, spot));
        }
    }

    private void dragged(MouseEvent event) {
        var spot = spot(event);
        if (frame.isCell(spot) && frame.mark().isAnywhere() && !spot.equals(frame.mark().to())) {
            hands.marked(new Mark(frame.mark().from(), spot));
        }
    }

    /// What was dragged from a cell that can be filled from fills the others.
    private void released() {
        if (isFilling && !frame.mark().from().equals(frame.mark().to())) {
            hands.fill();
        }
        isFilling = false;
    }

    private void clicked(MouseEvent event) {
        var spot = spot(event);
        if (frame.isCell(spot)) {
            hands.clicked(spot, event.getClickCount());
        }
    }

    private void hover(@Nullable Spot spot) {
        if (spot == null ? frame.hover() != null : !spot.equals(frame.hover())) {
            show(frame.withHover(spot));
            hands.hovered(spot);
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
        if (event.isAltDown() || frame.state().rowCount() == 0) {
            return;
        }
        var moved = GridMoves.of(frame, event);
        if (moved.isPresent()) {
            event.consume();
            hover(null);
            hands.marked(moved.get());
        } else if (frame.mark().isAnywhere() && hands.pressed(event)) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && frame.mark().isAnywhere()) {
            hands.typed(event.getCharacter());
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.floor(getWidth() - BAR));
        double height = Math.max(1, Math.floor(getHeight() - BAR));
        if (frame.width() != width || frame.height() != height) {
            show(frame.sized(width, height));
        }
        var sizes = frame.metrics();
        vertical.resizeRelocate(getWidth() - BAR, sizes.head(), BAR, frame.view().height());
        horizontal.resizeRelocate(sizes.labels(), getHeight() - BAR, frame.view().width(), BAR);
        paint(content, painting.content(frame));
        paint(overlay, frame.overlay(isFocused()));
    }

    private void paint(Canvas canvas, Drawing drawing) {
        canvas.setWidth(drawing.width());
        canvas.setHeight(drawing.height());
        painter.paint(drawing, canvas);
    }
}
