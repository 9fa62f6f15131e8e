package org.entente.app.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StyleTokensTest {
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper"})
    void knowsEveryStyleOnEveryGround(String ground) {
        var tokens = StyleTokens.of(ground);

        assertThat(tokens.styles()).hasSizeGreaterThan(60);
        assertThat(tokens.styles())
                .allSatisfy(
                        style -> {
                            var look = tokens.look(Style.of(style));
                            assertThat(look.fill() != null || look.line() != null).isTrue();
                            assertThat(look.type().size()).isGreaterThanOrEqualTo(11);
                        });
    }

    @Test
    void givesTheSameStyleAnotherColourOnAnotherGround() {
        var style = Style.of("bar.text");

        assertThat(StyleTokens.of("light").look(style).fill())
                .isNotEqualTo(StyleTokens.of("dark").look(style).fill());
    }

    @Test
    void refusesAStyleThatIsNotInTheTable() {
        var tokens = StyleTokens.of("light");

        assertThatIllegalStateException()
                .isThrownBy(() -> tokens.look(Style.of("bar.unheard-of")))
                .withMessageContaining("bar.unheard-of");
    }

    @Test
    void thinsAColourOverItsGround() {
        assertThat(Rgb.parse("#000000").over(Rgb.parse("#ffffff"), 0.4))
                .isEqualTo(new Rgb(153, 153, 153))
                .hasToString("#999999");
    }
}
