package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;

import org.entente.resources.Resource;
import org.entente.resources.TextKey;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every word that a user reads is there in every language, and is read somewhere.
final class TextsTest {
    private static final Set<String> OWN_MENTIONS = Set.of("$values", "<clinit>");

    private static final List<JavaClass> KEYS =
            Architecture.product().stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(TextKey.class))
                    .toList();

    @Test
    void everyKeyHasItsLineInEveryLanguage() {
        assertThat(KEYS).hasSizeGreaterThan(1);
        assertThat(all((bundle, keys) -> bundle.missing(keys))).as("lines to write").isEmpty();
    }

    @Test
    void noLineIsLeftWithoutKey() {
        assertThat(all((bundle, keys) -> bundle.obsolete(keys))).as("lines to delete").isEmpty();
    }

    @Test
    void everyLineIsSound() {
        assertThat(all((bundle, _) -> bundle.blank())).as("blank").isEmpty();
        assertThat(all((bundle, _) -> bundle.unreadable())).as("unreadable").isEmpty();
        assertThat(all((bundle, _) -> bundle.loneApostrophes())).as("apostrophes").isEmpty();
        assertThat(all((bundle, _) -> bundle.gaps())).as("gaps between arguments").isEmpty();
    }

    @Test
    void languagesTakeTheSameArguments() {
        assertThat(all((bundle, _) -> bundle.differentArguments())).isEmpty();
    }

    @Test
    void noLineStandsTwice() {
        var doubles = new ArrayList<String>();

        keysByBundle().keySet().forEach(bundle -> bundle(bundle, doubles));

        assertThat(doubles).isEmpty();
    }

    @Test
    void everyKeyIsRead() {
        assertThat(unread(KEYS)).as("keys to delete").isEmpty();
    }

    @Test
    void seesKeyThatNobodyReads() {
        var planted =
                Planted.classes(
                        """
                        package org.entente.resources;
                        enum PlantedText implements TextKey {
                            READ, CHOSEN, UNREAD;
                            static PlantedText of(int number) { return CHOSEN; }
                            public String bundle() { return "planted"; }
                        }
                        """,
                        """
                        package org.entente.resources;
                        final class Planted { Object a() { return PlantedText.READ; } }
                        """);
        var keys = planted.stream().filter(JavaClass::isEnum).toList();

        assertThat(unread(keys)).containsExactly("org.entente.resources.PlantedText.UNREAD");
    }

    @Test
    void seesEveryFaultOfLine() {
        var english = Map.of("a", "It {0", "b", "{0} of {2}", "c", "", "d", "don't {0}");
        var french = Map.of("a", "Ah", "b", "{0} de {1}", "d", "non");
        var rules = new BundleRules(Map.of("en", english, "fr", french));

        assertThat(rules.missing(Set.of("a", "c", "d"))).containsExactly("fr: c=");
        assertThat(rules.obsolete(Set.of("a", "c", "d"))).hasSize(2);
        assertThat(rules.blank()).containsExactly("en: c=");
        assertThat(rules.unreadable()).containsExactly("en: a=It {0");
        assertThat(rules.loneApostrophes()).containsExactly("en: d=don't {0}");
        assertThat(rules.gaps()).containsExactly("en: b={0} of {2}");
        assertThat(rules.differentArguments()).hasSize(3);
    }

    @Test
    void seesLineThatStandsTwice() {
        var doubles = new ArrayList<String>();

        BundleRules.lines("a=1\n# b=2\nb=3\na=4\n", doubles);

        assertThat(doubles).containsExactly("a");
    }

    private static List<String> unread(List<JavaClass> enums) {
        return enums.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEnum())
                .filter(field -> field.getAccessesToSelf().stream().noneMatch(TextsTest::isRead))
                .map(JavaField::getFullName)
                .sorted()
                .toList();
    }

    private static boolean isRead(JavaFieldAccess access) {
        return !access.getOriginOwner().equals(access.getTargetOwner())
                || !OWN_MENTIONS.contains(access.getOrigin().getName());
    }

    private static List<String> all(BiFunction<BundleRules, Set<String>, List<String>> rule) {
        return keysByBundle().entrySet().stream()
                .flatMap(
                        entry ->
                                rule
                                        .apply(
                                                bundle(entry.getKey(), new ArrayList<>()),
                                                entry.getValue())
                                        .stream()
                                        .map(line -> entry.getKey() + " " + line))
                .toList();
    }

    private static BundleRules bundle(String name, Collection<String> doubles) {
        return new BundleRules(
                Texts.LANGUAGES.stream()
                        .map(Locale::getLanguage)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        language -> lines(name, language, doubles))));
    }

    private static Map<String, String> lines(
            String bundle, String language, Collection<String> doubles) {
        var found = new ArrayList<String>();
        var path = "text/%s_%s.properties".formatted(bundle, language);
        var lines = BundleRules.lines(Resource.text(path), found);
        found.forEach(key -> doubles.add(path + " " + key));
        return lines;
    }

    private static Map<String, Set<String>> keysByBundle() {
        return KEYS.stream()
                .flatMap(TextsTest::constants)
                .collect(
                        Collectors.groupingBy(
                                TextKey::bundle,
                                TreeMap::new,
                                Collectors.mapping(TextKey::key, Collectors.toSet())));
    }

    private static Stream<TextKey> constants(JavaClass type) {
        return Stream.of(type.reflect().getEnumConstants()).map(TextKey.class::cast);
    }
}
