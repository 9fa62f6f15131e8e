package org.entente.app.report.timeline;

import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.format.Formats;
import org.entente.app.format.Language;
import org.entente.app.report.page.Typesetter;
import org.entente.resources.ReportText;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// What every printed timeline is drawn with: the words, the type and the frame of the exercise,
/// and whether somebody still wants it.
public record Paper(
        Language language, Typesetter type, Moments moments, BooleanSupplier isCancelled) {
    /// Stops the work when nobody wants it any more.
    void goOn() {
        if (isCancelled.getAsBoolean()) {
            throw new CancellationException("The printing was cancelled.");
        }
    }

    Formats formats() {
        return language.formats();
    }

    String say(ReportText key, Object... arguments) {
        return language.say(key, arguments);
    }

    double width(String text, Style style) {
        return type.width(text, style);
    }

    /// A label on a baseline.
    static Shape label(String text, double x, double baseline, Style style) {
        return new Shape.Label(new Point(x, baseline), text, Align.START, style);
    }

    static Shape line(double x1, double y1, double x2, double y2, Style style) {
        return new Shape.Line(new Point(x1, y1), new Point(x2, y2), style);
    }
}
