package org.entente.app.control;

import org.entente.model.rule.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The sign of a severity, in its colour; the shapes differ, so that colour is never alone.
public final class SeverityIcon {
    private SeverityIcon() {}

    public static FontIcon of(Severity severity) {
        var icon = Icon.of(sign(severity));
        icon.getStyleClass().add("severity-" + severity.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    private static Ikon sign(Severity severity) {
        return switch (severity) {
            case SHOWSTOPPER -> FluentUiFilledAL.DISMISS_CIRCLE_16;
            case MAJOR -> FluentUiFilledAL.ERROR_CIRCLE_16;
            case MINOR -> FluentUiFilledMZ.WARNING_16;
            case ADVICE -> FluentUiFilledAL.INFO_16;
            case UNKNOWN -> FluentUiFilledMZ.QUESTION_CIRCLE_16;
        };
    }
}
