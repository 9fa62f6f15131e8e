package org.entente.app.feature.forces;

import org.entente.model.force.Line;
import org.entente.resources.ForcesText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a line stands, as a word, a colour and a sign of its own shape.
enum Sign {
    REQUIRED(ForcesText.SIGN_REQUIRED, FluentUiRegularAL.CIRCLE_16),
    GAP(ForcesText.SIGN_GAP, FluentUiFilledAL.DISMISS_CIRCLE_16),
    PARTLY_OFFERED(ForcesText.SIGN_PARTLY, FluentUiFilledAL.CIRCLE_HALF_FILL_20),
    OFFERED(ForcesText.SIGN_OFFERED, FluentUiRegularAL.CHECKMARK_CIRCLE_16),
    CONFIRMED(ForcesText.SIGN_CONFIRMED, FluentUiFilledAL.CHECKMARK_CIRCLE_16),
    WITHDRAWN(ForcesText.SIGN_WITHDRAWN, FluentUiFilledAL.ARROW_UNDO_20),
    CAVEATED(ForcesText.SIGN_CAVEATED, FluentUiFilledMZ.WARNING_16),
    SURPLUS(ForcesText.SIGN_SURPLUS, FluentUiFilledAL.ADD_CIRCLE_20);

    private final ForcesText text;
    private final Ikon icon;

    Sign(ForcesText text, Ikon icon) {
        this.text = text;
        this.icon = icon;
    }

    ForcesText text() {
        return text;
    }

    Ikon icon() {
        return icon;
    }

    /// The last part of the style class and of node ids.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The state of the line first, then what stands beside it.
    static List<Sign> of(Line line) {
        var signs = new ArrayList<Sign>();
        signs.add(
                switch (line.state()) {
                    case REQUIRED -> REQUIRED;
                    case GAP -> GAP;
                    case PARTLY_OFFERED -> PARTLY_OFFERED;
                    case OFFERED -> OFFERED;
                    case CONFIRMED -> CONFIRMED;
                });
        for (var side : line.sides()) {
            switch (side) {
                case WITHDRAWN -> signs.add(WITHDRAWN);
                case CAVEATED -> signs.add(CAVEATED);
                case SURPLUS -> signs.add(SURPLUS);
                case GAP -> {}
            }
        }
        return List.copyOf(signs);
    }
}
