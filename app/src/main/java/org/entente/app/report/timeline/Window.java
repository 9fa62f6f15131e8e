package org.entente.app.report.timeline;

import org.entente.model.time.Span;

import java.util.List;

/// A part of the time that goes on pages of its own, with what happens in it.
record Window(Span span, List<Group> groups) {
    Window {
        groups = List.copyOf(groups);
    }
}
