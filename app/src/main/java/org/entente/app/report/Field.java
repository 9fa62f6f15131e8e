package org.entente.app.report;

import java.util.List;

/// Room for an answer that a reader of the document types or chooses.
///
/// @param name tells it apart from every other field of the document
/// @param label what is asked, read aloud
/// @param choices are offered beside whatever is typed; none where it is only typed
public record Field(String name, String label, List<String> choices) {
    public Field {
        choices = List.copyOf(choices);
    }
}
