package org.entente.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// A layer above everything but the banners that shows one floating thing at a time, keeps the
/// keyboard in it, and gives the focus back where it came from. Escape and a click beside it close
/// it.
public final class Overlay extends StackPane {
    private final Region scrim = new Region();
    private @Nullable Node content;
    private @Nullable Node cameFrom;
    private Runnable whenClosed = () -> {};

    public Overlay(String id) {
        setId(id);
        scrim.getStyleClass().add(Css.SCRIM);
        scrim.setOnMousePressed(_ -> close());
        setVisible(false);
        setPickOnBounds(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> keepFocus(owner));
    }

    /// Shows a node instead of what was shown before; `first` gets the focus.
    public void show(Node node, Pos position, Node first) {
        if (content == null && getScene() != null) {
            cameFrom = getScene().getFocusOwner();
        }
        content = node;
        setAlignment(node, position);
        getChildren().setAll(scrim, node);
        setVisible(true);
        applyCss();
        layout();
        first.requestFocus();
    }

    public boolean isOpen() {
        return content != null;
    }

    /// What happens when the thing that is shown now is closed, by whatever means.
    public void onClosed(Runnable action) {
        whenClosed = action;
    }

    public void close() {
        if (content == null) {
            return;
        }
        content = null;
        setVisible(false);
        getChildren().clear();
        if (cameFrom != null && cameFrom.getScene() != null) {
            cameFrom.requestFocus();
        }
        cameFrom = null;
        var told = whenClosed;
        whenClosed = () -> {};
        told.run();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (content != null && owner != null && !Focus.isWithin(owner, this)) {
            Focus.first(content).ifPresent(Node::requestFocus);
        }
    }
}
