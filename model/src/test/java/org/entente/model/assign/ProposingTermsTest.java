package org.entente.model.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A raid from D+8 to D+9 asks for one British company: 45 Commando.
final class ProposingTermsTest {
    private static final Activity RAID =
            activity("Raid", days("D", 8, 9))
                    .withPlacement(Plans.ATTACK.placement())
                    .withFiling(
                            Filing.of(TaskKind.SERIAL)
                                    .withAsks(
                                            List.of(
                                                    Ask.of(1, Domain.LAND, Echelon.COMPANY)
                                                            .from("GBR"))));

    private static Suggestion proposed(Entity... terms) {
        var plan = Plans.with(Plans.with(Plans.brigadeExercise(), RAID), terms);
        return Proposing.propose(plan, Wishes.USUAL.withMoves(1_000));
    }

    private static AuthorityLine line(AuthorityState state, @Nullable When from, When until) {
        return new AuthorityLine(
                new AuthorityLine.Id(id("line")),
                Plans.COMMANDO.id(),
                Plans.NORWAY.id(),
                AuthorityDegree.OPCON,
                new AuthorityLine.Term(from, until),
                state,
                "",
                Notes.PLAIN);
    }

    private static Caveat caveat(Caveat.Ruling ruling) {
        return new Caveat(
                new Caveat.Id(id("caveat")),
                Plans.BRITAIN.id(),
                "As its parliament decided",
                ruling,
                "",
                "",
                Notes.PLAIN);
    }

    private static void assertChosen(Suggestion suggestion) {
        assertThat(suggestion.choices())
                .extracting(Choice::who)
                .containsExactly(Plans.COMMANDO.id());
        assertThat(suggestion.refusals()).isEmpty();
    }

    private static void assertBarred(Suggestion suggestion, Entity by) {
        assertThat(suggestion.choices()).isEmpty();
        assertThat(suggestion.refusals())
                .singleElement()
                .satisfies(
                        refused ->
                                assertThat(refused.obstacles())
                                        .anySatisfy(
                                                obstacle ->
                                                        assertThat(obstacle.reason())
                                                                .isEqualTo(
                                                                        new Reason.Barred(
                                                                                by.id()))));
    }

    @Test
    void choosesAUnitOverWhichNothingIsStated() {
        assertChosen(proposed());
    }

    @Test
    void choosesAUnitThatIsTransferredForTheWholeTask() {
        assertChosen(proposed(line(AuthorityState.AGREED, day("D", 8), day("D", 9))));
    }

    @Test
    void doesNotChooseAUnitBeforeItsTransferOrAfterItsRelease() {
        var later = line(AuthorityState.AGREED, day("D", 9), day("D", 12));
        var earlier = line(AuthorityState.AGREED, day("D", 1), day("D", 7));
        var tooShort =
                line(
                        AuthorityState.AGREED,
                        day("D", 1),
                        When.at(Plans.STARTEX.plusSeconds(8 * 86_400 + 3_600)));

        assertBarred(proposed(later), later);
        assertBarred(proposed(earlier), earlier);
        assertBarred(proposed(tooShort), tooShort);
    }

    @Test
    void takesNothingFromALineThatIsOnlyAskedFor() {
        assertChosen(proposed(line(AuthorityState.ASKED, day("D", 20), day("D", 22))));
    }

    @Test
    void doesNotChooseWhatACaveatOfItsNationRulesOut() {
        var kind = caveat(Caveat.Ruling.NONE.withKinds(List.of(TaskKind.SERIAL)));
        var place = caveat(Caveat.Ruling.NONE.withPlaces(List.of(Plans.RENA.id())));
        var time = caveat(Caveat.Ruling.NONE.withTime(days("D", 8, 10)));

        assertBarred(proposed(kind), kind);
        assertBarred(proposed(place), place);
        assertBarred(proposed(time), time);
    }

    @Test
    void choosesInSpiteOfACaveatOnSomethingElse() {
        assertChosen(
                proposed(
                        caveat(
                                Caveat.Ruling.NONE
                                        .withKinds(List.of(TaskKind.MOVEMENT))
                                        .withTime(days("D", 20, 21)))));
    }
}
