package org.entente.app.draw.grid;

/// How large the parts of a grid are in pixels: the heads above, the names beside, a line and a
/// column.
public record GridMetrics(double head, double labels, double row, double column) {}
