package org.entente.persistence.codec;

import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Spells which standards are spoken and what is stated of their parameters, which stand in order
/// of their names.
final class BindingSpelling {
    private BindingSpelling() {}

    static void write(JsonWriter json, String field, List<Binding> bindings) throws IOException {
        json.openList(field);
        for (var binding : bindings) {
            json.open();
            write(json, binding);
            json.close();
        }
        json.closeList();
    }

    static void write(JsonWriter json, Binding binding) throws IOException {
        json.text("key", binding.key());
        json.text("edition", binding.edition());
        json.name("role", Vocabulary.BINDING_ROLES, binding.role());
        json.openList("statements");
        for (var stated : new TreeMap<>(binding.statements()).entrySet()) {
            json.open();
            json.text("parameter", stated.getKey());
            write(json, stated.getValue());
            json.close();
        }
        json.closeList();
    }

    private static void write(JsonWriter json, Statement statement) throws IOException {
        json.name("standing", Vocabulary.STANDINGS, statement.standing());
        json.text("text", statement.text());
        write(json, statement.origin());
    }

    /// Who said it is written where it is told alone.
    static void write(JsonWriter json, String field, Statement.Origin origin) throws IOException {
        if (!origin.equals(Statement.Origin.NOBODY)) {
            json.open(field);
            write(json, origin);
            json.close();
        }
    }

    static void write(JsonWriter json, Statement.Origin origin) throws IOException {
        var asOf = origin.asOf();
        if (asOf != null) {
            json.text("asOf", asOf.toString());
        }
        json.text("by", origin.by());
        json.text("source", origin.source());
    }

    static List<Binding> bindings(JsonReader json, String field) throws IOException {
        var bindings = new ArrayList<Binding>();
        json.openList(field);
        while (json.opensElement()) {
            bindings.add(binding(json));
            json.close();
        }
        return bindings;
    }

    static Binding binding(JsonReader json) throws IOException {
        return new Binding(
                json.text("key"),
                json.text("edition"),
                json.name("role", Vocabulary.BINDING_ROLES),
                statements(json));
    }

    private static Map<String, Statement> statements(JsonReader json) throws IOException {
        var statements = new LinkedHashMap<String, Statement>();
        var last = "";
        json.openList("statements");
        while (json.opensElement()) {
            var name = json.text("parameter");
            if (!statements.isEmpty() && last.compareTo(name) >= 0) {
                throw json.refuse("parameters in order, each once");
            }
            statements.put(name, statement(json));
            last = name;
            json.close();
        }
        return statements;
    }

    private static Statement statement(JsonReader json) throws IOException {
        var standing = json.name("standing", Vocabulary.STANDINGS);
        var text = json.text("text");
        return new Statement(standing, text, origin(json));
    }

    static Statement.Origin origin(JsonReader json, String field) throws IOException {
        if (!json.announces(field)) {
            return Statement.Origin.NOBODY;
        }
        json.open(field);
        var origin = origin(json);
        json.close();
        return origin;
    }

    static Statement.Origin origin(JsonReader json) throws IOException {
        var asOf = json.announces("asOf") ? day(json, "asOf") : null;
        return new Statement.Origin(json.text("by"), json.text("source"), asOf);
    }

    static LocalDate day(JsonReader json, String field) throws IOException {
        return json.spelt(field, BindingSpelling::day, "a date");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.toString().equals(text) ? day : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
