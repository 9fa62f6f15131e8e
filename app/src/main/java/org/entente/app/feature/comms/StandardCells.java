package org.entente.app.feature.comms;

import org.entente.app.format.Language;
import org.entente.app.interop.StandardWords;
import org.entente.model.match.Catalogue;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Standards as cells have them: by title with the key behind it. A key alone is read too, and a
/// title that one standard alone has.
record StandardCells(Catalogue catalogue, StandardWords words) {
    StandardCells(Language language, Catalogue catalogue) {
        this(catalogue, StandardWords.of(language, catalogue));
    }

    /// Blank where there is none.
    String cell(String key) {
        return key.isBlank() ? "" : words.named(key);
    }

    String cell(Stream<String> keys) {
        return keys.distinct().map(this::cell).collect(Collectors.joining(Lookup.BETWEEN));
    }

    /// The key of the standard that a text names.
    Optional<String> key(String text) {
        var named = text.strip();
        var key = named.substring(named.lastIndexOf('(') + 1).replace(")", "");
        return Stream.of(named, key)
                .filter(each -> catalogue.standard(each) != null)
                .findFirst()
                .or(() -> titled(named));
    }

    private Optional<String> titled(String title) {
        var found =
                catalogue.standards().keySet().stream()
                        .filter(
                                key ->
                                        words.title(key).equalsIgnoreCase(title)
                                                || words.brief(key).equalsIgnoreCase(title))
                        .limit(2)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The keys of all, or else the first text that names none; null where each names one.
    record Read(List<String> keys, @Nullable String wrong) {}

    /// The answer to a text that names standards, or what is wrong with it.
    Answer typed(String text, Function<List<String>, Answer> answer) {
        var read = keys(Lookup.parts(text));
        var wrong = read.wrong();
        return wrong == null
                ? answer.apply(read.keys())
                : new Answer.Wrong(CommsText.NO_STANDARD, wrong);
    }

    Read keys(List<String> texts) {
        var keys = new ArrayList<String>();
        for (var text : texts) {
            var key = key(text);
            if (key.isEmpty()) {
                return new Read(List.of(), text);
            }
            keys.add(key.get());
        }
        return new Read(List.copyOf(keys), null);
    }
}
