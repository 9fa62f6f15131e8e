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

    /// The text, or as much of its beginning and its end with an ellipsis between them as fits into
    /// the width: for names that differ at their end. Empty when nothing fits.
    default String fitMiddle(String text, Style style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(around(text, middle), style) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : around(text, low);
    }

    /// So many letters of it, half of them from its end.
    private static String around(String text, int letters) {
        int tail = letters / 2;
        return text.substring(0, letters - tail).stripTrailing()
                + "…"
                + text.substring(text.length() - tail).stripLeading();
    }
}
