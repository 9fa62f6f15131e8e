package org.entente.app.feature.interop;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.entente.app.draw.fx.FxPainter;
import org.entente.app.feature.interop.SheetState.Trace;

import java.util.List;
import java.util.function.IntConsumer;

/// The way of an exchange, whose hops can be chosen by pointer and arrows. Paints in the layout
/// pulse.
final class TraceStrip extends Region {
    private final Canvas canvas = new Canvas();
    private final IntConsumer choose;
    private TraceLayout layout;
    private FxPainter painter;
    private Trace trace;

    TraceStrip(Trace trace, TraceLayout layout, FxPainter painter, IntConsumer choose) {
        this.trace = trace;
        this.layout = layout;
        this.painter = painter;
        this.choose = choose;
        setId("matrix-trace");
        setAccessibleRole(AccessibleRole.NODE);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setOnMousePressed(
                event -> {
                    requestFocus();
                    choose(TraceLayout.hopAt(this.trace, event.getY()));
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::requestLayout);
    }

    void setLook(TraceLayout newLayout, FxPainter newPainter) {
        layout = newLayout;
        painter = newPainter;
        requestLayout();
    }

    void show(Trace newTrace, String spoken) {
        trace = newTrace;
        setAccessibleText(spoken);
        boolean isThere = !trace.stops().isEmpty();
        setFocusTraversable(isThere);
        setVisible(isThere);
        setManaged(isThere);
        setMinHeight(TraceLayout.height(trace));
        setPrefHeight(TraceLayout.height(trace));
        requestLayout();
    }

    private void choose(int hop) {
        if (hop >= 0 && hop < trace.legs().size() && hop != trace.chosen()) {
            choose.accept(hop);
        }
    }

    private void key(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (step != 0) {
            event.consume();
            choose(trace.chosen() + step);
        }
    }

    @Override
    protected void layoutChildren() {
        var drawing = layout.drawing(trace, Math.max(1, getWidth()), isFocused());
        canvas.setWidth(drawing.width());
        canvas.setHeight(drawing.height());
        painter.paint(drawing, canvas);
    }

    static Trace nothing(SheetState.Heading heading) {
        return new Trace(
                heading, false, List.of(), List.of(), -1, List.of(), SheetState.Behind.NOTHING);
    }
}
