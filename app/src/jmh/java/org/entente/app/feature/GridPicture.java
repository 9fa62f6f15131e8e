package org.entente.app.feature;

import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;

import org.entente.app.control.FrameTrial;
import org.entente.app.control.FrameTrial.Step;
import org.entente.app.control.Screen;
import org.entente.app.draw.grid.GridFrame;
import org.entente.resources.Resource;

import java.util.Objects;

/// A screen of the product with a grid, scrolled by the wheel.
public abstract class GridPicture implements FrameTrial.Picture {
    private static final double MIDDLE = 600;

    /// What is scrolled where others zoom: most of a screen at once, so that nothing was drawn
    /// before.
    private static final double PAGE = 900;

    private final Screen screen;
    private final String overlay;
    private final Scene scene;

    /// @param overlay the id of what the wheel turns over
    protected GridPicture(Screen screen, String overlay) {
        this.screen = screen;
        this.overlay = overlay;
        Application.setUserAgentStylesheet(
                new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        scene = new Scene((Parent) screen.node(), FrameTrial.WIDTH, FrameTrial.HEIGHT);
        scene.getStylesheets().setAll(Resource.url("theme/light.css").toExternalForm());
        screen.shown();
    }

    protected final Node node(String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    /// What of the grid is in view.
    protected abstract GridFrame<?> frame();

    @Override
    public final Scene scene() {
        return scene;
    }

    @Override
    public final void move(Step step) {
        double page = step.zoom() == 1 ? 0 : step.zoom() > 1 ? -PAGE : PAGE;
        Event.fireEvent(node(overlay), wheel(step.dx(), step.dy() + page));
    }

    private static ScrollEvent wheel(double dx, double dy) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                MIDDLE,
                MIDDLE,
                MIDDLE,
                MIDDLE,
                false,
                false,
                false,
                false,
                false,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Override
    public final int inView() {
        var frame = frame();
        int rows = frame.lastRow() - frame.firstRow() + 1;
        return rows * (frame.lastColumn() - frame.firstColumn() + 1);
    }

    @Override
    public final void close() {
        screen.close();
    }
}
