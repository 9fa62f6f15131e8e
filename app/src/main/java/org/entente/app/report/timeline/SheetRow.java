package org.entente.app.report.timeline;

import java.util.List;

/// A row of a timeline sheet.
sealed interface SheetRow {
    double height();

    /// Heads the rows of a group.
    record Head(String text) implements SheetRow {
        static final double HEIGHT = 14;

        @Override
        public double height() {
            return HEIGHT;
        }
    }

    /// A task with its name in lines.
    record Task(Entry entry, List<String> lines) implements SheetRow {
        static final double LINE = 10.2;
        private static final double PADDING = 3.2;

        @Override
        public double height() {
            return lines.size() * LINE + PADDING;
        }
    }
}
