package org.entente.app.control;

import javafx.scene.control.Label;

import org.entente.model.match.VerdictColour;

import java.util.Locale;

/// The sign of a verdict beside words: the same five as in matrices and on paper, each told apart
/// without colour too.
public final class VerdictSign {
    private VerdictSign() {}

    public static Label of(VerdictColour colour) {
        var sign = new Label(text(colour));
        sign.getStyleClass().addAll("verdict-sign", style(colour));
        return sign;
    }

    /// The style class of the colour, such as `verdict-red`.
    public static String style(VerdictColour colour) {
        return "verdict-" + colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(VerdictColour colour) {
        return switch (colour) {
            case GREEN -> "✓";
            case GREEN_HATCHED -> "○";
            case AMBER -> "!";
            case RED -> "×";
            case GREY -> "?";
        };
    }
}
