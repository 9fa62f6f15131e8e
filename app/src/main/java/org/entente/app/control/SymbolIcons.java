package org.entente.app.control;

import javafx.scene.canvas.Canvas;

import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.symbol.SymbolArt;
import org.entente.app.workspace.Theme;
import org.entente.model.symbol.Sidc;

import java.util.Locale;

/// Draws military symbols as icons in the colours of a theme. Confined to the JavaFX thread.
public final class SymbolIcons {
    private final FxPainter painter;

    public SymbolIcons(Theme theme) {
        painter = new FxPainter(StyleTokens.of(theme.name().toLowerCase(Locale.ROOT)));
    }

    /// The symbol in a square of that side in pixels.
    public Canvas icon(Sidc code, double side) {
        var canvas = new Canvas(side, side);
        painter.paint(SymbolArt.drawing(code, side), canvas);
        return canvas;
    }
}
