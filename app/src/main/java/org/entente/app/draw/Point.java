package org.entente.app.draw;

/// A point of a drawing, in its units (pixels at 100 % on screen, points on paper), y downwards.
public record Point(double x, double y) {}
