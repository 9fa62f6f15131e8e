package org.entente.persistence.codec;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonEncoding;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A plan as lines, one entity each, sorted by the kind's name and then id, in parts that are spelt
/// and read beside each other. Equal plans have equal parts. Stateless; safe from any thread.
public final class PlanLines {
    private static final int ENTITIES = 4096;
    private static final int BYTES = 1 << 20;
    private static final int USUAL_LINE = 512;

    private static final List<EntityKind> KINDS =
            Stream.of(EntityKind.values()).sorted(comparing(Vocabulary.KINDS::of)).toList();

    private PlanLines() {}

    /// The entities in the order of the lines, so many in each part.
    public static List<List<Entity>> parts(Plan plan) {
        var entities = new ArrayList<Entity>(plan.size());
        KINDS.forEach(kind -> entities.addAll(plan.table(kind).values()));
        return IntStream.iterate(0, from -> from < entities.size(), from -> from + ENTITIES)
                .mapToObj(from -> part(entities, from))
                .toList();
    }

    private static List<Entity> part(List<Entity> entities, int from) {
        return entities.subList(from, Math.min(entities.size(), from + ENTITIES));
    }

    /// The lines of these entities.
    public static byte[] bytes(List<Entity> part) throws IOException {
        var bytes = new ByteArrayOutputStream(part.size() * USUAL_LINE);
        try (var generator = EntityCodec.JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            var entities = new EntityWriter(new JsonWriter(generator));
            for (var entity : part) {
                entities.write(entity);
            }
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /// The entities of these lines, in their order.
    ///
    /// @throws MalformedException when a line is not what this program writes
    public static List<Entity> read(byte[] lines) throws MalformedException {
        return EntityCodec.read(lines, PlanLines::entities);
    }

    private static List<Entity> entities(JsonReader json) throws IOException {
        var reader = new EntityReader(json);
        var entities = new ArrayList<Entity>(ENTITIES);
        while (json.opensNext()) {
            entities.add(reader.read());
        }
        return entities;
    }

    /// The plan of these parts.
    ///
    /// @throws MalformedException when an entity is not in its place
    public static Plan joined(List<List<Entity>> parts) throws MalformedException {
        var entities = new ArrayList<Entity>();
        parts.forEach(entities::addAll);
        for (int line = 1; line < entities.size(); line++) {
            var entity = entities.get(line);
            if (compare(entities.get(line - 1), entity) >= 0) {
                throw new MalformedException(
                        line + 1,
                        "id",
                        entity.id().value().toString(),
                        "entities sorted by kind and id, each once");
            }
        }
        return Plan.of(entities);
    }

    private static int compare(Entity one, Entity other) {
        var kinds = Vocabulary.KINDS;
        return one.kind() == other.kind()
                ? Plan.BY_ID.compare(one.id(), other.id())
                : kinds.of(one.kind()).compareTo(kinds.of(other.kind()));
    }

    /// A plan from whole lines of whatever length.
    static Plan plan(byte[] lines) throws IOException {
        return joined(Abreast.map(pieces(lines), piece -> piece.read(lines)));
    }

    private static List<Piece> pieces(byte[] lines) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < lines.length) {
            int to = behindLine(lines, (int) Math.min(lines.length, (long) from + BYTES));
            pieces.add(new Piece(from, to));
            from = to;
        }
        return pieces;
    }

    private static int behindLine(byte[] lines, int from) {
        int to = from;
        while (to < lines.length && lines[to - 1] != '\n') {
            to++;
        }
        return to;
    }

    /// Whole lines among others.
    private record Piece(int from, int to) {
        List<Entity> read(byte[] lines) throws MalformedException {
            try {
                return PlanLines.read(Arrays.copyOfRange(lines, from, to));
            } catch (MalformedException e) {
                throw e.behind(newLines(lines, from));
            }
        }

        private static int newLines(byte[] lines, int end) {
            return (int) IntStream.range(0, end).filter(at -> lines[at] == '\n').count();
        }
    }
}
