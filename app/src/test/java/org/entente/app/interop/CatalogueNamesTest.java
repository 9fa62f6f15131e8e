package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.FmnWords;
import org.entente.app.format.Language;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Parameter;
import org.entente.model.match.Standard;
import org.entente.resources.CatalogueNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Every name of the catalogue has a title in both languages, and no title is of a name that the
/// catalogue does not have.
final class CatalogueNamesTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Language FRENCH = Language.of(Locale.FRENCH, ZoneOffset.UTC);
    private static final CatalogueNames NAMES = CatalogueNames.shipped();
    private static final List<Standard> STANDARDS = Standards.shipped().inOrder();

    private static Set<String> names() {
        return STANDARDS.stream()
                .flatMap(standard -> standard.parameters().stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
    }

    @Test
    void everyParameterOfTheCatalogueHasATitleAndNothingElse() {
        assertThat(NAMES.parameters()).containsExactlyInAnyOrderElementsOf(names()).hasSize(385);
    }

    @Test
    void everyStandardOfTheCatalogueHasATitleAndNothingElse() {
        assertThat(NAMES.standards())
                .containsExactlyInAnyOrderElementsOf(STANDARDS.stream().map(Standard::key).toList())
                .hasSize(143);
    }

    @Test
    void theEnglishTitleOfAStandardIsTheCataloguesOwnAndTheFrenchIsAnother() {
        assertThat(STANDARDS)
                .allSatisfy(
                        standard -> {
                            assertThat(
                                            NAMES.standard(
                                                    standard.key(),
                                                    standard.title(),
                                                    Locale.ENGLISH))
                                    .contains(standard.title());
                            assertThat(FRENCH.title(standard)).isNotEqualTo(standard.title());
                        });
    }

    @Test
    void aNumberThatIsToldInFrenchIsOneOfTheCatalogue() {
        var told =
                STANDARDS.stream()
                        .filter(
                                standard ->
                                        !FRENCH.number(standard).equals(ENGLISH.number(standard)))
                        .toList();

        assertThat(told).hasSize(34);
        assertThat(STANDARDS)
                .allSatisfy(
                        standard ->
                                assertThat(ENGLISH.number(standard)).isEqualTo(standard.number()));
    }

    /// A title is for people: it has no signs by which machines part words, and no two parameters
    /// of a standard are called the same.
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void titlesAreForPeopleAndApart(String code) {
        var language = Language.of(Locale.forLanguageTag(code), ZoneOffset.UTC);

        assertThat(STANDARDS)
                .allSatisfy(
                        standard ->
                                assertThat(standard.parameters())
                                        .extracting(language::title)
                                        .doesNotHaveDuplicates()
                                        .allSatisfy(
                                                title ->
                                                        assertThat(title)
                                                                .doesNotContainPattern(
                                                                        "[_+?<>]|[^\\s\\d]\\("))
                                        .allSatisfy(
                                                title ->
                                                        assertThat(title).matches("[\\p{Lu}i].*")));
    }

    /// Such as `band 1.5-30MHz`, of which the offered answers stay what is stated.
    @Test
    void answersThatAreOfferedStandInBothTitlesAsTheyAreStated() {
        assertThat(FRENCH.parameter("modulation(USB/LSB/ISB,AM)")).contains("USB, LSB, ISB, AM");
        assertThat(FRENCH.parameter("channel_kHz(25/12.5/8.33)")).contains("25, 12.5, 8.33");
        assertThat(FRENCH.parameter("access(dedicated/DAMA/IW)")).contains("dedicated, DAMA, IW");
    }

    @Test
    void findingsCallTheServicesOfAMissionNetworkAsItsMatrixDoes() {
        assertThat(Spirals.Service.values())
                .allSatisfy(
                        service ->
                                assertThat(FmnWords.of(service.name())).isEqualTo(service.text()));
    }

    @Test
    void whatSomebodyElseWroteShowsAsWritten() {
        var own =
                new Parameter(
                        "smoke_colour(red/green)",
                        MatchComparator.EQ,
                        MatchCriticality.BLOCKING,
                        MatchScope.PROCEDURE,
                        "");
        var standard =
                new Standard("RF-HF", "SOP 3", "Our own HF", "VOICE", "PROC", List.of(own), "");

        assertThat(FRENCH.title(own)).isEqualTo("smoke_colour(red/green)");
        assertThat(FRENCH.title(standard)).isEqualTo("Our own HF");
        assertThat(FRENCH.number(standard)).isEqualTo("SOP 3");
    }
}
