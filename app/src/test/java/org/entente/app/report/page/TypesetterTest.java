package org.entente.app.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.draw.StyleTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypesetterTest {
    /// Every character is one point wide.
    private final Typesetter type =
            new Typesetter((text, _) -> text.length(), StyleTokens.forPages());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "river crossing        | 20 | river crossing",
                "river crossing        | 10 | river;crossing",
                "a b c d               | 3  | a b;c d",
                "Main-planning/meeting | 10 | Main-;planning/;meeting",
                "D-5 and E-6m          | 4  | D-5;and;E-6m",
                "carries 2.4 kbit/s, 8 | 14 | carries;2.4 kbit/s, 8",
                "carries 2.4 kbit/s    | 8  | carries;2.4;kbit/s",
                "unit 4 sends 20 s     | 16 | unit 4 sends;20 s",
                "incomprehensible      | 6  | incomp;rehens;ible",
                "one incomprehensible  | 6  | one;incomp;rehens;ible",
            })
    void breaksBetweenWords(String text, double width, String lines) {
        assertThat(type.wrap(text, Looks.BODY, width)).containsExactly(lines.split(";"));
    }

    @Test
    void keepsTheLinesOfTheText() {
        assertThat(type.wrap("one\n\ntwo", Looks.BODY, 9)).containsExactly("one", "", "two");
    }

    @Test
    void givesOneLineForNoText() {
        assertThat(type.wrap("", Looks.BODY, 9)).containsExactly("");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(type.wrap("𝄞𝄞𝄞", Looks.BODY, 3)).containsExactly("𝄞", "𝄞", "𝄞");
    }
}
