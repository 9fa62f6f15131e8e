package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.format.Language;
import org.entente.persistence.PlanLibrary;
import org.entente.resources.TextKey;
import org.entente.resources.Texts;

import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// One run of a command: what was typed, what to work with, where to print.
record Call(ParseResult typed, Services services, Console console) {
    static final String JSON = "--json";
    static final String LANGUAGE = "--lang";
    static final String LIBRARY = "--library";

    String parameter(int index) {
        return typed.matchedPositionalValue(index, "");
    }

    boolean has(String option) {
        return typed.hasMatchedOption(option);
    }

    <T> Optional<T> value(String option) {
        T value = typed.matchedOptionValue(option, null);
        return Optional.ofNullable(value);
    }

    Texts texts() {
        return Texts.in(this.<String>value(LANGUAGE).map(Locale::of).orElseGet(services::locale));
    }

    Language language(java.time.ZoneId zone) {
        return Language.of(texts().locale(), zone);
    }

    PlanLibrary library() {
        return services.libraries()
                .apply(this.<Path>value(LIBRARY).orElseGet(services::libraryPlace));
    }

    Instant now() {
        return services.clock().instant();
    }

    /// Plain lines for people, or the same as one JSON object for programs.
    void tell(Runnable lines, Consumer<ObjectNode> node) {
        if (has(JSON)) {
            var object = JsonNodeFactory.instance.objectNode();
            node.accept(object);
            console.json(object);
        } else {
            lines.run();
        }
    }

    void say(TextKey key, Object... arguments) {
        console.say(texts().get(key, arguments));
    }

    BadInputException bad(TextKey key, Object... arguments) {
        return new BadInputException(texts().get(key, arguments));
    }
}
