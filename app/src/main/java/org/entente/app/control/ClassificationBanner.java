package org.entente.app.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.entente.model.label.Classification;

import java.util.Locale;

/// The marking across the full width, in the colour of its level.
public final class ClassificationBanner extends Label {
    public ClassificationBanner(String id) {
        setId(id);
        getStyleClass().add(Css.BANNER);
        setMaxWidth(Double.MAX_VALUE);
    }

    public void render(org.entente.model.label.Label label) {
        setText(label.marking());
        for (var level : Classification.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(level.name().toLowerCase(Locale.ROOT)),
                    level == label.classification());
        }
    }
}
