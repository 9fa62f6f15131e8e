package org.entente.app.report.timeline;

import org.entente.app.draw.Drawing;

/// One page of the printed timeline: what it shows, the drawing, and a text that says the same.
public record TimelineSheet(String title, Drawing drawing, String alternative) {}
