package org.entente.app.draw.fx;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.entente.app.draw.Look;
import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.TextMeasurer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Measures text as the screen sets it. The advance of each letter is asked for once, so that text
/// is measured by adding up. Confined to the JavaFX thread.
public final class FxTextMeasurer implements TextMeasurer {
    private static final int KNOWN = 0x250;

    private final StyleTokens tokens;
    private final Typefaces typefaces = new Typefaces();
    private final Map<Style, Advances> byStyle = new HashMap<>();
    private final Map<Look.Type, Advances> byType = new HashMap<>();

    /// @param tokens those of any ground: all set text alike
    public FxTextMeasurer(StyleTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public double width(String text, Style style) {
        return byStyle.computeIfAbsent(style, this::advances).width(text);
    }

    private Advances advances(Style style) {
        return byType.computeIfAbsent(
                tokens.look(style).type(), type -> new Advances(typefaces.font(type)));
    }

    /// How far each letter of one font goes.
    private static final class Advances {
        private final Text probe = new Text();
        private final double[] latin = new double[KNOWN];
        private final Map<Integer, Double> others = new HashMap<>();

        Advances(Font font) {
            probe.setFont(font);
            Arrays.fill(latin, Double.NaN);
        }

        double width(String text) {
            double width = 0;
            for (int i = 0; i < text.length(); ) {
                int letter = text.codePointAt(i);
                width += letter < KNOWN ? latin(letter) : other(letter);
                i += Character.charCount(letter);
            }
            return width;
        }

        private double latin(int letter) {
            if (Double.isNaN(latin[letter])) {
                latin[letter] = measure(letter);
            }
            return latin[letter];
        }

        private double other(int letter) {
            return others.computeIfAbsent(letter, this::measure);
        }

        private double measure(int letter) {
            probe.setText(Character.toString(letter));
            return probe.getLayoutBounds().getWidth();
        }
    }
}
