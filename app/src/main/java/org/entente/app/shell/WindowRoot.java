package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.entente.app.control.ClassificationBanner;
import org.entente.app.control.Overlay;
import org.entente.app.format.Language;
import org.jspecify.annotations.Nullable;

/// What is inside the window: the two banners, and between them the layers: the body, the notices,
/// whatever floats above all.
final class WindowRoot extends BorderPane {
    private final ClassificationBanner top = new ClassificationBanner("banner-top");
    private final ClassificationBanner bottom = new ClassificationBanner("banner-bottom");
    private final Overlay overlay = new Overlay("overlay");
    private final NoticeStack notices;
    private final StackPane layers = new StackPane();

    WindowRoot(Language language) {
        setId("window");
        this.notices = new NoticeStack(language);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        setTop(top);
        setBottom(bottom);
        setCenter(layers);
        layers.setMinSize(0, 0);
        mark(null);
    }

    Overlay overlay() {
        return overlay;
    }

    NoticeStack notices() {
        return notices;
    }

    /// What lies below the notices and whatever floats.
    Node body() {
        return layers.getChildren().getFirst();
    }

    void setBody(Node body) {
        layers.getChildren().setAll(body, notices, overlay);
    }

    /// Shows the marking in both banners; none where no plan is open.
    void mark(org.entente.model.label.@Nullable Label marking) {
        for (var banner : new ClassificationBanner[] {top, bottom}) {
            banner.setVisible(marking != null);
            banner.setManaged(marking != null);
            if (marking != null) {
                banner.render(marking);
            }
        }
    }
}
