package org.entente.app.feature.timeline;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A field above the chart in which a thing gets another name: Enter or leaving it takes the name,
/// Escape forgets it.
final class RenameField extends TextField {
    private final BiConsumer<EntityId, String> renamed;
    private final Consumer<EntityId> givenUp;
    private @Nullable EntityId id;
    private String before = "";

    RenameField(String name, BiConsumer<EntityId, String> renamed, Consumer<EntityId> givenUp) {
        this.renamed = renamed;
        this.givenUp = givenUp;
        setId("timeline-rename");
        setAccessibleText(name);
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                finish();
                            }
                        });
    }

    void begin(EntityId newId, String name) {
        id = newId;
        before = name;
        setText(name);
        setVisible(true);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            finish();
            leave();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            var left = id;
            id = null;
            leave();
            if (left != null) {
                givenUp.accept(left);
            }
        }
    }

    private void leave() {
        setVisible(false);
        getParent().requestFocus();
    }

    private void finish() {
        var finished = id;
        id = null;
        setVisible(false);
        if (finished != null && !getText().equals(before)) {
            renamed.accept(finished, getText());
        }
    }
}
