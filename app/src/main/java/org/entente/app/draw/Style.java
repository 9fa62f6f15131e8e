package org.entente.app.draw;

/// The name of a look, such as `bar.planned` or `grid.weekend`: a painter gives it colour, width,
/// font and hatch.
public record Style(String token) {
    public static Style of(String token) {
        return new Style(token);
    }
}
