package org.entente.app.draw;

/// Measures text as its painter will set it.
public interface TextMeasurer {
    /// The width of the text in the look's font, in the units of the drawing.
    double width(String text, Style style);

    /// The text, or as much of it with an ellipsis as fits into the width; empty when nothing fits.
    default String fit(String text, Style style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(text.substring(0, middle).stripTrailing() + "…", style) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
    }
}
