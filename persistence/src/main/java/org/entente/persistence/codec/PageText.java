package org.entente.persistence.codec;

import com.fasterxml.jackson.core.JsonEncoding;

import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What stands on a page of a baseline as one text, and back.
public record PageText(List<Line> lines, List<Tie> ties) {
    public PageText {
        lines = List.copyOf(lines);
        ties = List.copyOf(ties);
    }

    public static String of(BaselinePage page) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = EntityCodec.JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            var json = new JsonWriter(generator);
            json.open();
            PageSpelling.writeContent(json, page.lines(), page.ties());
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory must take every byte.", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// What such a text says.
    ///
    /// @throws IllegalArgumentException when no page could have been spelt so
    public static PageText read(String text) {
        try {
            return EntityCodec.read(
                    text.getBytes(StandardCharsets.UTF_8),
                    json -> {
                        json.open();
                        var content = PageSpelling.readContent(json);
                        json.close();
                        return new PageText(content.lines(), content.ties());
                    });
        } catch (MalformedException e) {
            throw new IllegalArgumentException("A page of a baseline must be readable.", e);
        }
    }
}
