package org.entente.app.report;

import org.entente.model.label.Label;
import org.entente.resources.Texts;

import java.time.Instant;
import java.util.List;

/// A document to be printed: its words in one language, one marking on every page, the moment it
/// was printed. Equal documents give the same bytes.
public record Document(
        String title, Texts texts, Label label, Instant printedAt, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "The document (%s) must have a section.".formatted(title));
        }
    }
}
