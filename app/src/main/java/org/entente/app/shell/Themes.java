package org.entente.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.entente.app.settings.Settings;
import org.entente.app.settings.ThemeChoice;
import org.entente.app.workspace.Density;
import org.entente.app.workspace.Theme;
import org.entente.resources.Fonts;
import org.entente.resources.Resource;

import java.util.Locale;

/// Dresses scenes: the base theme, our tokens on top, one sheet of components, the fonts.
final class Themes {
    private static final int ANY_SIZE = 13;

    private final ObservableValue<Theme> theme;
    private final ObservableValue<Density> density;

    Themes(ObservableValue<Settings> settings) {
        for (var font : Fonts.values()) {
            Font.loadFont(font.url().toExternalForm(), ANY_SIZE);
        }
        this.theme = settings.map(Settings::theme).flatMap(Themes::worn);
        this.density = settings.map(Settings::density);
        theme.subscribe(Themes::dressAll);
    }

    private static ObservableValue<Theme> worn(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> new SimpleObjectProperty<>(Theme.LIGHT);
            case DARK -> new SimpleObjectProperty<>(Theme.DARK);
            case SYSTEM ->
                    Platform.getPreferences()
                            .colorSchemeProperty()
                            .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
        };
    }

    private static void dressAll(Theme theme) {
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }

    /// The theme that is on the screen now.
    ObservableValue<Theme> themeProperty() {
        return theme;
    }

    ObservableValue<Density> densityProperty() {
        return density;
    }

    /// Gives the scene its style sheets, now and whenever the user chooses another theme.
    void dress(Scene scene) {
        theme.subscribe(worn -> scene.getStylesheets().setAll(tokens(worn), components()));
        density.subscribe(_ -> space(scene));
        scene.rootProperty().subscribe(_ -> space(scene));
    }

    private void space(Scene scene) {
        for (var each : Density.values()) {
            scene.getRoot()
                    .pseudoClassStateChanged(
                            PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                            each == density.getValue());
        }
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case LIGHT -> Resource.url("theme/light.css").toExternalForm();
            case DARK -> Resource.url("theme/dark.css").toExternalForm();
        };
    }

    private static String components() {
        return Resource.url("theme/components.css").toExternalForm();
    }
}
