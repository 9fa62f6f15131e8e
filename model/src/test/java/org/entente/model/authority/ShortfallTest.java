package org.entente.model.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.day;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Entity;
import org.entente.model.time.Span;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Asked for from D to D+10.
final class ShortfallTest {
    private static final Instant HORIZON = Plans.STARTEX.plus(Duration.ofDays(20));

    private static AuthorityLine line(AuthorityState state, When from, @Nullable When until) {
        return new AuthorityLine(
                new AuthorityLine.Id(id(state.name())),
                Plans.COMMANDO.id(),
                Plans.NORWAY.id(),
                AuthorityDegree.OPCON,
                new AuthorityLine.Term(from, until),
                state,
                "",
                Notes.PLAIN);
    }

    private static List<Long> missing(Entity... given) {
        var asked = line(AuthorityState.ASKED, day("D", 0), day("D", 10));
        var plan = Plans.with(Plans.with(Plans.brigadeExercise(), asked), given);
        var lines = CommandLines.of(plan);
        return lines.shortfall(lines.transfers().getFirst(), HORIZON).stream()
                .map(Span::length)
                .map(Duration::toDays)
                .toList();
    }

    @Test
    void missesAllWhereNobodyHasAnswered() {
        assertThat(missing()).containsExactly(10L);
    }

    @Test
    void missesWhatIsBeforeAndAfterTheOffer() {
        assertThat(missing(line(AuthorityState.OFFERED, day("D", 2), day("D", 7))))
                .containsExactly(2L, 3L);
    }

    @Test
    void missesNothingWhereMoreIsOfferedThanAsked() {
        assertThat(missing(line(AuthorityState.OFFERED, day("D", -2), null))).isEmpty();
    }

    @Test
    void countsWhatIsAgreedRatherThanWhatWasOffered() {
        var offer = line(AuthorityState.OFFERED, day("D", 0), day("D", 10));
        var agreed = line(AuthorityState.AGREED, day("D", 0), day("D", 6));

        assertThat(missing(offer, agreed)).containsExactly(4L);
    }

    @Test
    void missesAllWhereTheOfferIsForAnotherTime() {
        assertThat(missing(line(AuthorityState.OFFERED, day("D", -9), day("D", -5))))
                .containsExactly(10L);
    }
}
