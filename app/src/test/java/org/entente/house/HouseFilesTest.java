package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules for all files of the tree, whatever they hold.
final class HouseFilesTest {
    private static final List<String> TEXTS =
            List.of(
                    ".java",
                    ".xml",
                    ".md",
                    ".properties",
                    ".css",
                    ".sql",
                    ".tsv",
                    ".csv",
                    ".json",
                    ".gitignore",
                    "run");

    /// Folders that exist on one machine only.
    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?<![\\w.$}])/(work|home|root|Users)/\\w|/usr/lib/jvm|[A-Z]:\\\\Users");

    /// Where packages come from is the machine's affair.
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "repo1?\\.maven|<repository>|<pluginRepository>|artifactory|nexus[.:/]");

    private static final Pattern PREVIEW = Pattern.compile("--enable-preview|enablePreview");

    @Test
    void noFileNamesFolderOfOneMachine() {
        assertThat(found(MACHINE, "cd /work/main")).isNotEmpty();
        assertThat(inTree(MACHINE)).isEmpty();
    }

    @Test
    void noFileNamesRegistry() {
        assertThat(found(REGISTRY, "https://repo.maven.apache.org/maven2")).isNotEmpty();
        assertThat(inTree(REGISTRY)).isEmpty();
    }

    @Test
    void nothingIsPreview() {
        assertThat(found(PREVIEW, "<arg>--enable-preview</arg>")).isNotEmpty();
        assertThat(inTree(PREVIEW)).isEmpty();
    }

    @Test
    void nothingElseJoinsTheTopLevel() {
        var names =
                Stream.of(Repository.root().toFile().list())
                        .filter(name -> !name.startsWith(".") && !name.equals("target"));

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "LICENSE",
                        "README.md",
                        "app",
                        "docs",
                        "installer",
                        "model",
                        "persistence",
                        "pom.xml",
                        "resources");
    }

    @Test
    void continuousIntegrationRunsWhatTheReadmeSays() {
        var readme = Repository.text(Repository.root().resolve("README.md"));
        var run = Repository.text(Repository.root().resolve(".ci/run"));

        assertThat(readme).contains("\n    mvn -B verify\n").contains("\n    mvn -q -Prun\n");
        assertThat(run.lines()).contains("mvn -B verify </dev/null");
    }

    private static List<String> inTree(Pattern pattern) {
        var found = new ArrayList<String>();
        for (var file : texts()) {
            found(pattern, Repository.text(file))
                    .forEach(line -> found.add(Repository.path(file) + ": " + line));
        }
        return found;
    }

    private static List<String> found(Pattern pattern, String text) {
        return text.lines().filter(line -> pattern.matcher(line).find()).toList();
    }

    private static List<Path> texts() {
        var texts =
                TEXTS.stream()
                        .flatMap(ending -> Repository.files(ending).stream())
                        .filter(file -> !file.endsWith("HouseFilesTest.java"))
                        .toList();
        assertThat(texts).hasSizeGreaterThan(200);
        return texts;
    }
}
