package org.entente.persistence.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.EntityId;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Reads the values that the nouns share. Every field must stand where it belongs and say what it
/// must; the parser stands on the value of `field` whenever something is refused.
final class JsonReader {
    private final JsonParser in;
    private String field = "";
    private @Nullable String ahead;
    private Notes shared = Notes.PLAIN;
    private AnchorCode anchor = AnchorCode.STARTEX;

    JsonReader(JsonParser in) {
        this.in = in;
    }

    /// What is wrong with the value that the parser stands on.
    MalformedException refuse(String expected) throws IOException {
        var token = in.currentToken();
        var found = token == null ? "end of text" : in.getText();
        return new MalformedException(line(), field, found, expected);
    }

    int line() {
        return in.currentLocation().getLineNr();
    }

    String field() {
        return field;
    }

    /// True when another object follows at the top level.
    boolean opensNext() throws IOException {
        field = "";
        var token = in.nextToken();
        if (token != null && token != JsonToken.START_OBJECT) {
            throw refuse("an object");
        }
        return token != null;
    }

    void open() throws IOException {
        in.nextToken();
        expect(JsonToken.START_OBJECT, "an object");
    }

    void open(String name) throws IOException {
        advance(name);
        expect(JsonToken.START_OBJECT, "an object");
    }

    void close() throws IOException {
        if (in.nextToken() != JsonToken.END_OBJECT) {
            throw refuse("no further field");
        }
    }

    void openList(String name) throws IOException {
        advance(name);
        expect(JsonToken.START_ARRAY, "a list");
    }

    /// True when the list goes on with an object, on whose brace the parser then stands.
    boolean opensElement() throws IOException {
        var token = in.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return false;
        }
        expect(JsonToken.START_OBJECT, "an object");
        return true;
    }

    /// True when the list goes on, on whose next element the parser then stands.
    boolean goesOn() throws IOException {
        return in.nextToken() != JsonToken.END_ARRAY;
    }

    /// True when the list goes on with a list, on whose bracket the parser then stands.
    boolean opensRow() throws IOException {
        if (!goesOn()) {
            return false;
        }
        expect(JsonToken.START_ARRAY, "a list");
        return true;
    }

    void closeRow() throws IOException {
        if (goesOn()) {
            throw refuse("no further element");
        }
    }

    /// A list of texts, each understood as a value.
    <V> List<V> list(String name, Function<String, @Nullable V> spelling, String expected)
            throws IOException {
        var values = new ArrayList<V>();
        openList(name);
        while (goesOn()) {
            values.add(understood(spelling.apply(text()), expected));
        }
        return values;
    }

    <V> List<V> ids(String name, Function<UUID, V> type) throws IOException {
        var values = new ArrayList<V>();
        openList(name);
        while (goesOn()) {
            values.add(type.apply(id()));
        }
        return values;
    }

    String element() throws IOException {
        in.nextToken();
        return text();
    }

    int elementNumber() throws IOException {
        in.nextToken();
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        if (in.getNumberType() != JsonParser.NumberType.INT) {
            throw refuse("a number of at most 32 bits");
        }
        return in.getIntValue();
    }

    @Nullable Instant elementInstantOrNothing() throws IOException {
        in.nextToken();
        return isNothing() ? null : instant();
    }

    /// A kind and an id in one text, on which the parser stands.
    EntityId kindAndId() throws IOException {
        var text = text();
        int gap = text.length() - Uuids.LENGTH - 1;
        if (gap <= 0 || text.charAt(gap) != ' ') {
            throw refuse("a kind and a UUID");
        }
        var kind = understood(Vocabulary.KINDS.find(text.substring(0, gap)), "a kind and a UUID");
        var id = Uuids.parse(text.toCharArray(), gap + 1, Uuids.LENGTH);
        return kind.id(understood(id, "a kind and a UUID"));
    }

    /// The name of the next field, on whose value the parser then stands.
    String choice(String names) throws IOException {
        var name = in.nextFieldName();
        if (name == null) {
            throw refuse("one of the fields " + names);
        }
        field = name;
        in.nextToken();
        return name;
    }

    boolean yesNo(String name) throws IOException {
        advance(name);
        if (!in.currentToken().isBoolean()) {
            throw refuse("true or false");
        }
        return in.getBooleanValue();
    }

    @Nullable Instant instantOrNothing(String name) throws IOException {
        advance(name);
        return isNothing() ? null : instant();
    }

    /// A text that the function understands, or null where it is left open.
    <V> @Nullable V speltOrNothing(
            String name, Function<String, @Nullable V> reading, String expected)
            throws IOException {
        advance(name);
        return isNothing() ? null : understood(reading.apply(text()), expected);
    }

    void end() throws IOException {
        if (in.nextToken() != null) {
            throw refuse("end of text");
        }
    }

    /// True when the field with that name comes next: one that is only written where it says
    /// something.
    boolean announces(String name) throws IOException {
        if (ahead == null) {
            ahead = in.nextFieldName();
        }
        return name.equals(ahead);
    }

    private void advance(String name) throws IOException {
        var found = ahead == null ? in.nextFieldName() : ahead;
        ahead = null;
        if (!name.equals(found)) {
            field = name;
            throw refuse("the field \"%s\"".formatted(name));
        }
        field = name;
        in.nextToken();
    }

    private void expect(JsonToken token, String words) throws IOException {
        if (in.currentToken() != token) {
            throw refuse(words);
        }
    }

    String text(String name) throws IOException {
        advance(name);
        return text();
    }

    private String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "text");
        return in.getText();
    }

    /// A text that the function understands; null from it is a refusal.
    <V> V spelt(String name, Function<String, @Nullable V> reading, String expected)
            throws IOException {
        return understood(reading.apply(text(name)), expected);
    }

    private <V> V understood(@Nullable V value, String expected) throws IOException {
        if (value == null) {
            throw refuse(expected);
        }
        return value;
    }

    <E extends Enum<E>> E name(String name, Names<E> names) throws IOException {
        var constant = names.find(text(name));
        if (constant == null) {
            throw refuse("one of " + names.all());
        }
        return constant;
    }

    long number(String name) throws IOException {
        advance(name);
        return number();
    }

    private long number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw refuse("a number of at most 64 bits");
        }
        return in.getLongValue();
    }

    int integer(String name) throws IOException {
        advance(name);
        return integer();
    }

    private int integer() throws IOException {
        var number = number();
        if (number != (int) number) {
            throw refuse("a number of at most 32 bits");
        }
        return (int) number;
    }

    int count(String name) throws IOException {
        advance(name);
        return count();
    }

    private int count() throws IOException {
        var number = integer();
        if (number < 0) {
            throw refuse("a number that is not negative");
        }
        return number;
    }

    @Nullable Integer countOrNothing(String name) throws IOException {
        advance(name);
        return isNothing() ? null : Integer.valueOf(count());
    }

    /// A decimal number at most that far from zero.
    double decimal(String name, double limit) throws IOException {
        advance(name);
        if (!in.currentToken().isNumeric() || !(Math.abs(in.getDoubleValue()) <= limit)) {
            throw refuse("a number within %s of zero".formatted(limit));
        }
        return in.getDoubleValue();
    }

    Instant instant(String name) throws IOException {
        advance(name);
        return instant();
    }

    private Instant instant() throws IOException {
        return understood(Instants.parse(text()), "an instant such as 2027-03-12T18:30:00Z");
    }

    UUID id(String name) throws IOException {
        advance(name);
        return id();
    }

    private UUID id() throws IOException {
        expect(JsonToken.VALUE_STRING, "text");
        var id = Uuids.parse(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
        return understood(id, "a UUID in lower case");
    }

    <V> @Nullable V idOrNothing(String name, Function<UUID, V> type) throws IOException {
        advance(name);
        return isNothing() ? null : type.apply(id());
    }

    /// True when the object that was announced is left open; otherwise the parser stands on its
    /// brace.
    boolean isNothing(String name) throws IOException {
        advance(name);
        if (isNothing()) {
            return true;
        }
        expect(JsonToken.START_OBJECT, "an object or null");
        return false;
    }

    private boolean isNothing() {
        return in.currentToken() == JsonToken.VALUE_NULL;
    }

    When when(String name) throws IOException {
        advance(name);
        return when();
    }

    private When when() throws IOException {
        return in.currentToken() == JsonToken.START_OBJECT ? relative() : When.at(instant());
    }

    @Nullable When whenOrNothing(String name) throws IOException {
        advance(name);
        return isNothing() ? null : when();
    }

    /// Neighbours mostly name the same anchor, so they share it.
    AnchorCode anchor(String name) throws IOException {
        var text = text(name);
        if (!text.equals(anchor.value())) {
            var found = AnchorCode.isCode(text) ? new AnchorCode(text) : null;
            anchor = understood(found, "a letter and up to seven letters or digits");
        }
        return anchor;
    }

    private When relative() throws IOException {
        var code = anchor("anchor");
        var offset = new Offset(integer("months"), integer("days"), integer("minutes"));
        close();
        return new When.Relative(code, offset);
    }

    Timeframe timeframe(String name) throws IOException {
        open(name);
        return timeframe();
    }

    @Nullable Timeframe timeframeOrNothing(String name) throws IOException {
        return isNothing(name) ? null : timeframe();
    }

    private Timeframe timeframe() throws IOException {
        var timeframe = new Timeframe(when("start"), when("finish"));
        close();
        return timeframe;
    }

    /// Neighbours mostly carry the same label, so they share it.
    Notes notes() throws IOException {
        var label = label("label");
        var remark = text("remark");
        if (!label.equals(shared.label()) || !remark.equals(shared.remark())) {
            shared = new Notes(label.equals(shared.label()) ? shared.label() : label, remark);
        }
        return shared;
    }

    private Label label(String name) throws IOException {
        open(name);
        var label =
                new Label(
                        text("policy"),
                        name("classification", Vocabulary.CLASSIFICATIONS),
                        audience("releasableTo"));
        close();
        return label;
    }

    private Audience audience(String name) throws IOException {
        advance(name);
        if (in.currentToken() == JsonToken.VALUE_STRING
                && in.getText().equals(Vocabulary.EVERYONE)) {
            return Audience.everyone();
        }
        expect(JsonToken.START_ARRAY, "\"everyone\" or a list of codes");
        var codes = new ArrayList<String>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (!codes.isEmpty() && codes.getLast().compareTo(text()) >= 0) {
                throw refuse("codes in order, each once");
            }
            codes.add(text());
        }
        return Audience.only(codes);
    }
}
