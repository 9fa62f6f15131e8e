package org.entente.app.draw;

import java.util.List;

/// What a page description must be able to draw, in the units of the drawing with y downwards.
/// `Plotting` makes all shapes of these.
///
/// @param <E> what goes wrong where it is written
public interface Plotter<E extends Exception> {
    /// A rectangle with corners of that radius, 0 for square ones: its fill, then the hatch, then
    /// its outline, each where the look has one.
    void rectangle(Box box, double radius, Look look) throws E;

    /// A line through the points.
    void line(List<Point> points, Look look) throws E;

    /// A closed path, filled and outlined where the look says so.
    void polygon(List<Point> points, Look look) throws E;

    /// A closed path of one colour.
    void area(List<Point> points, Rgb colour) throws E;

    /// Text from that point to the right, as wide as it was measured.
    void text(String text, Point start, double width, Look look) throws E;
}
