package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.secrecy.KeyText;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class OrdinaryTextTest {
    private static final int MANY = 10_000;

    @Test
    void nothingThatTheProgramShipsIsTakenForAKey() throws IOException {
        var words = words();

        assertThat(words).hasSizeGreaterThan(MANY);
        assertThat(words.stream().filter(KeyText::isIn)).isEmpty();
    }

    /// Every cell of the tables and every text in both languages.
    private static List<String> words() throws IOException {
        try (var files = Files.walk(Path.of("../resources/src/main/resources"))) {
            var tables =
                    files.filter(
                                    file ->
                                            file.toString()
                                                    .matches(".*(tsv|csv|_en|_fr)(\\.properties)?"))
                            .toList();
            return tables.stream().flatMap(OrdinaryTextTest::cells).toList();
        }
    }

    private static Stream<String> cells(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> Stream.of(line.split("\t|(?<=[a-z])=")));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
