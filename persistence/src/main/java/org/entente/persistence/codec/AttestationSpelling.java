package org.entente.persistence.codec;

import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.AttestedId;

import java.io.IOException;

/// Spells who said what is stated of a thing that does not tell it itself.
final class AttestationSpelling {
    private AttestationSpelling() {}

    static void write(JsonWriter json, Attestation attestation) throws IOException {
        json.reference("subject", attestation.subject());
        json.name("aspect", Vocabulary.ASPECTS, attestation.aspect());
        json.text("said", attestation.said().text());
        BindingSpelling.write(json, attestation.said().origin());
    }

    static Attestation read(EntityReader entities, JsonReader json, Attestation.Id id)
            throws IOException {
        return new Attestation(
                id,
                entities.reference("subject", AttestedId.class),
                json.name("aspect", Vocabulary.ASPECTS),
                new Statement(
                        Statement.Standing.VALUE, json.text("said"), BindingSpelling.origin(json)),
                json.notes());
    }
}
