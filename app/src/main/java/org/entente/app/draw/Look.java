package org.entente.app.draw;

import org.jspecify.annotations.Nullable;

/// What a style looks like on one ground. `fill` also colours text; `line` is the outline or the
/// line itself, `width` its width in the drawing's units; a hatch is drawn over the fill in the
/// colour of the line. `plate` is a ground painted behind text so that it reads on anything.
public record Look(
        @Nullable Rgb fill,
        @Nullable Rgb line,
        double width,
        boolean isDashed,
        Hatch hatch,
        @Nullable Rgb plate,
        Type type) {

    /// Lines over a surface, so that meanings stay apart without colour.
    public enum Hatch {
        NONE,
        RISING,
        FALLING,
        CROSSED,
        UPRIGHT
    }

    /// How text is set: size in the drawing's units.
    public record Type(Family family, double size, boolean isBold) {}

    /// The type families of the product, on screen and on paper.
    public enum Family {
        SANS,
        MONO
    }

    /// The same at another size: lines and text.
    Look scaled(double factor) {
        return new Look(
                fill,
                line,
                width * factor,
                isDashed,
                hatch,
                plate,
                new Type(type.family(), type.size() * factor, type.isBold()));
    }
}
