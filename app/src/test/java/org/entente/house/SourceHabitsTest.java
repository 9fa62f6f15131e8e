package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.house.Sources.Source;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Habits that only the source shows.
final class SourceHabitsTest {
    private static final List<Source> PRODUCT = Sources.parse(Repository.productFiles());
    private static final List<Source> TESTS =
            Sources.parse(
                    Repository.javaFiles().stream()
                            .filter(file -> Repository.path(file).contains("/src/test/"))
                            .toList());

    /// The border of a background task, the last resort of a thread, and the reader of foreign
    /// schedules, whose library fails in ways of its own (docs/decisions/0021).
    private static final List<String> MAY_CATCH_ALL =
            List.of(
                    "app/concurrent/FxBackground.java",
                    "app/problem/UncaughtErrors.java",
                    "persistence/exchange/ForeignReader.java");

    private static final Pattern CATCH_ALL =
            Pattern.compile(
                    "catch \\(.*\\b(RuntimeException|Exception|Throwable|Error)\\b[^.)]*\\)");

    @Test
    void errorsOfTheProgramAreCaughtAtItsBordersOnly() {
        Function<Source, List<String>> habit =
                source ->
                        MAY_CATCH_ALL.stream().anyMatch(source.path()::endsWith)
                                ? List.of()
                                : found(source, CATCH_ALL);

        holds(habit, "class Planted { void a() { try { b(); } catch (RuntimeException e) {} } }");
        holds(habit, "class Planted { void a() { try { b(); } catch (Throwable e) {} } }");
        holds(habit, "class Planted { void a() { try { b(); } catch (A | Error | B e) {} } }");
    }

    @Test
    void modelAndScreensNeedNoLocks() {
        Function<Source, List<String>> habit =
                source ->
                        source.path().startsWith("model/") || source.path().contains("/feature/")
                                ? found(source, Pattern.compile("\\bsynchronized\\b"))
                                : List.of();

        holds(habit, "class Planted { void a() { synchronized (this) {} } }");
    }

    @Test
    void classesAreFinalUnlessSealed() {
        holds(OpenClasses::of, "class Planted {}");
        holds(OpenClasses::of, "final class Planted { static class Inner {} }");
    }

    @Test
    void publicTypesSayWhatTheyAre() {
        holds(OpenClasses::silent, "package a;\n\npublic final class Planted {}");
    }

    @Test
    void nothingIsLeftForLater() {
        Function<Source, List<String>> habit =
                source ->
                        matches(
                                source.path(),
                                source.text().lines().toList(),
                                Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b"));

        holds(habit, "class Planted {} // TODO finish");
    }

    @Test
    void stylesLiveInStyleSheets() {
        var style = Pattern.compile("\\.setStyle\\((?!\"-fx-font-size:)");
        Function<Source, List<String>> habit =
                source -> matches(source.path(), source.codeLines(), style);

        holds(habit, "class Planted { void a(Node n) { n.setStyle(\"-fx-fill: red\"); } }");
    }

    @Test
    void testsSpeakOneLanguageOfAssertions() {
        var banned =
                Pattern.compile(
                        "import .*(junit\\.jupiter\\.api\\.(Assertions|Assumptions|Disabled)"
                                + "|hamcrest|mockito|testfx\\.api\\.FxAssert)");

        testsHold(
                source -> found(source, banned),
                "import static org.junit.jupiter.api.Assertions.assertTrue; class Planted {}");
        testsHold(
                source -> found(source, banned),
                "import org.junit.jupiter.api.Disabled; class Planted {}");
    }

    @Test
    void testsWaitForNoClock() {
        testsHold(
                source -> found(source, Pattern.compile("\\bThread\\.sleep\\(")),
                "class Planted { void a() { Thread.sleep(1); } }");
    }

    @Test
    void testsAreNamedBySentences() {
        testsHold(
                source -> found(source, Pattern.compile("\\bvoid test[A-Z_]\\w*\\(")),
                "class Planted { void testMoving() {} }");
    }

    private static void holds(Function<Source, List<String>> habit, String planted) {
        var source = Sources.planted("model/src/main/java/Planted.java", planted);

        assertThat(habit.apply(source)).as("the planted violation is seen").isNotEmpty();
        assertThat(PRODUCT).hasSizeGreaterThan(100);
        assertThat(PRODUCT.stream().flatMap(file -> habit.apply(file).stream())).isEmpty();
    }

    private static void testsHold(Function<Source, List<String>> habit, String planted) {
        var source = Sources.planted("model/src/test/java/Planted.java", planted);

        assertThat(habit.apply(source)).as("the planted violation is seen").isNotEmpty();
        assertThat(TESTS).hasSizeGreaterThan(20);
        assertThat(TESTS.stream().flatMap(file -> habit.apply(file).stream())).isEmpty();
    }

    private static List<String> found(Source source, Pattern... patterns) {
        return Stream.of(patterns)
                .flatMap(pattern -> matches(source.path(), source.bareLines(), pattern).stream())
                .toList();
    }

    private static List<String> matches(String path, List<String> lines, Pattern pattern) {
        return IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .mapToObj(i -> "%s:%d: %s".formatted(path, i + 1, lines.get(i).strip()))
                .toList();
    }
}
