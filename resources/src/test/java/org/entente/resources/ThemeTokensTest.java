package org.entente.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ThemeTokensTest {
    private static final Pattern TOKEN =
            Pattern.compile("^ {4}-plan-([a-z0-9-]+): (#[0-9a-f]{6});$", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"dark", "paper"})
    void everyThemeDefinesTheTokensOfTheLightOne(String theme) {
        assertThat(tokens(theme).keySet())
                .containsExactlyElementsOf(tokens("light").keySet())
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper"})
    void themeHoldsNothingButTokens(String theme) {
        var rest =
                Resource.text("theme/%s.css".formatted(theme))
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("(?m)" + TOKEN.pattern(), "")
                        .replaceAll("\\s", "");

        assertThat(rest).isEqualTo(".root{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper"})
    void declaredPairsReachTheirContrast(String theme) {
        var tokens = tokens(theme);

        var poor =
                pairs().filter(pair -> contrast(tokens, pair) < pair.least())
                        .map(pair -> "%s: %.2f".formatted(pair, contrast(tokens, pair)))
                        .toList();

        assertThat(poor).isEmpty();
    }

    @Test
    void everyMeaningAndSeverityIsDeclaredAsTextAndAsSign() {
        var declared = pairs().map(Pair::foreground).toList();

        for (var name : List.of("proven", "paper", "degraded", "broken", "unknown", "major")) {
            assertThat(declared).contains(name, name + "-text");
        }
    }

    @Test
    void bannersLookTheSameInEveryTheme() {
        var banners =
                Stream.of("light", "dark", "paper")
                        .map(ThemeTokensTest::tokens)
                        .peek(tokens -> tokens.keySet().removeIf(k -> !k.startsWith("banner-")))
                        .distinct();

        assertThat(banners).hasSize(1);
    }

    private static double contrast(Map<String, String> tokens, Pair pair) {
        double one = luminance(tokens, pair.foreground());
        double other = luminance(tokens, pair.ground());
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Map<String, String> tokens, String name) {
        var colour = Objects.requireNonNull(tokens.get(name), name);
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) {
        var tokens = new LinkedHashMap<String, String>();
        TOKEN.matcher(Resource.text("theme/%s.css".formatted(theme)))
                .results()
                .forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static Stream<Pair> pairs() {
        return Resource.text("theme/contrast.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Pair(cells[0], cells[1], Double.parseDouble(cells[2])));
    }

    private record Pair(String foreground, String ground, double least) {}
}
