package org.entente.persistence.codec;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;

import org.entente.model.edit.Change;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;

import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Entities, journal entries and whole plans as canonical JSON in UTF-8 and back. One value has one
/// spelling: fixed fields in a fixed order without white space, so equal plans are equal bytes.
/// Stateless; safe from any thread.
public final class EntityCodec {
    /// The version of the format that this program writes, and the newest it can read.
    public static final int FORMAT = 1;

    /// What was written must be readable, so no text is too long; whoever reads foreign files caps
    /// their size.
    static final JsonFactory JSON =
            new JsonFactoryBuilder()
                    .rootValueSeparator("\n")
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                    .build();

    @FunctionalInterface
    private interface Writing {
        void on(JsonGenerator generator) throws IOException;
    }

    @FunctionalInterface
    interface Reading<V> {
        V from(JsonReader json) throws IOException;
    }

    public byte[] encode(Entity entity) {
        return bytes(generator -> new EntityWriter(new JsonWriter(generator)).write(entity));
    }

    public Entity decode(byte[] json) throws MalformedException {
        return read(
                json,
                reader -> {
                    reader.open();
                    return new EntityReader(reader).read();
                });
    }

    public byte[] encodeEntry(JournalEntry entry) {
        return bytes(generator -> write(entry, new JsonWriter(generator)));
    }

    private static void write(JournalEntry entry, JsonWriter json) throws IOException {
        var entities = new EntityWriter(json);
        json.open();
        json.instant("at", entry.at());
        json.text("author", entry.author());
        json.text("label", entry.label());
        json.openList("changes");
        for (var change : entry.changes()) {
            json.open();
            switch (change) {
                case Change.Put(var entity) -> {
                    json.field("put");
                    entities.write(entity);
                }
                case Change.Drop(var id) -> json.reference("drop", id);
            }
            json.close();
        }
        json.closeList();
        json.close();
    }

    public JournalEntry decodeEntry(byte[] json) throws MalformedException {
        return read(
                json,
                reader -> {
                    reader.open();
                    var at = reader.instant("at");
                    var author = reader.text("author");
                    var label = reader.text("label");
                    var changes = changes(reader);
                    reader.close();
                    return new JournalEntry(at, author, label, changes);
                });
    }

    private static List<Change> changes(JsonReader json) throws IOException {
        var entities = new EntityReader(json);
        var changes = new ArrayList<Change>();
        json.openList("changes");
        while (json.opensElement()) {
            changes.add(change(json, entities));
            json.close();
        }
        return changes;
    }

    private static Change change(JsonReader json, EntityReader entities) throws IOException {
        var verb = json.choice("put, drop");
        return switch (verb) {
            case "put" -> new Change.Put(entities.read());
            case "drop" -> new Change.Drop(entities.identity());
            default -> throw json.refuse("one of the fields put, drop");
        };
    }

    /// Writes the plan as lines, one entity each, sorted by the kind's name and then id. The stream
    /// stays open.
    public void writePlan(Plan plan, OutputStream out) throws IOException {
        for (var lines : Abreast.map(PlanLines.parts(plan), PlanLines::bytes)) {
            out.write(lines);
        }
    }

    /// Reads what `writePlan` wrote.
    ///
    /// @throws MalformedException when a line is not what this program writes, or out of order
    public Plan readPlan(byte[] lines) throws IOException {
        return PlanLines.plan(lines);
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            writing.on(generator);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory must take every byte.", e);
        }
        return bytes.toByteArray();
    }

    /// Reads a text that holds nothing else.
    static <V> V read(byte[] json, Reading<V> reading) throws MalformedException {
        try (var parser = JSON.createParser(json)) {
            return read(parser, reading);
        } catch (MalformedException e) {
            throw e;
        } catch (IOException e) {
            throw new MalformedException(1, "", "", "JSON in UTF-8", e);
        }
    }

    static <V> V read(JsonParser parser, Reading<V> reading) throws IOException {
        var reader = new JsonReader(parser);
        try {
            var value = reading.from(reader);
            reader.end();
            return value;
        } catch (JacksonException | CharConversionException e) {
            throw new MalformedException(reader.line(), reader.field(), "", "JSON in UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new MalformedException(reader.line(), reader.field(), "", "a possible value", e);
        }
    }
}
