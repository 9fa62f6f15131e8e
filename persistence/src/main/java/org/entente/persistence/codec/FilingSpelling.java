package org.entente.persistence.codec;

import org.entente.model.plan.Filing;

import java.io.IOException;

/// Spells how a task is filed. One that is not filed has no such field, and neither has one of a
/// file that is older than the field.
final class FilingSpelling {
    private static final String FIELD = "filing";

    private FilingSpelling() {}

    static void write(JsonWriter json, Filing filing) throws IOException {
        if (filing.equals(Filing.NONE)) {
            return;
        }
        json.open(FIELD);
        if (filing.kind() != null) {
            json.name("kind", Vocabulary.TASKS, filing.kind());
        }
        json.text("role", filing.role());
        json.close();
    }

    static Filing read(JsonReader json) throws IOException {
        if (!json.announces(FIELD)) {
            return Filing.NONE;
        }
        json.open(FIELD);
        var kind = json.announces("kind") ? json.name("kind", Vocabulary.TASKS) : null;
        var filing = new Filing(kind, json.text("role"));
        json.close();
        return filing;
    }
}
