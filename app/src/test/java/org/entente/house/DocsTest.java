package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents say what is so.
final class DocsTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern PLUGIN =
            Pattern.compile(
                    "<plugin>\\s*(?:<groupId>[^<]+</groupId>\\s*)?"
                            + "<artifactId>([^<]+)</artifactId>");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern TERM = Pattern.compile("(?m)^\\*\\*(.+?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)|`(docs/[^`]+)`");
    private static final List<String> PARTS =
            List.of("Context", "Options", "Outcome", "Consequences", "Confirmation");

    @Test
    void everyDependencyIsExplained() {
        assertThat(artifacts(poms())).hasSizeGreaterThan(40);
        assertThat(unexplained(poms(), doc("dependencies.md"))).isEmpty();
    }

    @Test
    void seesDependencyWithoutWord() {
        var pom =
                """
                <dependency>
                  <groupId>org.planted</groupId>
                  <artifactId>planted</artifactId>
                </dependency>
                """;

        assertThat(unexplained(pom, "| `other` |")).containsExactly("planted");
    }

    @Test
    void seesPluginWithoutWord() {
        var pom =
                """
                <plugin>
                  <artifactId>planted-plugin</artifactId>
                  <dependencies>
                    <dependency>
                      <groupId>org.planted</groupId>
                      <artifactId>planted</artifactId>
                    </dependency>
                  </dependencies>
                </plugin>
                """;

        assertThat(unexplained(pom, "| `other` |")).containsExactly("planted", "planted-plugin");
    }

    @Test
    void everyDecisionIsWholeAndConfirmedByTest() {
        var decisions = decisions();

        assertThat(decisions).hasSizeGreaterThan(15);
        assertThat(decisions.stream().flatMap(file -> faults(Repository.text(file), tests())))
                .isEmpty();
    }

    @Test
    void seesDecisionThatNobodyConfirms() {
        var decision =
                """
                ## Context
                ## Options
                ## Outcome
                ## Confirmation

                `PlantedTest`
                """;

        assertThat(faults(decision, Set.of("RealTest")))
                .containsExactly("no part Consequences", "no test PlantedTest");
        assertThat(faults(decision.replace("PlantedTest", "none"), Set.of()))
                .containsExactly("no part Consequences", "no test named");
    }

    @Test
    void decisionsAreNumberedWithoutGap() {
        var names = decisions().stream().map(file -> file.getFileName().toString()).toList();

        for (int i = 0; i < names.size(); i++) {
            assertThat(names.get(i)).startsWith("%04d-".formatted(i + 1));
        }
    }

    @Test
    void glossaryIsSorted() {
        var terms =
                TERM.matcher(doc("glossary.md")).results().map(found -> found.group(1)).toList();
        var collator = Collator.getInstance(Locale.ENGLISH);

        assertThat(terms).hasSizeGreaterThan(40).isSortedAccordingTo(collator::compare);
    }

    @Test
    void documentsPointToWhatIsThere() {
        var dangling =
                Repository.files(".md").stream()
                        .flatMap(
                                file ->
                                        LINK.matcher(Repository.text(file))
                                                .results()
                                                .map(
                                                        found ->
                                                                target(
                                                                        file,
                                                                        found.group(1),
                                                                        found.group(2)))
                                                .filter(target -> !target.toFile().exists())
                                                .map(Repository::path));

        assertThat(dangling).isEmpty();
    }

    private static Path target(Path file, String link, String path) {
        return link == null
                ? Repository.root().resolve(path)
                : file.resolveSibling(link).normalize();
    }

    private static List<String> unexplained(String poms, String text) {
        return artifacts(poms).stream().filter(name -> !text.contains("`" + name + "`")).toList();
    }

    private static Set<String> artifacts(String poms) {
        var ours = poms.replaceAll("(?s)<parent>.*?</parent>|<exclusion>.*?</exclusion>", "");
        var named =
                DEPENDENCY
                        .matcher(ours)
                        .results()
                        .filter(found -> !found.group(1).equals("org.entente"))
                        .map(found -> found.group(2));
        var plugins = PLUGIN.matcher(ours).results().map(found -> found.group(1));
        return Stream.concat(named, plugins).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String poms() {
        return Repository.files("pom.xml").stream()
                .map(Repository::text)
                .collect(Collectors.joining());
    }

    private static Stream<String> faults(String decision, Set<String> tests) {
        var missing =
                PARTS.stream()
                        .filter(part -> !decision.contains("## " + part))
                        .map(part -> "no part " + part);
        var confirmation = decision.substring(decision.indexOf("## Confirmation"));
        var named = TEST.matcher(confirmation).results().map(found -> found.group(1)).toList();
        var unknown =
                named.stream().filter(test -> !tests.contains(test)).map(test -> "no test " + test);
        return Stream.of(missing, unknown, Stream.of("no test named").filter(_ -> named.isEmpty()))
                .flatMap(found -> found);
    }

    private static Set<String> tests() {
        return Repository.files("Test.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> decisions() {
        return Repository.files(".md").stream()
                .filter(file -> Repository.path(file).startsWith("docs/decisions/"))
                .toList();
    }

    private static String doc(String name) {
        return Repository.text(Repository.root().resolve("docs").resolve(name));
    }
}
