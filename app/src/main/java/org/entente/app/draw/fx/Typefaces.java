package org.entente.app.draw.fx;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import org.entente.app.draw.Look;
import org.entente.resources.Fonts;

import java.util.HashMap;
import java.util.Map;

/// The typefaces of the product as JavaFX fonts. Confined to the JavaFX thread.
final class Typefaces {
    private final Map<Look.Type, Font> fonts = new HashMap<>();

    Typefaces() {
        for (var font : Fonts.values()) {
            Font.loadFont(font.url().toExternalForm(), 12);
        }
    }

    Font font(Look.Type type) {
        return fonts.computeIfAbsent(type, Typefaces::make);
    }

    private static Font make(Look.Type type) {
        var family =
                switch (type.family()) {
                    case SANS -> Fonts.SANS.family();
                    case MONO -> Fonts.MONO.family();
                };
        return Font.font(family, type.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, type.size());
    }
}
