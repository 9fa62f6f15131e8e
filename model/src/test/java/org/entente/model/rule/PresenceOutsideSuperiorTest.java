package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.junit.jupiter.api.Test;

final class PresenceOutsideSuperiorTest {
    private final Rule rule = new PresenceOutsideSuperior();

    @Test
    void findsNothingWhileNoElementStatesDatesOfItsOwn() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void acceptsDatesThatNarrowThoseOfTheContingent() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(), Plans.TELEMARK.withPresence(days("E", -30, 30)));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void findsDatesThatGoBeyondThoseOfTheContingent() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(), Plans.NORRBOTTEN.withPresence(days("D", 0, 15)));

        var found = Expect.of(rule, plan).getFirst();

        assertThat(found.subject()).isEqualTo(Plans.NORRBOTTEN.id());
        assertThat(found.others()).containsExactly(Plans.SWEDES.id());
    }

    @Test
    void comparesWithTheNarrowedDatesOfTheElementAbove() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.TELEMARK.withPresence(days("D", 0, 5)),
                        Plans.ARMOUR.withPresence(days("D", 4, 6)));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::subject)
                .containsExactly(Plans.ARMOUR.id());
    }
}
