package org.entente.app.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.entente.resources.Nations;

/// The code of a nation or organisation on its tint. The tint is stable, the code is always
/// written; there are no flags.
public final class NationChip {
    private NationChip() {}

    public static Label of(String code) {
        var chip = new Label(code);
        chip.getStyleClass().addAll(Css.CHIP, "nation-" + Nations.tint(code));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
