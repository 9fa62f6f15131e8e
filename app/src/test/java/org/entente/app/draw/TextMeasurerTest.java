package org.entente.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMeasurerTest {
    private static final Style STYLE = Style.of("label.title");
    private static final TextMeasurer LETTERS = (text, _) -> text.length();

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(LETTERS.fit("radio", STYLE, 5)).isEqualTo("radio");
        assertThat(LETTERS.fitMiddle("radio", STYLE, 5)).isEqualTo("radio");
    }

    @Test
    void whatIsTooLongIsCutAtItsEndOrInTheMiddle() {
        assertThat(LETTERS.fit("Brigade radio one", STYLE, 9)).isEqualTo("Brigade…");
        assertThat(LETTERS.fitMiddle("Brigade radio one", STYLE, 9)).isEqualTo("Briga…one");
        assertThat(LETTERS.fitMiddle("Brigade radio two", STYLE, 9)).isEqualTo("Briga…two");
        assertThat(LETTERS.fitMiddle("abcdef", STYLE, 5)).isEqualTo("ab…ef");
    }

    @Test
    void whereNothingFitsThereIsNothing() {
        assertThat(LETTERS.fit("radio", STYLE, 1)).isEmpty();
        assertThat(LETTERS.fitMiddle("radio", STYLE, 1)).isEmpty();
    }
}
