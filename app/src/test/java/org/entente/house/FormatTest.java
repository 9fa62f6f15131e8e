package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormatTest {
    @Test
    void everyJavaFileIsInForm() {
        var files = Repository.javaFiles();

        var others =
                files.parallelStream()
                        .filter(file -> !SourceFormat.isInForm(Repository.text(file)))
                        .toList();

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(others.stream().map(Repository::path))
                .as("files out of form; `mvn -q -Pformat` writes them anew")
                .isEmpty();
    }

    @Test
    void seesFileOutOfForm() {
        var source = "final  class Planted { int one;int two; }\n";

        assertThat(SourceFormat.isInForm(source)).isFalse();
    }

    @Test
    void readsTheNewestLanguage() {
        var source =
                """
                /// A comment in Markdown.
                final class Planted {
                    int of(Object value) {
                        return switch (value) {
                            case String _ -> 1;
                            default -> 2;
                        };
                    }
                }
                """;

        assertThat(SourceFormat.of(source)).isEqualTo(source);
    }
}
