package org.entente.persistence.codec;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.EntityId;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Writes the values that the nouns share, each in its one spelling.
final class JsonWriter {
    private final JsonGenerator out;
    private final byte[] uuid = new byte[Uuids.LENGTH];
    private @Nullable Label label;
    private SerializableString labelJson = new SerializedString("");

    JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    void open() throws IOException {
        out.writeStartObject();
    }

    void open(String field) throws IOException {
        out.writeFieldName(field);
        out.writeStartObject();
    }

    void openList(String field) throws IOException {
        out.writeFieldName(field);
        out.writeStartArray();
    }

    void closeList() throws IOException {
        out.writeEndArray();
    }

    /// Opens a list within a list.
    /// A list of values, each as a text.
    <V> void texts(String field, List<V> values, Function<V, String> text) throws IOException {
        openList(field);
        for (var value : values) {
            element(text.apply(value));
        }
        closeList();
    }

    void openRow() throws IOException {
        out.writeStartArray();
    }

    void element(String text) throws IOException {
        text(text);
    }

    void element(int number) throws IOException {
        out.writeNumber(number);
    }

    void element(@Nullable Instant instant) throws IOException {
        if (instant == null) {
            out.writeNull();
        } else {
            out.writeString(Instants.text(instant));
        }
    }

    void close() throws IOException {
        out.writeEndObject();
    }

    void field(String field) throws IOException {
        out.writeFieldName(field);
    }

    void text(String field, String text) throws IOException {
        out.writeFieldName(field);
        text(text);
    }

    /// Half of a surrogate pair has no UTF-8 form but may have been pasted; it is escaped so that
    /// no edit is ever too strange to be saved.
    private void text(String text) throws IOException {
        if (isWellFormed(text)) {
            out.writeString(text);
        } else {
            out.writeRawValue(escaped(text));
        }
    }

    private static boolean isWellFormed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!startsPair(text, at)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean startsPair(String text, int at) {
        return at + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static String escaped(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
        return json.append('"').toString();
    }

    <E extends Enum<E>> void name(String field, Names<E> names, E constant) throws IOException {
        out.writeFieldName(field);
        out.writeString(names.json(constant));
    }

    void number(String field, long number) throws IOException {
        out.writeFieldName(field);
        out.writeNumber(number);
    }

    void decimal(String field, double number) throws IOException {
        out.writeFieldName(field);
        out.writeNumber(number);
    }

    void yesNo(String field, boolean value) throws IOException {
        out.writeFieldName(field);
        out.writeBoolean(value);
    }

    void instantOrNothing(String field, @Nullable Instant instant) throws IOException {
        if (instant == null) {
            nothing(field);
        } else {
            instant(field, instant);
        }
    }

    void nothing(String field) throws IOException {
        out.writeFieldName(field);
        out.writeNull();
    }

    void instant(String field, Instant instant) throws IOException {
        out.writeFieldName(field);
        out.writeString(Instants.text(instant));
    }

    /// An identity whose kind the field already tells.
    void id(String field, @Nullable EntityId id) throws IOException {
        if (id == null) {
            nothing(field);
        } else {
            out.writeFieldName(field);
            Uuids.spell(id.value(), uuid);
            out.writeRawUTF8String(uuid, 0, uuid.length);
        }
    }

    /// An identity that may be of several kinds.
    void reference(String field, EntityId id) throws IOException {
        out.writeFieldName(field);
        out.writeStartObject();
        name("kind", Vocabulary.KINDS, id.kind());
        id("id", id);
        out.writeEndObject();
    }

    void when(String field, @Nullable When when) throws IOException {
        if (when == null) {
            nothing(field);
            return;
        }
        switch (when) {
            case When.Fixed(var at) -> instant(field, at);
            case When.Relative(var anchor, var offset) -> {
                open(field);
                text("anchor", anchor.value());
                number("months", offset.months());
                number("days", offset.days());
                number("minutes", offset.minutes());
                close();
            }
        }
    }

    void timeframe(String field, @Nullable Timeframe timeframe) throws IOException {
        if (timeframe == null) {
            nothing(field);
            return;
        }
        open(field);
        when("start", timeframe.start());
        when("finish", timeframe.finish());
        close();
    }

    /// Neighbours mostly carry the same label, so it is spelt once for all of them.
    void notes(Notes notes) throws IOException {
        if (!notes.label().equals(label)) {
            label = notes.label();
            labelJson = json(label);
        }
        out.writeFieldName("label");
        out.writeRawValue(labelJson);
        text("remark", notes.remark());
    }

    private static SerializableString json(Label label) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var generator = EntityCodec.JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            new JsonWriter(generator).write(label);
        }
        return new SerializedString(bytes.toString(StandardCharsets.UTF_8));
    }

    private void write(Label label) throws IOException {
        open();
        text("policy", label.policy());
        name("classification", Vocabulary.CLASSIFICATIONS, label.classification());
        switch (label.releasableTo()) {
            case Audience.Everyone() -> text("releasableTo", Vocabulary.EVERYONE);
            case Audience.Only(var codes) -> {
                openList("releasableTo");
                for (var code : codes) {
                    text(code);
                }
                closeList();
            }
        }
        close();
    }
}
