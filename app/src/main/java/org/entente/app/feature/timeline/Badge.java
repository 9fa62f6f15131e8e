package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Shape.Align;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;

/// The sign that something was found: round, or square where it is grave.
final class Badge {
    /// How wide and high it is, in pixels.
    static final double SIZE = 12;

    /// How much of a line it takes, with what keeps the next word away from it.
    static final double ROOM = SIZE + 4;

    private static final int TEXT_SIZE = 11;

    private Badge() {}

    /// Whether that much is worth a sign: advice is not.
    static boolean isFor(@Nullable Severity severity) {
        return severity != null && severity != Severity.ADVICE;
    }

    /// Draws it right of `x`, around the level of `middle`.
    static void draw(Pen pen, Severity severity, double x, double middle) {
        var y = Math.rint(middle - SIZE / 2);
        var isGrave = severity == Severity.SHOWSTOPPER;
        pen.bar(new Box(x, y, SIZE, SIZE), isGrave ? 2 : SIZE / 2, Styles.sign(severity));
        pen.text(
                x + SIZE / 2,
                baseline(y + SIZE / 2, TEXT_SIZE),
                isGrave ? "×" : "!",
                Align.CENTRE,
                Styles.SIGN_TEXT);
    }
}
