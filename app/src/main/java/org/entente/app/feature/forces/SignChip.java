package org.entente.app.feature.forces;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.model.plan.OfferState;

/// A sign with its word on its colour.
final class SignChip {
    private SignChip() {}

    static Label of(Language language, Sign sign) {
        return labelled(sign, language.say(sign.text()));
    }

    static Label labelled(Sign sign, String text) {
        var chip = new Label(text, Icon.of(sign.icon()));
        chip.getStyleClass().addAll(Css.CHIP, "sign", "sign-" + sign.code());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /// The sign of an offer in that state.
    static Sign sign(OfferState state) {
        return switch (state) {
            case INVITED -> Sign.REQUIRED;
            case OFFERED_INFORMALLY -> Sign.PARTLY_OFFERED;
            case OFFERED -> Sign.OFFERED;
            case CAVEATED -> Sign.CAVEATED;
            case CONFIRMED, SCHEDULED, TRANSFERRED, ARRIVED, INTEGRATED, RELEASED -> Sign.CONFIRMED;
            case WITHDRAWN -> Sign.WITHDRAWN;
        };
    }
}
