package org.entente.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class CatalogueNamesTest {
    private static final String PARAMETERS = "name\tenglish\tfrench\n";
    private static final String STANDARDS = "key\tenglish\tfrench\tnumber\tnumber in French\n";

    private static CatalogueNames read(String parameters, String standards) {
        return CatalogueNames.read(PARAMETERS + parameters, STANDARDS + standards);
    }

    @Test
    void tellsTheTitleOfAParameterInBothLanguages() {
        var names = read("net_id\tNet identifier\tIdentifiant du réseau\nmode\tMode\t=\n", "");

        assertThat(names.parameter("net_id", Locale.ENGLISH)).contains("Net identifier");
        assertThat(names.parameter("net_id", Locale.FRENCH)).contains("Identifiant du réseau");
        assertThat(names.parameter("mode", Locale.FRENCH)).contains("Mode");
        assertThat(names.parameter("Net identifier", Locale.FRENCH)).isEmpty();
        assertThat(names.parameters()).containsExactlyInAnyOrder("net_id", "mode");
    }

    @Test
    void tellsTheTitleOfNoStandardThatSomebodyElseHasPutUnderTheKey() {
        var names = read("", "AB\tVoice\tPhonie\tX (study)\tX (étude)\nCD\tData\tDonnées\t\t\n");

        assertThat(names.standard("AB", "Voice", Locale.FRENCH)).contains("Phonie");
        assertThat(names.standard("AB", "Voice", Locale.ENGLISH)).contains("Voice");
        assertThat(names.standard("AB", "Our voice", Locale.FRENCH)).isEmpty();
        assertThat(names.number("AB", "X (study)", Locale.FRENCH)).contains("X (étude)");
        assertThat(names.number("AB", "X", Locale.FRENCH)).isEmpty();
        assertThat(names.number("CD", "Y", Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,A,|parameters.tsv, line 2, column french: the cell is blank.",
                "a,,B|parameters.tsv, line 2, column english: the cell is blank.",
                "a,A,B;a,A,C|parameters.tsv, line 3, column name: (a) stands twice.",
                "a,Mode,Mode|parameters.tsv, line 2, column french: (Mode) is no other word"
                        + " than the English; = says that it is meant.",
                "a,A|parameters.tsv, line 2: 2 cells stand where 3 belong."
            })
    void namesTheRowOfAParameterAtFault(String rows, String message) {
        var text = rows.replace(',', '\t').replace(';', '\n');

        assertThatThrownBy(() -> read(text, ""))
                .isInstanceOf(BadTableException.class)
                .hasMessage("catalogue/" + message);
    }

    @Test
    void namesTheRowOfAStandardWhoseNumberStandsInOneLanguageAlone() {
        assertThatThrownBy(() -> read("", "AB\tVoice\tPhonie\tX (study)\t\n"))
                .hasMessage(
                        "catalogue/standards.tsv, line 2, column number in French: the cell is"
                                + " blank.");
    }
}
