package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Path;

/// Holds answers in JSON against the schema that is published for them.
final class CliSchema {
    private CliSchema() {}

    /// The definitions by name.
    static JsonNode parts() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("../docs/cli.schema.json").toFile())
                .get("$defs");
    }

    static void assertRequired(JsonNode schema, JsonNode node) {
        schema.get("required").forEach(field -> assertThat(node.has(field.asText())).isTrue());
    }

    static void assertKnown(JsonNode schema, JsonNode node) {
        node.fieldNames()
                .forEachRemaining(
                        name -> assertThat(schema.get("properties").has(name)).as(name).isTrue());
    }
}
