package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Named;
import org.entente.model.plan.Numbered;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// How the command line spells things of a plan in JSON; the schema is `docs/cli.schema.json`.
final class ThingJson {
    private ThingJson() {}

    /// What every answer about a plan begins with; nothing leaves without its label.
    static void head(ObjectNode node, Plan plan) {
        node.put("plan", plan.exercise().id().value().toString());
        node.put("name", plan.exercise().name());
        node.put("marking", plan.label().marking());
    }

    /// The answer of a command that wrote files.
    static void written(ObjectNode node, Plan plan, List<Path> files) {
        head(node, plan);
        var array = node.putArray("written");
        files.forEach(file -> array.add(file.toAbsolutePath().normalize().toString()));
    }

    static ObjectNode of(Plan plan, EntityId id) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("kind", word(id.kind()));
        node.put("id", id.value().toString());
        plan.find(Numbered.class, id).ifPresent(thing -> node.put("number", thing.number()));
        plan.find(Named.class, id).ifPresent(thing -> node.put("name", thing.name()));
        return node;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void time(ObjectNode node, String field, @Nullable Instant at) {
        if (at == null) {
            node.putNull(field);
        } else {
            node.put(field, at.toString());
        }
    }
}
