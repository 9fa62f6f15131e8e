package org.entente.app.sample;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.resources.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads which units the activities of the sample ask for.
record AskTable(Register register) {
    private static final String OPEN = "-";

    /// The same things, the activities with what they ask for.
    List<Entity> read(String path, List<Entity> entities) {
        Map<Object, List<Ask>> asks = new HashMap<>();
        Table.read(path, "key", "asks")
                .rows()
                .forEach(
                        row ->
                                asks.put(
                                        register.task(row, "key", row.text("key")),
                                        row.as("asks", AskTable::asks)));
        return entities.stream()
                .map(
                        entity ->
                                entity instanceof Activity activity && asks.containsKey(entity.id())
                                        ? activity.withFiling(
                                                activity.filing()
                                                        .withAsks(
                                                                asks.getOrDefault(
                                                                        entity.id(), List.of())))
                                        : entity)
                .toList();
    }

    private static List<Ask> asks(String text) {
        return Stream.of(text.split("; ")).map(AskTable::ask).toList();
    }

    /// `3 LAND BATTALION`, with a dash for what is left open.
    private static Ask ask(String text) {
        var parts = text.split(" ");
        return new Ask(
                Integer.parseInt(parts[0]),
                OPEN.equals(parts[1]) ? null : Domain.valueOf(parts[1]),
                OPEN.equals(parts[2]) ? null : Echelon.valueOf(parts[2]),
                "");
    }
}
