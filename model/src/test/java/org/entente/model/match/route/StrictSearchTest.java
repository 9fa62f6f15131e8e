package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What one search tells of things that can be one value only equals trying the values.
final class StrictSearchTest {
    @Test
    void aSearchThatKeepsItsPromisesEqualsTryingEveryValue() {
        int tangled = 0;
        for (int seed = 0; seed < 4_500; seed++) {
            var fit = new RandomFits(seed).fit(9, 6);
            var web = Web.of(RandomFits.GROUND, fit);
            var grading = new Grading(web);
            var free = new Search(web, new Dead(web), false);
            for (var exchange : fit.exchanges().values()) {
                var graded = grading.grade(exchange);
                for (int phase = 0; phase < RandomFits.PHASES; phase++) {
                    if (graded.isIn(phase)) {
                        var guesses = new Guesses(web);
                        var wish =
                                new Tightening.Wish(
                                        in -> new Quest(in, exchange, null), 1L << phase, 4);
                        var tried = new Tightening(wish, guesses, free).best();

                        assertThat(Graded.quality(graded.best[phase]).level())
                                .as("%s in %d of %d", exchange.id(), phase, seed)
                                .isEqualTo(tried.level());
                        tangled += (graded.tangled >> phase & 1) == 1 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(tangled).as("ways refused").isGreaterThan(100);
    }
}
