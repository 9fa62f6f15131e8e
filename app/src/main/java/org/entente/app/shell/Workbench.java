package org.entente.app.shell;

import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.entente.app.control.Screen;

/// The screen and the inspector: side by side where there is room, the inspector sliding over the
/// screen where there is not, unless the screen gives way to it.
final class Workbench extends Region {
    static final double INSPECTOR_WIDTH = 320;

    private static final Duration SLIDE = Duration.millis(120);
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private final StackPane host = new StackPane();
    private final Region inspector;
    private boolean isNarrow;
    private boolean isOpen = true;
    private boolean isGivingWay;

    Workbench(Region inspector) {
        this.inspector = inspector;
        host.setId("screen-host");
        getChildren().addAll(host, inspector);
    }

    void show(Screen screen) {
        isGivingWay = screen.givesWay();
        host.getChildren().setAll(screen.node());
        lift();
    }

    StackPane host() {
        return host;
    }

    boolean isNarrow() {
        return isNarrow;
    }

    boolean isInspectorOpen() {
        return isOpen;
    }

    void setNarrow(boolean narrow) {
        isNarrow = narrow;
        lift();
    }

    private boolean isFloating() {
        return isNarrow && !isGivingWay;
    }

    private void lift() {
        inspector.pseudoClassStateChanged(FLOATING, isFloating());
        requestLayout();
    }

    void setInspectorOpen(boolean open) {
        if (isOpen == open) {
            return;
        }
        isOpen = open;
        inspector.setVisible(open);
        requestLayout();
        if (open && isFloating() && !Platform.getPreferences().isReducedMotion()) {
            var slide = new TranslateTransition(SLIDE, inspector);
            slide.setFromX(INSPECTOR_WIDTH);
            slide.setToX(0);
            slide.play();
        }
    }

    @Override
    protected void layoutChildren() {
        double beside = isOpen && !isFloating() ? INSPECTOR_WIDTH : 0;
        host.resizeRelocate(0, 0, getWidth() - beside, getHeight());
        inspector.resizeRelocate(getWidth() - INSPECTOR_WIDTH, 0, INSPECTOR_WIDTH, getHeight());
    }
}
