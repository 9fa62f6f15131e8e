package org.entente.app.draw;

/// The name of a look, such as `bar.planned` or `grid.weekend`: a painter gives it colour, width,
/// font and hatch.
public record Style(String token) {
    private static final String ON_SCREEN = "screen@";

    /// The look that the screen has under that name, on paper and at that size in percent.
    public Style fromScreen(int percent) {
        return new Style(ON_SCREEN + percent + "/" + token);
    }

    public static Style of(String token) {
        return new Style(token);
    }
}
